import type { Assignment } from '../assignment/assignment';
import { inGroups } from '../assignment/letters';
import { handInId, longestName, type HandIn } from '../handin/handIn';
import type { Try } from '../quiz/asking';
import type { Reader } from './saved';

/** More tries than a hand-in may hold; the first is the one that counts most, so it stays. */
const mostTries = 200;

interface Making {
    assignment: Assignment;
    who: string;
    /** Milliseconds since 1970; later tries are left out. */
    made: number;
    edition: string;
    /** The ids of the assignment's questions. */
    questions: readonly string[];
}

/** What a reader hands in of an assignment: the answers to its questions, and nothing else of what is kept. */
export function handInOf({ answers, began }: Reader, reader: string, { assignment, who, made, edition, questions }: Making): HandIn {
    const given = (assignment.checkpoints ? questions : []).flatMap((question): [string, Try[]][] => {
        const tries = (answers[question] ?? []).filter(({ at, answer }) => at <= made && answer.length <= 500);
        const few = tries.length > mostTries ? [...tries.slice(0, 1), ...tries.slice(1 - mostTries)] : tries;
        return few.length
            ? [[question, few.map(({ answer, at, sure }) => ({ answer, at: Math.max(0, Math.round(at)), ...(sure && { sure }) }))]]
            : [];
    });
    const id = handInId(reader, began, assignment);
    return {
        id: inGroups([15, 10, 5, 0].map((place) => (id >>> place) & 31)),
        who: who.trim().slice(0, longestName),
        assignment,
        made,
        edition,
        answers: Object.fromEntries(given)
    };
}

/** What somebody did who was given nothing: the sections in which they answered, as an assignment. Null where there is none. */
export function ownChoice(sections: readonly { code: number; questions: readonly string[] }[], { answers }: Reader): Assignment | null {
    const begun = sections.filter(({ questions }) => questions.some((id) => answers[id]));
    if (!begun.length) return null;
    const codes = begun.map(({ code }) => code);
    return { sections: codes, checkpoints: true, asks: 'name', reveal: 'at once', title: '', instructions: '', due: null };
}
