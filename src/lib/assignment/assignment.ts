/** What a teacher chose for a class: which sections, in which order, and how they are answered. Sections are named by their permanent codes. */
export interface Assignment {
    /** Codes of sections in the order of reading, each once. */
    sections: readonly number[];
    /** Whether the questions belong to it. */
    checkpoints: boolean;
    /** What a student is asked for when handing in. */
    asks: Asks;
    /** When the reasons are told. */
    reveal: Reveal;
    /** One line; may be empty. */
    title: string;
    /** A few sentences; may be empty. */
    instructions: string;
    /** The last day, YYYY-MM-DD. */
    due: string | null;
}

export const askses = ['nothing', 'name', 'number'] as const;
export type Asks = (typeof askses)[number];
export const reveals = ['at once', 'after handing in'] as const;
export type Reveal = (typeof reveals)[number];

/** The longest title and instructions, in characters: they must fit into a code that a phone can read from a wall. */
export const longest = { title: 80, instructions: 400 };

/** The highest code that a section may have in an assignment: a permanent number, from 1. */
export const highest = 30;

/** Why something is no assignment. */
export type Fault = 'mistyped' | 'damaged' | 'newer' | 'no sections';

export type Found = { assignment: Assignment } | { fault: Fault };

/** An assignment of what somebody else wrote: checked field by field, nothing else is kept. */
export function assignmentIn(value: unknown): Found {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'damaged' };
    const { sections, checkpoints, asks, reveal, title, instructions, due } = value as Record<string, unknown>;
    const isWell =
        Array.isArray(sections) &&
        sections.length <= highest &&
        sections.every(isCode) &&
        new Set(sections).size === sections.length &&
        typeof checkpoints === 'boolean' &&
        isOneOf(askses, asks) &&
        isOneOf(reveals, reveal) &&
        isText(title, longest.title) &&
        isText(instructions, longest.instructions) &&
        (due === null || isDay(due));
    if (!isWell) return { fault: 'damaged' };
    if (!sections.length) return { fault: 'no sections' };
    return { assignment: { sections: [...sections] as number[], checkpoints, asks, reveal, title, instructions, due } };
}

/** Whether two assignments have the same sections and options; their order and words may differ. */
export const isSameChoice = (a: Assignment, b: Assignment): boolean => choiceOf(a) === choiceOf(b);
const choiceOf = ({ sections, checkpoints, asks, reveal }: Assignment) =>
    JSON.stringify([[...sections].sort((a, b) => a - b), checkpoints, asks, reveal]);

/** Parts an assignment into the sections that an edition has and the codes that it does not know. */
export function sectionsOf<Section extends { code: number }>({ sections }: Pick<Assignment, 'sections'>, all: readonly Section[]) {
    const found = sections.map((code) => all.find((section) => section.code === code));
    return { known: found.filter((section) => section !== undefined), unknown: sections.filter((_, index) => !found[index]) };
}

const isCode = (value: unknown) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= highest;
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most && !hasHalfLetter(value);
/** Half of a letter that takes two places, which no link or file could hold. */
export const hasHalfLetter = (text: string) => /[\uD800-\uDFFF]/u.test(text);
const isOneOf = <T extends string>(all: readonly T[], value: unknown): value is T => all.includes(value as T);

function isDay(value: unknown): value is string {
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
