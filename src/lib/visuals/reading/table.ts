import { dateInWords } from '../../records/inWords';
import type { TableData } from '../visual';
import type { ReadingData } from './index';
import { answered, headline } from './layout';

/** One row a question: what we found for each of the figures. */
export function readingTable(data: ReadingData): TableData {
    const columns = data.claims.map((claim) => ({
        name: `${headline(claim)}. ${claim.claimant}, ${dateInWords(claim.asOf)}`,
        answers: answered(data, claim.id)
    }));
    return {
        caption: 'The eight questions, asked of each figure',
        columns: ['Question', ...columns.map(({ name }) => name)],
        rows: data.method.map(({ id, question }, index) => [
            `${index + 1}. ${question}`,
            ...columns.map(({ answers }) => answers.find((each) => each.id === id)?.answer ?? '')
        ])
    };
}
