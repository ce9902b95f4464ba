import { dayNumbered, localDayNumber } from '$lib/records/days';
import { counted, dateInWords } from '$lib/records/inWords';
import type { Note, Place, Reader } from '$lib/progress/saved';
import { phaseOf, roundsOf, type Marking, type Sure, type Try } from '$lib/quiz/asking';

/** How a question went, the last time it was asked. "kept" is an answer that cannot be shown here. */
export type How = 'open' | 'begun' | 'first' | 'second' | 'seen' | 'given' | 'held' | 'kept';

/** In the order in which they are told of a section, with what its marks mean. */
export const meanings: Record<How, string> = {
    first: 'right at the first try',
    second: 'right at the second try',
    seen: 'answer seen after two tries',
    begun: 'one try made, one more to come',
    given: 'answered or written: nobody marks it',
    held: 'answered: told when you have handed in',
    kept: 'an answer is kept, but cannot be shown here',
    open: 'not answered'
};

const short: Record<How, string> = {
    first: 'right at first',
    second: 'right at the second try',
    seen: 'seen after two tries',
    begun: 'with one try so far',
    given: 'not marked',
    held: 'answered',
    kept: 'kept',
    open: 'open'
};

export const sureInWords: Record<Sure, string> = { guess: 'You said that it was a guess.', fairly: 'You were fairly sure.', sure: 'You were sure.' };

export interface ToldTry {
    at: number;
    /** What was answered. */
    words: string;
    /** Null where nothing is right or wrong. */
    right: boolean | null;
    sure?: Sure;
}

/** What is told of a question. */
export interface Told {
    id: string;
    /** Its number in the checkpoint. */
    number: number;
    stem: string;
    how: How;
    /** The last round, and those before it, the latest first. */
    last: ToldTry[];
    earlier: ToldTry[][];
    /** What was written to it. */
    own: string;
}

interface Asked {
    id: string;
    stem: string;
}

/** How the last round of a question stands, as far as it may be told. */
export function howOf<Question>(question: Question, marking: Marking<Question>, round: readonly Try[], isHeld = false): How {
    const last = round.at(-1);
    if (!last) return 'open';
    if (!marking.graded) return 'given';
    if (isHeld) return 'held';
    if (phaseOf(question, marking, round) === 'second') return 'begun';
    if (!marking.score(question, last.answer)) return 'seen';
    return round.length === 1 ? 'first' : 'second';
}

/** All that a page can say of one question. Where it is held, the last answer only, and not whether it is right. */
export function tell<Question extends Asked>(
    question: Question,
    number: number,
    marking: Marking<Question>,
    { answers, notes }: Reader,
    isHeld = false
): Told {
    const tries = answers[question.id] ?? [];
    const all = roundsOf(question, marking, tries);
    const rounds = isHeld ? all.slice(-1).map((round) => round.slice(-1)) : all;
    const told = rounds.map((round) =>
        round.map(({ answer, at, sure }): ToldTry => {
            const words = marking.inWords(question, answer) ?? '';
            return { at, words, right: marking.graded && !isHeld ? marking.score(question, answer) : null, ...(sure && { sure }) };
        })
    );
    const how = howOf(question, marking, rounds.at(-1) ?? [], isHeld);
    return {
        id: question.id,
        number,
        stem: question.stem,
        how: tries.length && how === 'open' ? 'kept' : how,
        last: told.at(-1) ?? [],
        // What nobody marks can be changed as long as one likes: its last form is enough.
        earlier: marking.graded ? told.slice(0, -1).reverse() : [],
        own: notes[question.id]?.text.trim() ?? ''
    };
}

/** How many steps of a section were on screen. */
export const seenOf = (steps: readonly { id: string }[], place: Place | undefined) => steps.filter(({ id }) => place?.seen.includes(id)).length;

/** A section in a line: "4 of 6 steps read; 2 right at the first try, 1 open". */
export function rowInWords(seen: number, steps: number, hows: readonly How[]): string {
    if (!seen && hows.every((how) => how === 'open')) return 'not begun';
    const counts = (Object.keys(meanings) as How[]).map((how) => ({ how, count: hows.filter((each) => each === how).length }));
    const questions = counts.filter(({ count }) => count).map(({ how, count }) => `${count} ${short[how]}`);
    return `${seen} of ${counted(steps, 'step')} read; ${hows.length === 1 ? 'question' : 'questions'}: ${questions.join(', ')}`;
}

/** What a reader has more than before: for a file that was taken in. */
export function gained(before: Reader, after: Reader): string {
    const count = ({ places, answers }: Reader) => ({
        answer: Object.values(answers).flat().length,
        step: Object.values(places).flatMap(({ seen }) => seen).length
    });
    const [had, has] = [count(before), count(after)];
    const isNew = ([id, { text }]: [string, Note]) => text.trim() !== '' && text !== before.notes[id]?.text;
    const more = {
        answer: has.answer - had.answer,
        step: has.step - had.step,
        text: Object.entries(after.notes).filter(isNew).length
    };
    return Object.entries(more)
        .filter(([, count]) => count > 0)
        .map(([noun, count]) => counted(count, noun))
        .join(', ');
}

/** When a reader began, or, where that is not known, the first thing that was done; 0 where nothing was. */
export function beganOf({ began, places, answers, notes }: Reader): number {
    const done = [...Object.values(places), ...Object.values(answers).flat(), ...Object.values(notes)];
    return began || done.reduce((first, { at }) => Math.min(first || at, at), 0);
}

/** A time as the day that it was where the reader is: "26 November 2026". */
export const dayOf = (at: number): string => dateInWords(dayNumbered(localDayNumber(at)));
