import { cumsum, rollups, ticks } from 'd3';
import type { Item } from './items';

/** What a bar is made of, in its order: those who were sure and wrong at first stand in the middle, whether they found it later or not. */
export const pieces = ['first', 'second', 'sure then right', 'sure and wrong', 'wrong', 'given', 'other', 'none'] as const;
export type Piece = (typeof pieces)[number];

export const piecesInWords: Record<Piece, string> = {
    first: 'right at first',
    second: 'right at second',
    'sure then right': 'right at second, was sure of the first',
    'sure and wrong': 'wrong, was sure',
    wrong: 'wrong',
    given: 'answered, nobody marks',
    other: 'not in this edition',
    none: 'no answer'
};

/** A part of a bar: from and to in per cent of all students. */
export interface Segment {
    piece: Piece;
    count: number;
    from: number;
    to: number;
}

/** The bar of a question: who answered how, of all who handed in. Nobody has no piece. */
export function barOf({ counts, sureWrong, sureStill }: Pick<Item, 'counts' | 'sureWrong' | 'sureStill'>): Segment[] {
    const found = sureWrong - sureStill;
    const by: Record<Piece, number> = {
        first: counts.first,
        second: counts.second - found,
        'sure then right': found,
        'sure and wrong': sureStill,
        wrong: counts.wrong - sureStill,
        given: counts.given,
        other: counts.other,
        none: counts.none
    };
    const ends = cumsum(pieces, (piece) => by[piece]);
    const all = ends.at(-1) || 1;
    return pieces.flatMap((piece, index) => {
        const end = ends[index] ?? 0;
        return by[piece] ? [{ piece, count: by[piece], from: ((end - by[piece]) / all) * 100, to: (end / all) * 100 }] : [];
    });
}

/** A mark on the strip of guesses: at which place, in per cent, and which one from below. */
export interface Dot {
    key: string;
    at: number;
    level: number;
    sure: boolean;
}

/** The guesses as dots over a scale, equal ones above each other, with its ticks and the band that counts as near. */
export function stripOf({ question, guesses }: Pick<Item, 'question' | 'guesses'>) {
    if (question.type !== 'estimate') return null;
    const { scale, value, tolerance } = question;
    const place = (number: number) => ((number - scale.min) / (scale.max - scale.min)) * 100;
    /** Dots are so wide, in per cent: what falls into one place is stacked. */
    const wide = 2;
    const stacks = rollups(
        guesses,
        (some) => some.toSorted((a, b) => Number(b.sure) - Number(a.sure)),
        (guess) => Math.min(Math.floor(place(guess.value) / wide), 100 / wide - 1)
    );
    const dots = stacks.flatMap(([column, some]) =>
        some.map(({ sure }, level): Dot => ({ key: `${column} ${level}`, at: (column + 0.5) * wide, level, sure }))
    );
    return {
        dots,
        levels: Math.max(1, ...stacks.map(([, { length }]) => length)),
        ticks: ticks(scale.min, scale.max, 4).map((number) => ({ number, at: place(number) })),
        near: { from: place(value - tolerance), to: place(value + tolerance) },
        unit: scale.unit
    };
}
