import { sectionsOf, type Assignment } from '$lib/assignment/assignment';
import type { Reader } from '$lib/progress/saved';
import { dayNumber, localDayNumber } from '$lib/records/days';
import { counted, dateInWords } from '$lib/records/inWords';
import { farOf, goOn, type Readable } from './goOn';

/** A section as an assignment names it. */
export type Assignable = Readable & { code: number };

/** The sections of an assignment in its order, each with how far it is; where to go on, null when all is done; and the codes that this edition does not know. */
export function pathOf<Section extends Assignable>(assignment: Assignment, all: readonly Section[], reader: Pick<Reader, 'places' | 'answers'>) {
    const { known, unknown } = sectionsOf(assignment, all);
    const rows = known.map((section) => ({ section, ...farOf(section, reader, assignment.checkpoints) }));
    const open = rows.find(({ isDone }) => !isDone)?.section;
    const goingOn = goOn(known, reader, open && reader.places[open.path] ? open.path : null);
    return { rows, next: goingOn ?? (open ? { title: open.title, to: `/${open.path}/` } : null), unknown };
}

/** Until when, and how long that is from now: "Due 27 November 2026, tomorrow". */
export function dueInWords(due: string, now: number): string {
    const days = dayNumber(due) - localDayNumber(now);
    const day = dateInWords(due);
    if (days < 0) return `It was due ${day}. You can still hand in.`;
    return `Due ${day}, ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${counted(days, 'day')}`}.`;
}

/** What this edition does not have of an assignment. */
export function unknownInWords(codes: readonly number[]): string {
    const sections = `${counted(codes.length, 'section')} that this copy does not have (number ${codes.join(', ')})`;
    return `Your assignment names ${sections}: it was made with a newer one. Tell your teacher, and go on with the rest.`;
}
