import { describe, expect, it } from 'vitest';
import type { HandIn } from '../../../src/lib/handin/handIn';
import type { Sure } from '../../../src/lib/quiz/asking';
import { barOf, stripOf } from '../../../src/lib/results/bars';
import { groupsOf } from '../../../src/lib/results/collect';
import { answerColumns, answersCsv, csvOf, tableCsv } from '../../../src/lib/results/csv';
import { discussOf } from '../../../src/lib/results/discuss';
import { byNeed, itemsOf } from '../../../src/lib/results/items';
import { headOf, sorted, tableOf, timeInWords } from '../../../src/lib/results/table';
import { answerTo, chance, classOf } from '../../classData';
import { allCodes, questioned, realSections } from './asked';

const sections = await realSections(1, 22);
const [first, second] = [sections[0]!, sections[1]!];
const ids = first.questions.map(({ question }) => question.id);
const [single, words] = [ids[0]!, ids[1]!];
const estimate = second.questions[0]!.question.id;
const [blank] = classOf(1, questioned(sections), 1, { due: null });
type Given = [question: string, answer: string, sure?: Sure];
let count = 0;
/** A hand-in with these tries, a minute apart. */
function handedIn(who: string, given: Given[], more: Partial<HandIn> = {}): HandIn {
    const answers: HandIn['answers'] = {};
    given.forEach(([question, answer, sure], index) => (answers[question] ??= []).push({ answer, at: 60_000 * index, ...(sure && { sure }) }));
    return { ...blank!, id: String(1000 + ++count), who, made: 3_600_000, answers, ...more };
}
const tableFor = (handIns: HandIn[], wanted?: { answers: boolean }) => tableOf(groupsOf(handIns)[0]!, sections, wanted);
/** The cells of a student by the head of their columns. */
function cellsOf(handIns: HandIn[], who = handIns[0]!.who) {
    const { columns, rows } = tableFor(handIns);
    const cells = rows.find(({ handIn }) => handIn.who === who)!.cells;
    return Object.fromEntries(columns.map((column, index) => [headOf(column), cells[index]!.text]));
}

describe('a cell', () => {
    it.each<[string, Given[], string]>([
        ['right at first', [[single, 'armenia']], 'right at first'],
        [
            'right at the second try',
            [
                [single, 'nobody'],
                [single, 'armenia']
            ],
            'right at second'
        ],
        [
            'right later',
            [
                [single, 'nobody'],
                [single, 'france'],
                [single, 'armenia']
            ],
            'right at try 3'
        ],
        [
            'wrong twice',
            [
                [single, 'nobody'],
                [single, 'france']
            ],
            'wrong'
        ],
        ['wrong and sure', [[single, 'nobody', 'sure']], 'wrong, was sure'],
        [
            'sure at the second try only',
            [
                [single, 'nobody', 'guess'],
                [single, 'france', 'sure']
            ],
            'wrong'
        ],
        [
            'sure, and right later',
            [
                [single, 'nobody', 'sure'],
                [single, 'armenia']
            ],
            'right at second, was sure at first'
        ],
        [
            'right, and later wrong',
            [
                [single, 'armenia', 'sure'],
                [single, 'france']
            ],
            'right at first, wrong the last time'
        ],
        ['an option of another edition', [[single, 'gone']], 'not in this edition'],
        [
            'one of another edition, then one of this',
            [
                [single, 'gone'],
                [single, 'armenia']
            ],
            'right at first'
        ],
        ['nothing', [], 'no answer']
    ])('says of %s how it went', (_what, given, says) => {
        expect(cellsOf([handedIn('A', given)])[`${first.title}: question 1`]).toBe(says);
    });
    it('counts over a section and in all, of every question whether anybody answered it or not', () => {
        const cells = cellsOf([
            handedIn('A', [
                [single, 'armenia'],
                [words, 'return'],
                [estimate, '1'],
                ['not-ours', 'x']
            ])
        ]);
        expect(cells).toMatchObject({
            'Answered, of 8': '3',
            'Right at first, of 8': '1',
            [`${first.title}: answered, of 4`]: '2',
            [`${second.title}: answered, of 4`]: '1',
            [`${second.title}: question 4`]: 'no answer',
            'Answers not in this edition': '1',
            'Minutes, first to last answer': '3'
        });
        expect(Object.keys(cells).filter((head) => head.includes('question'))).toHaveLength(8);
    });
    it('says what was answered where that is wanted', () => {
        const { rows, columns } = tableFor([handedIn('A', [[single, 'armenia']])], { answers: true });
        const at = columns.findIndex(({ id }) => id === single);
        expect(rows[0]?.cells[at]?.text).toBe('right at first: He named Armenia as the one that should come to talks.');
    });
    it('knows who is late by the teacher’s own day, and takes the day of a receipt from the files', () => {
        const due = '2026-11-27';
        const assignment = { ...blank!.assignment, due };
        const at = (...time: [number, number, number, number, number]) => new Date(...time).getTime();
        const group = [
            handedIn('in time', [], { assignment, made: at(2026, 10, 27, 23, 59) }),
            handedIn('late', [], { assignment, made: at(2026, 10, 28, 0, 1) }),
            handedIn('receipt', [[single, 'armenia']], { edition: '', made: at(2026, 10, 30, 12, 0) })
        ];
        expect(group.map(({ who }) => cellsOf(group, who)['In time'])).toEqual(['in time', '1 day late', '3 days late']);
        expect(cellsOf(group, 'receipt')).toMatchObject({ 'First answer': 'not in a receipt', 'Handed in': '2026-11-30 12:00' });
        expect(cellsOf([handedIn('A', [])])).not.toHaveProperty('In time');
    });
    it('tells two of one name apart, and those without a name', () => {
        const [a, b, none] = [handedIn('Leyla', []), handedIn('leyla ', []), handedIn('', [])];
        const names = tableFor([a!, b!, none!]).rows.map(({ cells }) => cells[0]!.text);
        expect(names).toEqual([`Leyla (${a!.id})`, `leyla (${b!.id})`, `no name (${none!.id})`]);
    });
    it('of a question is none where the assignment has no questions', () => {
        const group = groupsOf([handedIn('A', [], { assignment: { ...blank!.assignment, checkpoints: false } })])[0]!;
        expect(tableOf(group, []).columns.map(headOf)).toEqual(['Name', 'Handed in']);
    });
});

