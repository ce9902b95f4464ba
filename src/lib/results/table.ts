import { dayNumber, localDayNumber } from '../records/days';
import { counted } from '../records/inWords';
import type { Try } from '../quiz/asking';
import { howInWords, howOf, triesTo, type AskedQuestion, type AskedSection, type How } from './asked';
import { isReceipt, sharedNames, type Group } from './collect';
import type { HandIn } from '../handin/handIn';

/** A column of the table; its head is what a button says and what stands in the file. */
export interface Column {
    id: string;
    /** Short, under the section's title. */
    label: string;
    /** The section's title, or empty. */
    section: string;
    /** What a question asks. */
    stem?: string;
}

export interface Cell {
    text: string;
    /** What it is sorted by; null, which is nothing to sort, stays at the end. */
    by: string | number | null;
    /** How a question went. */
    how?: How;
}

export interface Row {
    key: string;
    handIn: HandIn;
    /** One for each column. */
    cells: Cell[];
}

export interface Table {
    columns: Column[];
    rows: Row[];
}

export interface Order {
    column: string;
    down: boolean;
}

/** The whole head of a column: "A call in Paris: question 2". */
export const headOf = ({ section, label }: Column): string => (section ? `${section}: ${label}` : label);

/** Cells say how a question went, and what was answered last too where that is wanted. */
export interface Wanted {
    answers: boolean;
}

