import { withLetters, type Marking } from '../asking';
import { marking as matching, scoreMatch } from '../match/score';
import type { SortQuestion } from './index';

type Groups = Pick<SortQuestion, 'groups' | 'items'>;

/** Sorting into groups is matching with answers that are used again. */
export const asMatch = ({ groups, items }: Groups) => ({ answers: groups, items: items.map(({ group, ...item }) => ({ ...item, answer: group })) });

/** True when all items are in their groups, false when one is not, null until all are sorted. */
export const scoreSort = (question: Groups, answer: string | null) => scoreMatch(asMatch(question), answer);

export const marking: Marking<Groups> = {
    graded: true,
    score: scoreSort,
    inWords: (question, answer) => matching.inWords(asMatch(question), answer),
    verdict: (question, answer) => matching.verdict(asMatch(question), answer),
    reasonsOf: (question) => matching.reasonsOf(asMatch(question)),
    onPaper: ({ groups }) => ({ letters: withLetters(groups) })
};
