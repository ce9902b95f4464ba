import { actorNames, dateInWords } from '../../records/inWords';
import { principles } from '../../schema/threePrinciples';
import type { TableData } from '../visual';
import type { PrinciplesData } from './index';
import { principleNames, silent, underlined } from './layout';

/** The documents with their words on each principle, then how each actor reads them. */
export function principlesTable({ documents, readings }: PrinciplesData): TableData {
    const texts = documents.map(({ title, date, by, words, together, opens, note }) => [
        title,
        `${dateInWords(date)}, ${by}`,
        ...principles.map((principle) => ((words[principle] ?? together) ? `“${words[principle] ?? together}”` : silent)),
        `${opens}${note ? ` (${note})` : ''}`
    ]);
    const readers = readings.map((reading) => [
        `Read by: ${actorNames[reading.actor]}`,
        reading.dated,
        ...principles.map((principle) => reading.reads[principle]),
        `Underlines: ${underlined(reading)}. “${reading.quotation.words}” (${reading.quotation.speaker}, ${dateInWords(reading.quotation.date)})`
    ]);
    return {
        caption: 'Three principles in the words of the documents, and how five readers read them (their sentences are ours)',
        columns: ['Text or reader', 'When, by whom', ...principles.map((principle) => principleNames[principle]), 'Leaves open, or underlines'],
        rows: [...texts, ...readers]
    };
}
