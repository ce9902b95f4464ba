import { given, numberInWords } from '../../records/inWords';
import type { Testimony } from '../../schema/displacement';
import { lands, waves, type Definition, type Land, type Wave } from '../../schema/displacementCodes';
import type { FirstSide } from '../visual';
import type { DisplacementView, DrawnFigure, DrawnFlow } from './index';

export const waveNames: Record<Wave, string> = { 1: '1988–91', 2: '1992–94', 3: '2020', 4: '2023' };
export const waveOptions = waves.map((value) => ({ value, name: waveNames[value] }));
export const landNames: Record<Land, string> = { arm: 'Armenia', nk: 'Nagorno-Karabakh', az: 'Azerbaijan' };
export const landLetters: Record<Land, string> = { arm: 'A', nk: 'NK', az: 'Az' };

/** What a number counts, in words. */
export const counts: Record<Definition, string> = {
    fled: 'people who were driven out or fled',
    registered: 'people on a register of the displaced on that day',
    estimated: 'displaced people, by an estimate',
    'in-need': 'people who still needed a home on that day',
    population: 'people who lived there, not people who fled',
    returned: 'people who had moved back'
};

const bounds = { exact: '', about: 'about ', 'more-than': 'more than ', 'up-to': 'at most ' } as const;

/** A figure as its author gave it: "about 250,000", "50 to 1,000", "no number given". */
export const figureText = (figure: Pick<DrawnFigure, 'value' | 'low' | 'high' | 'bound'>): string =>
    (figure.value === null ? '' : bounds[figure.bound]) + numberInWords(figure);

/** The ruler: linear from zero, the same for every group and every time. In per cent of its width, so that nothing is measured. */
export const longest = 900_000;
const [inset, span] = [2, 96];
export const ticks = [0, 200_000, 400_000, 600_000, 800_000];
export const place = (people: number) => inset + (people / longest) * span;

export interface Mark {
    id: string;
    side: DrawnFigure['side'];
    /** A point, a range as a bar, or a square: another thing than people who fled. */
    shape: 'point' | 'bar' | 'square';
    filled: boolean;
    /** "More than": a chevron behind it. */
    open: boolean;
    at: number;
    end: number;
    /** Marks up or down, where it would cover its neighbours. */
    shift: number;
}

/** Nearer than this, in per cent of the narrowest ruler, two marks would lie on each other. */
const near = 3.4;
/** As many lie one above the other at most. */
const stacked = 3;

/** The marks of a group's figures in the order of the ruler; a figure without a number has none. */
export function marksOf(figures: readonly DrawnFigure[]): Mark[] {
    const marks = figures
        .flatMap(({ id, side, value, low, high, bound, definition, shown }): Mark[] => {
            const [from, to] = [value ?? low, value ?? high];
            if (from === undefined || to === undefined) return [];
            const shape = from !== to ? 'bar' : definition === 'population' || definition === 'returned' ? 'square' : 'point';
            return [{ id, side, shape, filled: shown, open: bound === 'more-than', at: place(from), end: place(to), shift: 0 }];
        })
        .sort((a, b) => a.at - b.at);
    const crowds: Mark[][] = [];
    for (const mark of marks) {
        const before = crowds.at(-1)?.at(-1);
        if (before && mark.at - before.end < near) crowds.at(-1)!.push(mark);
        else crowds.push([mark]);
    }
    for (const crowd of crowds) {
        const high = Math.min(crowd.length, stacked);
        crowd.forEach((mark, index) => (mark.shift = (index % high) - (high - 1) / 2));
    }
    return marks;
}

/** Figures to which no mark belongs: the question was asked and no number was given. */
export const gapsOf = (figures: readonly DrawnFigure[]) => figures.filter((figure) => !given(figure));

/** Figures in the order of the ruler, the gaps last. */
export const sorted = (figures: readonly DrawnFigure[]) => {
    const at = ({ value, low }: DrawnFigure) => value ?? low ?? Infinity;
    return [...figures].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
};

/** How wide a text is in the small letters of a figure, in px, from a table of letter widths. */
export function textWidth(text: string, size = 13): number {
    const em = (letter: string) =>
        /\d/.test(letter) ? 0.56 : /[A-Z]/.test(letter) ? 0.68 : /[iljtfr.,: ’'-]/.test(letter) ? 0.33 : /[mwMW]/.test(letter) ? 0.86 : 0.55;
    return [...text].reduce((sum, letter) => sum + em(letter), 0) * 0.94 * size;
}

/** On which side of its mark a label stands: right, unless it would go over the edge and there is more room on the left. */
export function labelSide({ at, end, open }: Pick<Mark, 'at' | 'end' | 'open'>, text: string, width = 328): 'left' | 'right' {
    const [left, right] = [(at / 100) * width - 10, ((100 - end) / 100) * width - (open ? 22 : 10)];
    return textWidth(text) <= right || right >= left ? 'right' : 'left';
}

/** An arrow, always of the same length: west is left. */
export function arrowOf({ from, to }: Pick<DrawnFlow, 'from' | 'to'>): { kind: 'east' | 'west' | 'inside'; west: Land; east: Land } {
    if (!from || !to) throw new Error('a group that is drawn needs "from" and "to"');
    const [a, b] = [lands.indexOf(from), lands.indexOf(to)];
    return { kind: a === b ? 'inside' : a < b ? 'east' : 'west', west: a < b ? from : to, east: a < b ? to : from };
}

/** The same for who does not see it. */
export const wayInWords = ({ from, to }: Pick<DrawnFlow, 'from' | 'to'>) =>
    from && to ? (from === to ? `within ${landNames[from]}` : `from ${landNames[from]} to ${landNames[to]}`) : '';

/** The groups of a time. Whose group comes first alternates from time to time, beginning with the section's side. */
export function rowsOf(flows: readonly DrawnFlow[], wave: Wave, first: FirstSide): DrawnFlow[] {
    const leads = wave % 2 ? first : first === 'az' ? 'arm' : 'az';
    const rows = flows.filter((flow) => flow.wave === wave);
    return [...rows.filter(({ people }) => people === leads), ...rows.filter(({ people }) => people !== leads)];
}

/** What the reader can change in a view: the time, the group that is open, and the one whose row or whose list takes the focus. */
export interface Place {
    wave: Wave;
    group?: string | undefined;
    pressed?: string | undefined;
}

/** Where a view begins. */
export function startOf(view: DisplacementView): Place {
    return { wave: 'wave' in view ? view.wave : 1, group: view.show === 'one-group' ? view.id : undefined };
}

/** The four people by turns, the section's side first: never two of one people together. */
export function inTurn(testimonies: readonly Testimony[], first: FirstSide): Testimony[] {
    const of = (people: FirstSide) => testimonies.filter((each) => each.people === people);
    const [a, b] = first === 'az' ? [of('az'), of('arm')] : [of('arm'), of('az')];
    return a.flatMap((each, index) => [each, ...(b[index] ? [b[index]] : [])]);
}
