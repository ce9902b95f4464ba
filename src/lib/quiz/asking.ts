/** How sure somebody is of an answer before it is known to be right. Never in a mark: it says what comes back in the review. */
export const sureness = ['guess', 'fairly', 'sure'] as const;
export type Sure = (typeof sureness)[number];

/** One answer to a question, as its type writes it. */
export interface Try {
    answer: string;
    /** Milliseconds since 1970. */
    at: number;
    sure?: Sure;
}

/** A possible answer, or a part of one, and why it is right or wrong. */
export interface Reason {
    /** Its letter on paper and in the key. */
    letter?: string;
    /** The number of its item on paper, where several items have an answer each. */
    item?: number;
    text: string;
    right?: boolean;
    why: string;
}

/** What paper shows of a question besides stem and answers, for whoever marks it. */
export interface OnPaper {
    /** What stands over the answers: a text, the day of a map, a scale. */
    setting?: string;
    /** What the letters stand for, in their order, where the reasons list something else. */
    letters?: { letter: string; text: string }[];
    /** What is to be written, where it is not the letters of what is right. */
    written?: string;
}

/** What is known of a question type without its component: each type’s `score.ts` exports one as `marking`. */
export interface Marking<Question> {
    /** False where no answer is right or wrong. */
    graded: boolean;
    /** True or false; null while there is no answer, for what is none, and always where nothing is graded. */
    score: (question: Question, answer: string | null) => boolean | null;
    /** An answer as a sentence would say it; null for what is no answer to this question. */
    inWords: (question: Question, answer: string | null) => string | null;
    /** What is said of an answer at once. */
    verdict: (question: Question, answer: string) => string;
    /** All that can be said of the answers, as paper and key list it. */
    reasonsOf: (question: Question) => Reason[];
    onPaper?: (question: Question) => OnPaper;
    /** What the button says while the question is open, where it is not "Check". */
    button?: string;
}

/** Where the answering of a question stands: not begun, wrong once and tried again, or its answer known. */
export type Phase = 'open' | 'second' | 'done';

/** What the component of a question type is given: it shows the answers and hands over what is chosen. */
export interface BodyProps<Question> {
    question: Question;
    phase: Phase;
    /** The tries of this round: none while it is open, one or two when it is done. */
    tries: readonly Try[];
    /** Told of every change: an answer as the type writes it, or null while it is incomplete. */
    ondraft: (answer: string | null) => void;
}

/**
 * The rounds in which a question was answered. A round ends with a right answer or with the second one, so that only the last may still wait for its
 * second try. What is no answer to the question, such as an option that it no longer has, is left out.
 */
export function roundsOf<Question>(question: Question, marking: Marking<Question>, tries: readonly Try[]): Try[][] {
    const rounds: Try[][] = [];
    for (const each of tries) {
        if (marking.inWords(question, each.answer) === null) continue;
        const last = rounds.at(-1);
        if (last && phaseOf(question, marking, last) === 'second') last.push(each);
        else rounds.push([each]);
    }
    return rounds;
}

/** Where a round stands. */
export function phaseOf<Question>(question: Question, marking: Marking<Question>, round: readonly Try[]): Phase {
    const [first, second] = round;
    if (!first) return 'open';
    return marking.graded && !second && marking.score(question, first.answer) === false ? 'second' : 'done';
}

/** The letter of an answer on paper: A for the first in the file. */
export const letterOf = (index: number) => String.fromCharCode(65 + index);

/** Some answers with their letters. */
export const withLetters = (answers: readonly { text: string }[]) => answers.map(({ text }, index) => ({ letter: letterOf(index), text }));

/** An answer within a sentence: without a full stop of its own. */
export const withoutStop = (text: string) => text.replace(/\.$/, '');

/** Options with their letters and reasons, in the order of the file. */
export const reasonsOfOptions = (options: readonly { text: string; right: boolean; why: string }[]): Reason[] =>
    options.map(({ text, right, why }, index) => ({ letter: letterOf(index), text, right, why }));
