import { assignmentKey } from '../handin/handIn';
import { counted } from '../records/inWords';
import type { Taken } from './collect';
import type { Brought, Reason } from './read';

/** A line of what happened: words, and the names of some that it is about. */
export interface Line {
    says: string;
    names: string[];
    /** How many more there are. */
    more: number;
}

/** More names than these say nothing more. */
const mostNames = 10;

const reasons: Record<Reason, (count: number) => string> = {
    damaged: (count) => `${counted(count, 'hand-in')} damaged or mistyped, not taken in. Ask for ${count === 1 ? 'it' : 'them'} once more.`,
    newer: (count) =>
        `${counted(count, 'hand-in')} made with a newer edition than this one, not taken in. Open the newer edition to read ${count === 1 ? 'it' : 'them'}.`,
    'other edition': (count) =>
        `${counted(count, 'receipt')} made with other questions than those of this edition, not taken in. Ask for the file instead.`,
    'too large': (count) => `${counted(count, 'file')} too large to be a hand-in.`,
    assignment: (count) => `${counted(count, 'file')} with an assignment, not a hand-in.`,
    progress: (count) => `${counted(count, 'file')} that a student kept for going on elsewhere, not a hand-in. What is private in it was not read.`,
    'no code': (count) => `${counted(count, 'picture')} without a code that could be read.`,
    unreadable: (count) => `${counted(count, 'file')} that the browser could not read.`,
    'not a hand-in': (count) => `${counted(count, 'file')} that ${count === 1 ? 'is' : 'are'} not a hand-in.`
};

/**
 * What happened to all that was brought: `taken` has one word for each hand-in in it, in its order. `shown` is the assignment whose table is on the
 * screen, so that what belongs to another one is said.
 */
export function summaryOf(brought: readonly Brought[], taken: readonly Taken[], shown: string | null): Line[] {
    const handIns = brought.flatMap(({ handIns }) => handIns);
    const keys = handIns.map((handIn) => assignmentKey(handIn));
    const here = shown ?? commonest(keys);
    const count = (what: Taken, isHere = true) => taken.filter((each, index) => each === what && (keys[index] === here) === isHere).length;
    const both = (what: Taken) => count(what) + count(what, false);
    const line = (number: number, says: string, names: string[] = []): Line[] =>
        number ? [{ says, names: names.slice(0, mostNames), more: Math.max(0, names.length - mostNames) }] : [];
    const [fresh, others] = [count('new'), count('new', false)];
    const [newer, same, older] = [both('newer'), both('same'), both('older')];
    return [
        ...line(fresh, `${counted(fresh, 'new hand-in')}.`),
        ...line(others, `${counted(others, 'new hand-in')} of another assignment, kept apart: choose it above the table.`),
        ...line(newer, `${newer} newer or fuller than what was here, now in its place.`),
        ...line(same, `${same} the same as before.`),
        ...line(older, `${older} older than what is here, left out.`),
        ...(Object.keys(reasons) as Reason[]).flatMap((reason) => {
            const names = brought.flatMap(({ name, reasons }) => reasons.filter((each) => each === reason).map(() => name));
            return line(names.length, reasons[reason](names.length), names);
        }),
        ...(brought.length ? [] : [{ says: 'There was nothing in it.', names: [], more: 0 }])
    ];
}

function commonest(keys: readonly string[]): string | null {
    const counts = new Map<string, number>();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}