describe('the rows', () => {
    const group = [
        handedIn('Student 10', [[single, 'armenia']]),
        handedIn('Student 9', [[single, 'nobody', 'sure']]),
        handedIn('', []),
        handedIn('student 1', [[single, 'nobody']])
    ];
    const names = (column: string, down = false) => sorted(tableFor(group), { column, down }).map(({ handIn }) => handIn.who);
    it.each<[string, boolean, string[]]>([
        ['who', false, ['student 1', 'Student 9', 'Student 10', '']],
        ['who', true, ['Student 10', 'Student 9', 'student 1', '']],
        [single, false, ['Student 10', 'student 1', 'Student 9', '']],
        [single, true, ['Student 9', 'student 1', 'Student 10', '']],
        ['all first', true, ['Student 10', 'student 1', 'Student 9', '']],
        ['unknown', false, ['student 1', 'Student 9', 'Student 10', '']]
    ])('by %s, downwards %s', (column, down, order) => expect(names(column, down)).toEqual(order));
});

describe('CSV', () => {
    /** Reads it as RFC 4180 has it. */
    function parsed(text: string): string[][] {
        const rows: string[][] = [[]];
        for (const [, quoted, plain, end] of text.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
            rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
            if (end === '\r\n') rows.push([]);
        }
        return rows.slice(0, -1);
    }
    it('quotes what needs it, ends lines with CR LF, and begins with its mark', () => {
        expect(csvOf([['a', 'b,c', 'say "x"', 'two\nlines', 3, -1.5, '']])).toBe('\uFEFFa,"b,c","say ""x""","two\nlines",3,-1.5,\r\n');
    });
    it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('does not let a spreadsheet run %j', (text) =>
        expect(parsed(csvOf([[text]]))).toEqual([[`'${text}`]])
    );
    it('equals the table: the same rows in the same order, the same columns, the same words', () => {
        const group = [...classOf(30, questioned(sections), 5), handedIn('=HYPERLINK("http://x")', [[single, 'armenia']])];
        const table = tableFor(group, { answers: true });
        const rows = sorted(table, { column: 'all answered', down: true });
        const read = parsed(tableCsv(table, rows));
        expect(read[0]).toEqual(table.columns.map(headOf));
        expect(read.slice(1)).toEqual(rows.map(({ cells }) => cells.map(({ text }) => (text.startsWith('=') ? `'${text}` : text))));
    });
    it('has a line for every try', () => {
        const [a, b] = [
            handedIn('A', [
                [single, 'nobody', 'sure'],
                [single, 'armenia'],
                [words, 'gone']
            ]),
            handedIn('B', [[single, 'france']], { edition: '' })
        ];
        const read = parsed(answersCsv(sections, [a!, b!]));
        expect(read[0]).toEqual([...answerColumns]);
        const stem = first.questions[0]!.question.stem;
        expect(read[1]).toEqual([
            'A',
            a!.id,
            first.title,
            single,
            stem,
            '1',
            'He named nobody and left open with whom to talk.',
            'wrong',
            'sure',
            '1970-01-01T00:00:00.000Z'
        ]);
        expect(read.slice(2).map((row) => [row[5], row[7], row[8], row[9]])).toEqual([
            ['2', 'right', '', '1970-01-01T00:01:00.000Z'],
            ['1', 'not in this edition', '', '1970-01-01T00:02:00.000Z'],
            ['1', 'wrong', '', '']
        ]);
    });
});

