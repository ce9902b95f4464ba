import { letterOf, withLetters, withoutStop, type Marking, type Reason } from '../asking';
import type { MatchQuestion } from './index';

type Pairs = Pick<MatchQuestion, 'items' | 'answers'>;

/** The answer that each item was given, by their ids. */
export type Matches = ReadonlyMap<string, string>;

/** Matches as they are kept, "item:answer,item:answer"; null until every item has its own. */
export function matchesText({ items }: Pairs, matches: Matches): string | null {
    return items.every(({ id }) => matches.has(id)) ? items.map(({ id }) => `${id}:${matches.get(id)}`).join(',') : null;
}

/** Reads them again. A text that names what is not in the question, or leaves an item out, counts as none. */
export function matchesIn(question: Pairs, text: string | null): Matches | null {
    if (text === null) return null;
    const pairs = text.split(',').map((pair) => pair.split(':'));
    const known = ([item, answer, ...more]: string[]) =>
        question.items.some(({ id }) => id === item) && question.answers.some(({ id }) => id === answer) && !more.length;
    const matches = new Map(pairs.map(([item = '', answer = '']) => [item, answer]));
    return pairs.every(known) && matches.size === pairs.length && matches.size === question.items.length ? matches : null;
}

/** How many items have their right answer. */
export function countRight({ items }: Pairs, matches: Matches): number {
    return items.filter(({ id, answer }) => matches.get(id) === answer).length;
}

/** True when all items have their right answer, false when one has not, null until all are matched. */
export function scoreMatch(question: Pairs, answer: string | null): boolean | null {
    const matches = matchesIn(question, answer);
    return matches && countRight(question, matches) === question.items.length;
}

/** The right answer of every item, and why. */
export function reasonsOf({ items, answers }: Pairs): Reason[] {
    return items.map(({ text, answer, why }, index) => {
        const at = answers.findIndex(({ id }) => id === answer);
        return { item: index + 1, letter: letterOf(at), text: `${text}: ${answers[at]?.text}`, right: true, why };
    });
}

export const marking: Marking<Pairs> = {
    graded: true,
    score: scoreMatch,
    inWords(question, answer) {
        const matches = matchesIn(question, answer);
        if (!matches) return null;
        const chosen = (item: string) => question.answers.find(({ id }) => id === matches.get(item))!.text;
        return question.items.map(({ id, text }) => `${withoutStop(text)}: ${withoutStop(chosen(id))}`).join('; ');
    },
    verdict(question, answer) {
        const [right, all] = [countRight(question, matchesIn(question, answer) ?? new Map()), question.items.length];
        return right === all ? `All ${all} are right.` : `${right} of ${all} right.`;
    },
    reasonsOf,
    onPaper: ({ answers }) => ({ letters: withLetters(answers) })
};
