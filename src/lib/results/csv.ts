import type { HandIn } from '../handin/handIn';
import type { Sure } from '../quiz/asking';
import { triesTo, type AskedSection } from './asked';
import { isReceipt } from './collect';
import { headOf, toldTries, type Row, type Table } from './table';

type Field = string | number;

/** Rows as a file that spreadsheets read: UTF-8 with its mark, fields quoted as RFC 4180 has it, lines that end with CR LF. */
export const csvOf = (rows: readonly (readonly Field[])[]): string => `\uFEFF${rows.map((row) => `${row.map(fieldText).join(',')}\r\n`).join('')}`;

function fieldText(field: Field): string {
    if (typeof field === 'number') return String(field);
    // A spreadsheet would take such a text for a formula, and whoever wrote it would run it.
    const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as it stands on the screen: the same rows in the same order, the same columns, the same words; numbers are numbers. */
export function tableCsv({ columns }: Pick<Table, 'columns'>, rows: readonly Row[]): string {
    const isNumber = (text: string, by: unknown) => typeof by === 'number' && text === String(by);
    return csvOf([columns.map(headOf), ...rows.map(({ cells }) => cells.map(({ text, by }) => (isNumber(text, by) ? Number(text) : text)))]);
}

export const answerColumns = ['Student', 'Hand-in', 'Section', 'Question id', 'Question', 'Try', 'Answer', 'Right', 'Sure', 'Time'] as const;

const surenessInWords: Record<Sure, string> = { guess: 'a guess', fairly: 'fairly sure', sure: 'sure' };
const rightInWords = (right: boolean | null, isKnown: boolean) =>
    isKnown ? (right === null ? 'not marked' : right ? 'right' : 'wrong') : 'not in this edition';

/** One line for each try of each student, in the order of the table. A receipt has no times. */
export function answersCsv(sections: readonly AskedSection[], handIns: readonly HandIn[]): string {
    const lines = handIns.flatMap((handIn) =>
        sections.flatMap(({ title, questions }) =>
            questions.flatMap((asked) =>
                toldTries(asked, triesTo(handIn, asked.question.id)).map(({ words, right, isKnown, sure, at }, index): Field[] => [
                    handIn.who,
                    handIn.id,
                    title,
                    asked.question.id,
                    asked.question.stem,
                    index + 1,
                    words,
                    rightInWords(right, isKnown),
                    sure ? surenessInWords[sure] : '',
                    isReceipt(handIn) ? '' : new Date(at).toISOString()
                ])
            )
        )
    );
    return csvOf([[...answerColumns], ...lines]);
}
