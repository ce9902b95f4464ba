import type { Question } from '$lib/course/checkpoint';
import type { Marking, Reason } from '$lib/quiz/asking';

/** An answer, or a thing to be answered, with its letter or number on paper. */
export interface Marked {
    mark: string;
    text: string;
}

/** What a slide shows of a question of any type, with the letters of paper and key. */
export interface Shown {
    setting: string | null;
    /** What can be chosen, or the things to be put in order. */
    answers: Marked[];
    /** Things that each have one of the answers. */
    items: Marked[];
    /** Told with the answer. */
    reasons: Reason[];
    /** What hands are counted for: the answers, what is told of a guess, or nothing. */
    polled: 'answers' | 'reasons' | null;
    /** Whether everybody raises one hand, so that the sum says something. */
    once: boolean;
}

export function shownOf(question: Question, marking: Marking<Question>): Shown {
    const paper = marking.onPaper?.(question) ?? {};
    const reasons = marking.reasonsOf(question);
    const setting = paper.setting ?? null;
    // The reasons of things to be matched or put in order stand in the order of the things, and give the answer away.
    if ('items' in question) {
        const things = question.items.map(({ text }, index) => ({ mark: `${reasons[index]?.item ?? reasons[index]?.letter ?? ''}`, text }));
        const [answers, items] = paper.letters
            ? [paper.letters.map(({ letter, text }) => ({ mark: letter, text })), things]
            : [[...things].sort((a, b) => a.mark.localeCompare(b.mark)), []];
        return { setting, answers, items, reasons, polled: null, once: true };
    }
    const answers = reasons.flatMap(({ letter, text }) => (letter ? [{ mark: letter, text }] : []));
    const isGuess = !answers.length && reasons.some(({ right }) => right !== undefined);
    return {
        setting,
        answers,
        items: [],
        reasons,
        polled: answers.length ? 'answers' : isGuess ? 'reasons' : null,
        once: reasons.filter(({ right }) => right).length < 2
    };
}
