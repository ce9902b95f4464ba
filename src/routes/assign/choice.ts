import { longest, sectionsOf, type Assignment, type Fault, type Found } from '$lib/assignment/assignment';
import { codeIn } from '$lib/assignment/code';
import { counted } from '$lib/records/inWords';
import type { Plan } from '$lib/assignment/plans';

/** A section as it is chosen. */
export interface Choosable {
    code: number;
    path: string;
    title: string;
    minutes: number;
    /** Whether it speaks of violence. */
    notice: boolean;
    /** How many. */
    questions: number;
}

type Codes = readonly number[];
type Book = readonly Pick<Choosable, 'code'>[];

/** What the form holds before anything is chosen. */
export const nothing: Assignment = {
    sections: [],
    checkpoints: true,
    asks: 'name',
    reveal: 'at once',
    title: '',
    instructions: '',
    due: null
};

/** Sections in the order of the book. */
export const inOrder = (sections: Codes, book: Book): number[] => book.map(({ code }) => code).filter((code) => sections.includes(code));

export const isInOrder = (sections: Codes, book: Book): boolean => inOrder(sections, book).join() === sections.join();

/** With one section more or less. A new one goes to its place in the book; where somebody has made another order, to the end. */
export function toggled(sections: Codes, code: number, book: Book): number[] {
    if (sections.includes(code)) return sections.filter((each) => each !== code);
    return isInOrder(sections, book) ? inOrder([...sections, code], book) : [...sections, code];
}

/** With one section a place up or down; at an end it stays. */
export function moved(sections: Codes, code: number, by: 1 | -1): number[] {
    const from = sections.indexOf(code);
    const other = sections[from + by];
    return from < 0 || other === undefined ? [...sections] : sections.with(from, other).with(from + by, code);
}

/** The sections of a plan, by code. */
export const codesOf = ({ paths }: Pick<Plan, 'paths'>, book: readonly Choosable[]): number[] =>
    paths.flatMap((path) => book.find((section) => section.path === path)?.code ?? []);

/** How much it is: "2 sections, 12 minutes of reading, 7 questions". */
export function sumOf(sections: readonly Choosable[], checkpoints: boolean): string {
    const sum = (of: (section: Choosable) => number) => sections.reduce((all, section) => all + of(section), 0);
    const questions = checkpoints
        ? counted(
              sum(({ questions }) => questions),
              'question'
          )
        : 'no questions';
    return `${counted(sections.length, 'section')}, ${counted(
        sum(({ minutes }) => minutes),
        'minute'
    )}, ${questions}`;
}

/** What somebody typed, as an assignment can keep it. */
export const fitted = (text: string, field: keyof typeof longest): string => text.slice(0, longest[field]).toWellFormed();

/** A date field's value, as far as it is a day. */
export const dayIn = (value: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null);

const faults: Record<Fault, string> = {
    mistyped: 'This is not a code, or a letter in it is wrong. A code has eight letters and digits.',
    damaged: 'This is no assignment, or only a part of one. It may have been cut off on its way.',
    newer: 'This was made by a newer edition of the explainer. Open it there.',
    'no sections': 'No section is chosen in it.'
};

/** What the form holds after something was opened, and what is said of it. Null where there is nothing in it to work on. */
export function opened(found: Found, book: readonly Choosable[]): { assignment: Assignment | null; says: string } {
    if ('fault' in found) return { assignment: null, says: faults[found.fault] };
    const { known, unknown } = sectionsOf(found.assignment, book);
    if (!known.length) return { assignment: null, says: 'This edition has none of its sections.' };
    const less = unknown.length ? `This edition does not have ${counted(unknown.length, 'section')} of it: left out.` : '';
    return { assignment: { ...found.assignment, sections: known.map(({ code }) => code) }, says: less };
}

/** Reads a code for the board. It knows no order, so its sections get that of the book. */
export function readCode(typed: string, book: Book): Found {
    const found = codeIn(typed);
    if ('fault' in found) return found;
    const known = inOrder(found.assignment.sections, book);
    return { assignment: { ...found.assignment, sections: [...known, ...found.assignment.sections.filter((code) => !known.includes(code))] } };
}

/** How far a link to this address reaches: any device, this one only, or those where the folder lies in the same place. */
export function reachOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): 'anywhere' | 'device' | 'folder' {
    if (protocol === 'file:') return 'folder';
    return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.') ? 'device' : 'anywhere';
}
