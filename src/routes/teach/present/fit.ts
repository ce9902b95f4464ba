import type { Attachment } from 'svelte/attachments';
import { untrack } from 'svelte';
import { largest } from './slides';

/** Makes what is in a box as large as it can be, and says on how many screens it stands. */
export type Fit = (box: HTMLElement) => number;

/** Type, in hundredths of the screen's width: capitals readable from four times the width of the picture, and the largest that is set. */
export const type = { least: 2.4, most: 4 };
/** A question with all its reasons is read beside the teacher's voice. */
export const questionType = { least: 1.9, most: 3.4 };
/** In pictures type is shorter and in a sans: the least size of a visual, 0.8125rem, times the zoom. */
const picture = { scrolls: 1.6, least: 1.1, most: 3 };
const smallest = 0.8125;

/** Fits a slide when it comes, when the window changes, when the letters are there, and whenever what `shown` tells has changed. */
export function fitting(fit: Fit, onparts: (parts: number) => void, shown?: () => unknown): Attachment<HTMLElement> {
    return (box) => {
        shown?.();
        const look = () => untrack(() => onparts(fit(box)));
        look();
        addEventListener('resize', look);
        // Not in every place where this is tested.
        if ('fonts' in document) void document.fonts.ready.then(() => box.isConnected && look());
        return () => removeEventListener('resize', look);
    };
}

const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
/** From hundredths of the width to pixels, and on a small screen never less than a page's own text. */
const inPixels = (size: number) => Math.max((size / 100) * innerWidth, 1.1875 * rem());

function sizesOf({ least, most }: typeof type) {
    return { least: inPixels(least), most: inPixels(most), step: Math.max(1, innerWidth / 1000) };
}

/** Running text, in columns as high as the screen: one, or at the least size more, which are shown one after the other. */
export const fitText: Fit = (box) => {
    const { least, most, step } = sizesOf(type);
    const screens = (size: number) => {
        box.style.setProperty('--size', `${size}px`);
        const gap = parseFloat(getComputedStyle(box).columnGap) || 0;
        return Math.round((box.scrollWidth + gap) / (box.clientWidth + gap)) || 1;
    };
    if (largest(most, least, step, (size) => screens(size) === 1)) return 1;
    const needed = screens(least);
    // Where it takes two screens anyway, they can be filled.
    largest(most, least, step, (size) => screens(size) <= needed);
    return needed;
};

/** How many screens a box that scrolls has, with a little of the last one on each. */
function screensDown(box: HTMLElement): number {
    const over = box.scrollHeight - box.clientHeight;
    return over > 1 ? 1 + Math.ceil(over / (box.clientHeight * stride)) : 1;
}
const stride = 0.8;

const isWhole = (box: HTMLElement) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1;

/** A question: as large as it fits, else it scrolls at its least size. */
export const fitQuestion: Fit = (box) => {
    const { least, most, step } = sizesOf(questionType);
    largest(most, least, step, (size) => {
        box.style.setProperty('--size', `${size}px`);
        return isWhole(box);
    });
    return screensDown(box);
};

/** A picture lays itself out in the width that the zoom leaves: the largest at which it is whole, else it scrolls in larger type. */
export const fitPicture: Fit = (box) => {
    // A hair less than there is, for its frame.
    box.style.setProperty('--room', `${box.clientHeight - 2}px`);
    const zoomOf = (size: number) => Math.max(1, ((size / 100) * innerWidth) / (smallest * rem()));
    const zoomTo = (zoom: number) => box.style.setProperty('--zoom', zoom.toFixed(3));
    const whole = largest(zoomOf(picture.most), zoomOf(picture.least), 0.05, (zoom) => {
        zoomTo(zoom);
        return isWhole(box);
    });
    if (whole === null) zoomTo(zoomOf(picture.scrolls));
    return screensDown(box);
};

/** Shows one of the screens of a slide. */
export function turnTo(part: number): Attachment<HTMLElement> {
    return (box) => {
        const gap = parseFloat(getComputedStyle(box).columnGap) || 0;
        box.scrollLeft = part * (box.clientWidth + gap);
        box.scrollTop = part * box.clientHeight * stride;
    };
}
