import { checkOf } from '../assignment/check';
import { handInIn, type FoundHandIn, type HandIn } from './handIn';

const format = 'hearing-the-other-side/hand-in';

/** Larger than any hand-in of ours: what is larger is not read. */
const largest = 1_000_000;

/** A hand-in as a file: JSON that says what it is, readable by anyone. Its check finds accidents; who wants to change it can. */
export function fileOf(handIn: HandIn): string {
    return `${JSON.stringify({ format, version: 1, ...handIn, check: checkOf(canonical(handIn)) }, null, 2)}\n`;
}

/** Reads such a file. */
export function fileIn(text: string): FoundHandIn {
    if (text.length > largest) return { fault: 'too large' };
    try {
        const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
        const { format: found, version, check } = (value ?? {}) as Record<string, unknown>;
        if (found !== format) return { fault: 'damaged' };
        if (typeof version === 'number' && version > 1) return { fault: 'newer' };
        const read = handInIn(value);
        return 'handIn' in read && checkOf(canonical(read.handIn)) !== check ? { fault: 'damaged' } : read;
    } catch {
        return { fault: 'damaged' };
    }
}

/** Whether a file may be a hand-in, whole or not: for whoever is given a heap of files. */
export const isHandIn = (text: string): boolean => text.slice(0, 500).includes(format);

/** The same text for the same hand-in, however its fields were ordered. */
function canonical({ id, who, assignment, made, edition, answers }: HandIn): string {
    const { sections, checkpoints, asks, reveal, title, instructions, due } = assignment;
    const given = Object.keys(answers)
        .sort()
        .map((question) => [question, ...(answers[question] ?? []).map(({ answer, at, sure }) => [answer, at, sure ?? null])]);
    return JSON.stringify([id, who, [sections, checkpoints, asks, reveal, title, instructions, due], made, edition, given]);
}