describe('each question', () => {
    const group = [
        handedIn('A', [
            [single, 'nobody', 'sure'],
            [single, 'armenia']
        ]),
        handedIn('B', [[single, 'nobody', 'sure']]),
        handedIn('C', [[single, 'france']]),
        handedIn('D', [
            [single, 'armenia', 'sure'],
            [words, 'return']
        ]),
        handedIn('E', [
            [single, 'gone'],
            [words, 'all-fled,any-outcome']
        ]),
        handedIn('F', [])
    ];
    const items = itemsOf(sections, group);
    it('is counted by how it went and by what was chosen first', () => {
        const [item] = items;
        expect(item).toMatchObject({
            counts: { first: 1, second: 1, wrong: 2, given: 0, none: 1, other: 1 },
            answered: 4,
            missed: 3,
            sureWrong: 2,
            sureStill: 1
        });
        expect(item!.choices.map(({ id, count, sure }) => [id, count, sure])).toEqual([
            ['armenia', 1, 1],
            ['authorities', 0, 0],
            ['nobody', 2, 2],
            ['france', 1, 0]
        ]);
    });
    it('of several choices counts what was left out too', () => {
        const counted = items[1]!.choices.filter(({ count }) => count).map(({ id, count }) => [id, count]);
        expect(counted).toEqual([
            ['all-fled', 1],
            ['return', 1],
            ['any-outcome', 1],
            ['-all-fled', 1],
            ['-any-outcome', 1]
        ]);
    });
    it('that most were sure of and got wrong comes first in what to discuss, in words', () => {
        const [top, next] = discussOf(items);
        expect(top).toMatchObject({
            says: '2 of 4 chose “He named nobody and left open with whom to talk”, and all of them were sure.',
            why: expect.stringMatching(/^The first sentence/) as string,
            at: `/${first.path}/#addressee`
        });
        expect(next?.item.question.id).toBe(words);
        expect(discussOf(itemsOf(sections, [handedIn('A', [[single, 'armenia']])]))).toEqual([]);
    });
    it('has a bar of all students, without gap', () => {
        const bar = barOf(items[0]!);
        expect(bar.map(({ piece, count }) => [piece, count])).toEqual([
            ['first', 1],
            ['sure then right', 1],
            ['sure and wrong', 1],
            ['wrong', 1],
            ['other', 1],
            ['none', 1]
        ]);
        bar.forEach(({ from }, index) => expect(from).toBeCloseTo(bar[index - 1]?.to ?? 0));
        expect(bar.at(-1)?.to).toBeCloseTo(100);
    });
    it('with guesses has a strip of them', () => {
        const guesses = itemsOf(sections, [
            handedIn('A', [[estimate, '20']]),
            handedIn('B', [[estimate, '20', 'sure']]),
            handedIn('C', [[estimate, '9']])
        ]);
        const strip = stripOf(guesses.find(({ question }) => question.id === estimate)!)!;
        expect(strip.levels).toBe(2);
        expect(strip.dots.map(({ level, sure }) => [level, sure])).toEqual([
            [0, true],
            [1, false],
            [0, false]
        ]);
        expect(strip.near.to).toBeGreaterThan(strip.near.from);
    });
    it('of every type is counted: each wrong answer has a wrong part, each right one has none, and each reason is there', async () => {
        const all = await realSections(...allCodes());
        const random = chance(2);
        for (const { question, marking } of all.flatMap(({ questions }) => questions)) {
            for (const right of [true, false]) {
                const answer = answerTo(question, right, random);
                const [item] = itemsOf([{ ...all[0]!, questions: [{ question, marking, number: 1 }] }], [handedIn('A', [[question.id, answer]])]);
                const wrong = item!.choices.filter((choice) => choice.count && choice.right === false);
                expect([question.id, marking.score(question, answer), wrong.length > 0]).toEqual([
                    question.id,
                    marking.graded ? right : null,
                    marking.graded && !right
                ]);
                for (const { text, why, did } of wrong) expect([text, why, did].every(Boolean)).toBe(true);
            }
        }
    });
    it('stands in the order of need: what nobody marks last', async () => {
        const some = await realSections(7, 1);
        const order = byNeed(itemsOf(some, classOf(30, questioned(some), 4)));
        expect(order.at(-1)?.marking.graded).toBe(false);
        const needs = order.slice(0, -1).map(({ sureWrong, missed }) => sureWrong * 1000 + missed);
        expect(needs).toEqual(needs.toSorted((a, b) => b - a));
    });
});

it('a time is written as spreadsheets read it, where the teacher is', () =>
    expect(timeInWords(new Date(2026, 0, 2, 3, 4).getTime())).toBe('2026-01-02 03:04'));
