import { reasonsOfOptions, type Marking } from '../asking';
import type { ChoiceQuestion } from './index';

type Options = Pick<ChoiceQuestion, 'options'>;

/** True for the right option, false for any other, null while none is chosen. An unknown option counts as none. */
export function scoreSingle({ options }: Options, answer: string | null): boolean | null {
    return options.find(({ id }) => id === answer)?.right ?? null;
}

export const marking: Marking<Options> = {
    graded: true,
    score: scoreSingle,
    inWords: ({ options }, answer) => options.find(({ id }) => id === answer)?.text ?? null,
    verdict: (question, answer) => (scoreSingle(question, answer) ? 'That is right.' : 'Another answer fits better.'),
    reasonsOf: ({ options }) => reasonsOfOptions(options)
};
