import type { Question } from '../course/checkpoint';
import type { HandIn } from '../handin/handIn';
import type { Marking, Try } from '../quiz/asking';

/** A section of an assignment with its questions and how each is marked. */
export interface AskedSection {
    code: number;
    path: string;
    title: string;
    /** Number of its chapter. */
    chapter: number;
    questions: AskedQuestion[];
}

/** A question with how it is marked, and where it stands. */
export interface AskedQuestion {
    question: Question;
    marking: Marking<Question>;
    /** Its number in the checkpoint. */
    number: number;
}

/** How a question went. "other": what was answered is no answer to the question of this edition. */
export type Mark = 'first' | 'second' | 'wrong' | 'given' | 'none' | 'other';

/** In the order in which they are told, with what their signs mean. */
export const marks: Record<Mark, string> = {
    first: 'right at first',
    second: 'right at second',
    wrong: 'wrong',
    given: 'answered, nobody marks',
    none: 'no answer',
    other: 'not in this edition'
};

/** How one student answered a question. */
export interface How {
    mark: Mark;
    /** What counts as an answer, oldest first. */
    tries: Try[];
    /** The first answer was wrong, and the student had been sure of it. */
    wasSure: boolean;
    /** It was right at first, and wrong the last time. */
    slipped: boolean;
}

/** The first try and the last one: right at second is also what took more tries than two. */
export function howOf({ question, marking }: Pick<AskedQuestion, 'question' | 'marking'>, given: readonly Try[] = []): How {
    const tries = given.filter(({ answer }) => marking.inWords(question, answer) !== null);
    const [first, last] = [tries[0], tries.at(-1)];
    const plain = { tries, wasSure: false, slipped: false };
    if (!first || !last) return { ...plain, mark: given.length ? 'other' : 'none' };
    if (!marking.graded) return { ...plain, mark: 'given' };
    const [began, ended] = [marking.score(question, first.answer), marking.score(question, last.answer)];
    if (began) return { ...plain, mark: 'first', slipped: !ended };
    return { ...plain, mark: ended ? 'second' : 'wrong', wasSure: first.sure === 'sure' };
}

/** What was answered to a question; an id may be the name of something that every object has. */
export const triesTo = ({ answers }: HandIn, id: string): Try[] => (Object.hasOwn(answers, id) ? (answers[id] ?? []) : []);

/** How a question went, in words: what a sign never says alone. */
export function howInWords({ mark, tries, wasSure, slipped }: How): string {
    const later = mark === 'second' && tries.length > 2;
    const words = later ? `right at try ${tries.length}` : marks[mark];
    if (wasSure) return `${words}, was sure${mark === 'second' ? ' at first' : ''}`;
    return slipped ? `${words}, wrong the last time` : words;
}
