import { answering, questions } from '../../schema/proposalCodes';
import type { TableData } from '../visual';
import type { ProposalsData } from './index';
import { cell, whenInWords } from './layout';

/** Every proposal, with what it dealt with, who answered what and what came of it, in words. */
export function proposalsTable({ proposals }: ProposalsData): TableData {
    return {
        caption: 'Proposals of 1992 to 2025. What each dealt with and how each party answered is our reading, made twice.',
        columns: [
            'Proposal',
            'When',
            'Status',
            'Land',
            'Return',
            'Safety',
            'Order',
            'Azerbaijan',
            'Armenia',
            'Nagorno-Karabakh authorities',
            'What came of it'
        ],
        rows: proposals.map((proposal) => [
            proposal.title,
            whenInWords(proposal),
            ...questions.map((question) => cell(proposal, question).words),
            ...answering.map((party) => {
                const { words, sentence } = cell(proposal, party);
                return sentence ? `${words}: ${sentence}` : words;
            }),
            [proposal.outcome, proposal.others, proposal.unverified].filter(Boolean).join(' ')
        ])
    };
}
