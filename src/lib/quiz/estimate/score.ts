import { figureInWords } from '../../records/inWords';
import type { Marking, Reason } from '../asking';
import type { EstimateQuestion } from './index';

type Scale = Pick<EstimateQuestion, 'scale' | 'value' | 'tolerance'>;

/** Where a guess may lie. */
export const sides = ['near', 'low', 'high'] as const;
export type Side = (typeof sides)[number];

/** A guess as it was written, or null: what is no plain number on the scale counts as none. */
export function guessIn({ scale }: { scale: Pick<Scale['scale'], 'min' | 'max'> }, text: string | null): number | null {
    if (text === null || !/^\d+(\.\d+)?$/.test(text)) return null;
    const guess = Number(text);
    return guess >= scale.min && guess <= scale.max ? guess : null;
}

/** Whether a guess is near enough, too low or too high; null while there is none. */
export function sideOf(question: Scale, answer: string | null): Side | null {
    const guess = guessIn(question, answer);
    if (guess === null) return null;
    // Tenths are not exact in binary: 8.8 + 1.2 may miss 10 by a hair.
    if (Math.abs(guess - question.value) <= question.tolerance + 1e-9) return 'near';
    return guess < question.value ? 'low' : 'high';
}

/** True within the tolerance, false outside it, null while there is no guess. */
export function scoreEstimate(question: Scale, answer: string | null): boolean | null {
    const side = sideOf(question, answer);
    return side && side === 'near';
}

/** What is said of each side, in the order of `sides`. */
export function reasonsOf({ scale, value, tolerance, why }: Scale & Pick<EstimateQuestion, 'why'>): (Reason & { side: Side })[] {
    const texts = {
        near: `${figureInWords(value)} ${scale.unit}, ${figureInWords(tolerance)} more or less`,
        low: 'Less than that',
        high: 'More than that'
    };
    return sides.map((side) => ({ side, text: texts[side], right: side === 'near', why: why[side] }));
}

/** The numbers under the scale, which part it in four. */
export function ticksOf({ min, max }: EstimateQuestion['scale']): number[] {
    return [0, 1, 2, 3, 4].map((part) => min + ((max - min) * part) / 4);
}

const verdicts = { near: 'That is near.', low: 'That is too low.', high: 'That is too high.' };

export const marking: Marking<Scale & Pick<EstimateQuestion, 'why'>> = {
    graded: true,
    score: scoreEstimate,
    inWords(question, answer) {
        const guess = guessIn(question, answer);
        return guess === null ? null : `${figureInWords(guess)} ${question.scale.unit}`;
    },
    verdict: (question, answer) => verdicts[sideOf(question, answer) ?? 'low'],
    reasonsOf,
    onPaper: ({ scale }) => ({ setting: `A guess from ${figureInWords(scale.min)} to ${figureInWords(scale.max)} ${scale.unit}.` })
};
