import { actorNames } from '../../records/inWords';
import type { Principle } from '../../schema/threePrinciples';
import type { Actor } from '../../schema/text';
import type { FirstSide } from '../visual';
import type { DrawnDocument, DrawnReading, PrinciplesView } from './index';

/** The columns' names. */
export const principleNames: Record<Principle, string> = {
    force: 'No use of force',
    integrity: 'Territorial integrity',
    determination: 'Self-determination'
};

/** What a cell without words says: silence is no denial. */
export const silent = 'not mentioned';

const round: Principle[] = ['integrity', 'determination', 'force'];

/** The columns in order. They turn like a wheel: the side that comes first moves them by one, each wish of the reader by one more. */
export function columnOrder(first: FirstSide, turns = 0): Principle[] {
    const start = ((first === 'az' ? 0 : 1) + turns) % round.length;
    return [...round.slice(start), ...round.slice(0, start)];
}

export interface Cell {
    key: string;
    principles: Principle[];
    words: string | null;
}

/**
 * The cells of a document's row: one a principle. Where a document takes principles in only together, these share one cell, unless
 * another column lies between them: then each has the words.
 */
export function cellsOf({ words, together }: DrawnDocument, order: readonly Principle[]): Cell[] {
    const cells: Cell[] = [];
    for (const principle of order) {
        const own = words[principle];
        const last = cells.at(-1);
        if (own === null && together !== null && last?.words === together) last.principles.push(principle);
        else cells.push({ key: principle, principles: [principle], words: own ?? together });
    }
    return cells;
}

/** The readers in order: the two sides' voices by turns, the mediators last, so that no side has its two voices together. */
export function readerOrder(first: FirstSide): Actor[] {
    return first === 'az' ? ['az', 'nk', 'dis', 'arm', 'med'] : ['arm', 'dis', 'nk', 'az', 'med'];
}

/** The readings in that order. */
export function inOrder(readings: readonly DrawnReading[], first: FirstSide): DrawnReading[] {
    return readerOrder(first).flatMap((actor) => readings.find((reading) => reading.actor === actor) ?? []);
}

/** The document so many places on, round and round. */
export function neighbour(documents: readonly DrawnDocument[], id: string, by: number): string {
    const index = documents.findIndex((document) => document.id === id);
    return documents[(index + by + documents.length) % documents.length]?.id ?? id;
}

/** Names short enough for a narrow column. */
export const shortNames: Record<Actor, string> = { ...actorNames, dis: 'displaced Azerbaijanis', med: 'mediators' };

/** What a reader underlines, in words. */
export function underlined({ underlines }: DrawnReading): string {
    return underlines.length === 3 ? 'all three' : underlines.map((principle) => principleNames[principle]).join(' and ');
}

/** The document that a view begins with. */
export function startOf(view: PrinciplesView, documents: readonly DrawnDocument[]): string {
    const named = view.show === 'both' ? view.document : view.show === 'reading' ? undefined : view.focus[0];
    return named ?? documents[0]?.id ?? '';
}

/** Two readers, the one on the left whose side comes first. */
export function facing([a, b]: readonly [Actor, Actor], first: FirstSide): [Actor, Actor] {
    const order = readerOrder(first);
    return order.indexOf(a) <= order.indexOf(b) ? [a, b] : [b, a];
}

/** The readers to draw: the two that were chosen; where nothing can be chosen also the others, two by two. */
export function pairs(readers: readonly DrawnReading[], chosen: readonly Actor[], still: boolean): DrawnReading[][] {
    const two = chosen.flatMap((actor) => readers.find((reading) => reading.actor === actor) ?? []);
    if (!still) return [two];
    const others = readers.filter(({ actor }) => !chosen.includes(actor));
    return [two, others.slice(0, 2), others.slice(2)].filter(({ length }) => length);
}
