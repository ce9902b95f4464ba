import type { Parts } from './parts';

/** Heights of what a page holds, in millimetres: the paper without its margins in handout.css. */
const room = { a4: 297 - 31, letter: 279.4 - 31 };
/** A rem on paper, in millimetres: 9 and 16 points. */
const rem = { standard: 3.175, large: 5.6444 };

/** How much smaller a figure must be to stand on one page: 1 where it fits. Its height is in rem. */
export function zoomFor(height: number, { size, paper }: Pick<Parts, 'size' | 'paper'>): number {
    const most = room[paper] / rem[size];
    // A figure drawn smaller breaks its lines later, so it becomes lower than this; the rest is for the edges of lines.
    return height > most ? (most * 0.98) / height : 1;
}

/** Draws figures that are higher than a page so much smaller that they fit. The preview has the measures of the paper, so it can be measured. */
export async function fitPages(paper: HTMLElement, parts: Pick<Parts, 'size' | 'paper'>) {
    await paper.ownerDocument.fonts.ready;
    const unit = parseFloat(getComputedStyle(paper.ownerDocument.documentElement).fontSize);
    const figures = [...paper.querySelectorAll<HTMLElement>('figure[data-visual]')];
    for (const figure of figures) figure.style.removeProperty('zoom');
    // All are measured before one is changed, so that the page is laid out once.
    const zooms = figures.map((figure) => zoomFor(figure.offsetHeight / unit, parts));
    figures.forEach((figure, index) => {
        const zoom = zooms[index] ?? 1;
        if (zoom < 1) figure.style.setProperty('zoom', zoom.toFixed(3));
    });
}
