import type { ReadingData } from '../../../../src/lib/visuals/reading';
import { claim } from '../../../claim';

const stance = (words: string, stance: string) => ({ gist: 'A gist.', stance, dated: 'May 2016', words, source: 's', sources: ['s'] });
const silent = { silent: true } as const;

/** Two figures, each with two questions, and one position of two voices. */
export const data: ReadingData = {
    method: [
        { id: 'who', question: 'Who says it?', detail: 'Write the author down.' },
        { id: 'what', question: 'What is counted?', detail: 'Killed, or wounded?' }
    ],
    claims: [
        claim('arm-on-az', { side: 'arm', claimant: 'Deputy of Armenia' }),
        claim('az-on-arm', { group: 'arm-military', whom: 'Armenian soldiers', words: 'thirty-one' })
    ],
    practice: [
        {
            id: 'arm-on-az',
            answers: [
                { question: 'what', answer: 'The killed.', sources: ['s'] },
                { question: 'who', answer: 'A deputy.', sources: ['s'] }
            ]
        },
        {
            id: 'az-on-arm',
            answers: [
                { question: 'who', answer: 'A ministry.', sources: ['s'] },
                { question: 'what', answer: 'The killed alone.', sources: ['s'] }
            ]
        }
    ],
    positions: [
        {
            id: 'status',
            question: 'What should it be?',
            cells: {
                az: stance('Never independent.', 'Self-rule within it.'),
                nk: stance('Never within it.', 'We have decided.'),
                arm: silent,
                dis: silent,
                med: silent
            }
        }
    ]
};
