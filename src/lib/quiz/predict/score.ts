import type { Marking } from '../asking';
import { letterOf } from '../asking';
import type { PredictQuestion } from './index';

type Expectations = Pick<PredictQuestion, 'options' | 'reveal'>;

export const marking: Marking<Expectations> = {
    graded: false,
    score: () => null,
    inWords: ({ options }, answer) => options.find(({ id }) => id === answer)?.text ?? null,
    verdict: () => 'Here is what is found. No answer was right or wrong.',
    reasonsOf: ({ options, reveal }) => [
        ...options.map(({ text, why }, index) => ({ letter: letterOf(index), text, why })),
        { text: 'What is found', why: reveal }
    ],
    button: 'See what is found'
};