/** What a class handed in: a row for each student, a column for each thing that is known, whether anybody answered it or not. */
export function tableOf(group: Group, sections: readonly AskedSection[], { answers }: Wanted = { answers: false }): Table {
    const all = sections.flatMap(({ questions }) => questions);
    const known = new Set(all.map(({ question }) => question.id));
    const shared = new Set(sharedNames(group.handIns).map(folded));
    const isDue = group.handIns.some((handIn) => dueOf(group, handIn));
    const isStrange = group.handIns.some((handIn) => strangeIn(handIn, known));
    const column = (id: string, label: string, section = '', stem?: string): Column => ({ id, label, section, ...(stem && { stem }) });
    const sums = (id: string, questions: readonly AskedQuestion[], section = ''): Column[] =>
        questions.length
            ? [
                  column(`${id} answered`, `answered, of ${questions.length}`, section),
                  column(`${id} first`, `right at first, of ${questions.filter(({ marking }) => marking.graded).length}`, section)
              ].map((each) => (section ? each : { ...each, label: each.label.replace(/^./, (letter) => letter.toUpperCase()) }))
            : [];
    const columns = [
        column('who', group.assignment.asks === 'number' ? 'Number' : 'Name'),
        ...sums('all', all),
        ...(all.length ? [column('started', 'First answer'), column('minutes', 'Minutes, first to last answer')] : []),
        column('handed', 'Handed in'),
        ...(isDue ? [column('late', 'In time')] : []),
        ...sections.flatMap(({ path, title, questions }) => [
            ...questions.map(({ question, number }) => column(question.id, `question ${number}`, title, question.stem)),
            ...sums(path, questions, title)
        ]),
        ...(isStrange ? [column('strange', 'Answers not in this edition')] : [])
    ];
    const rows = group.handIns.map((handIn): Row => {
        const hows = new Map(all.map((asked) => [asked.question.id, howOf(asked, triesTo(handIn, asked.question.id))]));
        const cells = [
            whoCell(handIn, shared.has(folded(handIn.who))),
            ...sumCells(hows, all),
            ...(all.length ? timeCells(handIn) : []),
            timeCell(handIn.made),
            ...(isDue ? [lateCell(handIn, dueOf(group, handIn))] : []),
            ...sections.flatMap(({ questions }) => [...questions.map((asked) => howCell(hows, asked, answers)), ...sumCells(hows, questions)]),
            ...(isStrange ? [numberCell(strangeIn(handIn, known))] : [])
        ];
        return { key: handIn.id, handIn, cells };
    });
    return { columns, rows };
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The rows by one column, those that are equal there by name; what is missing stays at the end, whichever way. */
export function sorted({ columns, rows }: Table, { column, down }: Order): Row[] {
    const at = Math.max(
        0,
        columns.findIndex(({ id }) => id === column)
    );
    const compared = (a: string | number, b: string | number) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`);
    const by = (index: number, a: Row, b: Row, way: number) => {
        const [x, y] = [a.cells[index]?.by ?? null, b.cells[index]?.by ?? null];
        return x === null || y === null ? Number(x === null) - Number(y === null) : way * compared(x, y);
    };
    return rows.toSorted((a, b) => by(at, a, b, down ? -1 : 1) || by(0, a, b, 1) || (a.key < b.key ? -1 : 1));
}

const folded = (name: string) => name.trim().normalize('NFC').toLocaleLowerCase('en');

/** What a student is called: where two have one name, or somebody none, the hand-in's own four letters tell them apart. */
function whoCell({ who, id }: HandIn, isShared: boolean): Cell {
    const name = who.trim();
    if (!name) return { text: `no name (${id})`, by: null };
    return { text: isShared ? `${name} (${id})` : name, by: name };
}

const numberCell = (number: number): Cell => ({ text: String(number), by: number });

/** How each question went, by its id. */
type Hows = ReadonlyMap<string, How>;

function sumCells(hows: Hows, questions: readonly AskedQuestion[]): Cell[] {
    if (!questions.length) return [];
    const marks = questions.map(({ question }) => hows.get(question.id)?.mark);
    return [
        numberCell(marks.filter((mark) => mark !== 'none' && mark !== 'other').length),
        numberCell(marks.filter((mark) => mark === 'first').length)
    ];
}

/** A receipt has no times but its own. */
function timeCells(handIn: HandIn): Cell[] {
    const times = isReceipt(handIn)
        ? []
        : Object.values(handIn.answers)
              .flat()
              .map(({ at }) => at);
    if (!times.length) return [unknown(handIn), unknown(handIn)];
    const [first, last] = [times.reduce((a, b) => Math.min(a, b)), times.reduce((a, b) => Math.max(a, b))];
    return [timeCell(first), numberCell(Math.round((last - first) / 60_000))];
}

const unknown = (handIn: HandIn): Cell => ({ text: isReceipt(handIn) ? 'not in a receipt' : '', by: null });
const timeCell = (time: number): Cell => ({ text: timeInWords(time), by: time });

/** A time where the teacher is, as a spreadsheet reads it too: "2026-11-26 09:14". */
export function timeInWords(time: number): string {
    const date = new Date(time);
    const two = (number: number) => String(number).padStart(2, '0');
    const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-');
    return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The last day of a hand-in: a receipt has none of its own. */
const dueOf = ({ assignment }: Group, handIn: HandIn) => (isReceipt(handIn) ? assignment.due : handIn.assignment.due);

function lateCell({ made }: HandIn, due: string | null): Cell {
    if (!due) return { text: '', by: null };
    const days = localDayNumber(made) - dayNumber(due);
    return days > 0 ? { text: `${counted(days, 'day')} late`, by: days } : { text: 'in time', by: 0 };
}

/** How many answers are to no question of the assignment in this edition. */
const strangeIn = ({ answers }: HandIn, known: ReadonlySet<string>) => Object.keys(answers).filter((id) => !known.has(id)).length;

const ranks = ['first', 'second', 'wrong', 'given', 'other', 'none'] as const;

function howCell(hows: Hows, { question, marking }: AskedQuestion, withAnswer: boolean): Cell {
    const how = hows.get(question.id) ?? howOf({ question, marking });
    const last = withAnswer && how.tries.at(-1);
    const answer = last ? marking.inWords(question, last.answer) : null;
    // Within the wrong ones those who had been sure come last.
    const by = how.mark === 'none' ? null : ranks.indexOf(how.mark) * 2 + Number(how.wasSure);
    return { text: answer === null ? howInWords(how) : `${howInWords(how)}: ${answer}`, by, how };
}

/** All that one student answered to a question, in words. */
export interface ToldTry extends Try {
    words: string;
    /** Null where nothing is right or wrong, or where it is no answer in this edition. */
    right: boolean | null;
    isKnown: boolean;
}

export function toldTries({ question, marking }: AskedQuestion, tries: readonly Try[]): ToldTry[] {
    return tries.map((each) => {
        const words = marking.inWords(question, each.answer);
        const right = words === null || !marking.graded ? null : marking.score(question, each.answer);
        return { ...each, words: words ?? each.answer, right, isKnown: words !== null };
    });
}
