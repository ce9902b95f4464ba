import { handInIn, type HandIn } from '../handin/handIn';
import { sureness, type Try } from '../quiz/asking';

const format = 'hearing-the-other-side/results';

/** Larger than what any class hands in: what is larger is not read. */
const largest = 50_000_000;

/** All hand-ins as a file: JSON that says what it is, readable by anyone. */
export const resultsFile = (handIns: readonly HandIn[], now: number): string =>
    `{"format":"${format}","version":1,"saved":"${new Date(now).toISOString()}","handIns":[\n${handIns.map((each) => JSON.stringify(each)).join(',\n')}\n]}\n`;

/** Whether a file may be one of those, whole or not. */
export const isResultsFile = (text: string): boolean => text.slice(0, 500).includes(format);

/** Reads such a file: the hand-ins in it, and how many could not be read. */
export function resultsIn(text: string): { handIns: HandIn[]; damaged: number } | { fault: 'damaged' | 'newer' | 'too large' } {
    if (text.length > largest) return { fault: 'too large' };
    const value = parsed(text.replace(/^\uFEFF/, ''));
    if (value?.format !== format || !Array.isArray(value.handIns)) return { fault: 'damaged' };
    if (typeof value.version === 'number' && value.version > 1) return { fault: 'newer' };
    const handIns = read(value.handIns);
    return { handIns, damaged: value.handIns.length - handIns.length };
}

/** A try as it is stored: its answer, how long before the handing in it was given, and how sure it was, as a number. */
type Stored = [answer: string, before: number, sure?: number];

/** All hand-ins as the browser's storage has them, short: each assignment stands there once. */
export function storedText(handIns: readonly HandIn[]): string {
    const assignments: string[] = [];
    const rows = handIns.map(({ assignment, answers, made, ...rest }) => {
        const text = JSON.stringify(assignment);
        if (!assignments.includes(text)) assignments.push(text);
        const short = Object.entries(answers).map(([id, tries]) => [
            id,
            tries.map(({ answer, at, sure }): Stored => (sure ? [answer, made - at, sureness.indexOf(sure)] : [answer, made - at]))
        ]);
        return { ...rest, made, of: assignments.indexOf(text), answers: Object.fromEntries(short) as Record<string, Stored[]> };
    });
    return `{"version":1,"assignments":[${assignments.join(',')}],"handIns":${JSON.stringify(rows)}}`;
}

/** Reads them again; null for what is none, such as the text of a later version. */
export function storedIn(text: string): HandIn[] | null {
    const value = parsed(text);
    if (value?.version !== 1 || !Array.isArray(value.assignments) || !Array.isArray(value.handIns)) return null;
    const assignments: unknown[] = value.assignments;
    return read(value.handIns.map((row) => (isObject(row) ? { ...row, assignment: assignments[Number(row.of)], answers: longIn(row) } : row)));
}

function longIn({ answers, made }: Record<string, unknown>): unknown {
    if (!isObject(answers)) return null;
    return Object.fromEntries(
        Object.entries(answers).map(([id, tries]) => [id, Array.isArray(tries) ? tries.map((each) => tryIn(each, made)) : null])
    );
}

function tryIn(stored: unknown, made: unknown): Partial<Try> | null {
    if (!Array.isArray(stored)) return null;
    const [answer, before, sure] = stored as unknown[];
    if (typeof answer !== 'string') return null;
    const at = Number(made) - Number(before);
    return sure === undefined ? { answer, at } : { answer, at, sure: sureness[Number(sure)]! };
}

const read = (values: readonly unknown[]): HandIn[] =>
    values.flatMap((value) => {
        const found = handInIn(value);
        return 'handIn' in found ? [found.handIn] : [];
    });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): Record<string, unknown> | null {
    try {
        const value: unknown = JSON.parse(text);
        return isObject(value) ? value : null;
    } catch {
        return null;
    }
}
