import { assignmentIn, hasHalfLetter, type Assignment } from '../assignment/assignment';
import { codeOf } from '../assignment/code';
import { hashOf } from '../assignment/check';
import { sureness, type Sure, type Try } from '../quiz/asking';

/**
 * What a student hands in: answers, times, and the name or number that was asked for. Never own texts, the chosen order of sides, or which steps
 * were seen, for that would say which notices were skipped.
 */
export interface HandIn {
    /** The same for one reader and one assignment, so that a later hand-in takes the place of an earlier one: four letters of the receipts' alphabet. */
    id: string;
    /** The name or number; empty where none was asked for or given. */
    who: string;
    assignment: Assignment;
    /** When it was made: milliseconds since 1970. */
    made: number;
    /** The edition's date, YYYY-MM-DD; empty where it came as a receipt. */
    edition: string;
    /** All tries of each question, oldest first, by the question's id. */
    answers: Record<string, Try[]>;
}

/** Why something is no hand-in. "other edition": its questions are not those of this one. */
export type HandInFault = 'damaged' | 'mistyped' | 'newer' | 'other edition' | 'too large';
export type FoundHandIn = { handIn: HandIn } | { fault: HandInFault };

/** The longest name, in characters. */
export const longestName = 60;
/** More answers and tries than anybody gives are none of ours. */
const most = { questions: 500, tries: 200, answer: 500 };

/** The same for every hand-in of one choice of sections and options, whatever its title: the assignment's code for the board. */
export const assignmentKey = ({ assignment }: Pick<HandIn, 'assignment'>): string => codeOf(assignment);

/** The id of what a reader hands in, of when the reader began and which assignment it is. */
export function handInId(reader: string, began: number, assignment: Assignment): number {
    return hashOf(`${reader} ${began} ${codeOf(assignment)}`) % 2 ** 20;
}

/** A hand-in of what somebody else wrote: checked field by field, nothing else is kept. */
export function handInIn(value: unknown): FoundHandIn {
    if (!isObject(value)) return { fault: 'damaged' };
    const { id, who, made, edition } = value;
    const found = assignmentIn(value.assignment);
    const answers = answersIn(value.answers);
    const isWell =
        typeof id === 'string' &&
        /^[0-9A-HJKMNP-TV-Z]{4}$/.test(id) &&
        typeof who === 'string' &&
        who.length <= longestName &&
        !hasHalfLetter(who) &&
        isTime(made) &&
        typeof edition === 'string' &&
        /^(\d{4}-\d{2}-\d{2})?$/.test(edition);
    if (!isWell || !answers || 'fault' in found) return { fault: 'damaged' };
    return { handIn: { id, who, assignment: found.assignment, made, edition, answers } };
}

function answersIn(value: unknown): HandIn['answers'] | null {
    if (!isObject(value)) return null;
    const entries = Object.entries(value);
    if (entries.length > most.questions) return null;
    const all: [string, Try[]][] = [];
    for (const [question, tries] of entries) {
        if (!/^[a-z0-9-]{1,80}$/.test(question) || !Array.isArray(tries) || !tries.length || tries.length > most.tries) return null;
        const read = tries.map(tryIn);
        if (!read.every((each) => each !== null)) return null;
        all.push([question, read]);
    }
    return Object.fromEntries(all);
}

function tryIn(value: unknown): Try | null {
    if (!isObject(value)) return null;
    const { answer, at, sure } = value;
    if (typeof answer !== 'string' || answer.length > most.answer || !isTime(at)) return null;
    if (sure === undefined) return { answer, at };
    return isSure(sure) ? { answer, at, sure } : null;
}

const isSure = (value: unknown): value is Sure => sureness.includes(value as Sure);
const isTime = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < Date.UTC(2100);
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
