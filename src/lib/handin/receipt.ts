import { hashOf } from '../assignment/check';
import { assignmentOf, digitsOf } from '../assignment/code';
import { digitsIn, inGroups, letters } from '../assignment/letters';
import type { Question } from '../course/checkpoint';
import { sureness, type Try } from '../quiz/asking';
import { packings, type Packing } from '../quiz/packings';
import type { FoundHandIn, HandIn } from './handIn';

/** The questions of some sections, by their codes, in the order of the codes. */
export type LoadQuestions = (codes: readonly number[]) => Promise<readonly (readonly Question[])[]>;

/** The first two letters say what follows: a receipt of version 1. */
const mark = digitsIn('R1') ?? [];
/** Times are minutes from here. */
const begin = Date.UTC(2026, 0, 1);
const minute = 60_000;
/** Bits of each field; a name has at most 63 bytes. */
const bits = { id: 20, questions: 15, made: 25, length: 6, byte: 8, sure: 2, check: 20 };
/** Longer than any receipt of ours. */
const longest = 2000;

/**
 * A hand-in packed small, for a photo or for copying by hand: `R1`, then bits in letters of five (the seven numbers of the assignment's code; id;
 * a hash of the questions' shapes; minutes since 2026; the name's length and UTF-8 bytes; for each question, in the order of the book, whether it
 * was answered, whether again, how sure the first time, first answer, last answer), and four letters of check. In groups of four.
 */
export async function receiptOf(handIn: HandIn, load: LoadQuestions): Promise<string> {
    const questions = await questionsOf(handIn.assignment, load);
    const who = shortened(handIn.who);
    const fields: Field[] = [
        ...digitsOf(handIn.assignment).map((digit): Field => [digit, 5]),
        [(digitsIn(handIn.id) ?? []).reduce((sum, digit) => sum * 32 + digit, 0), bits.id],
        [shapeOf(questions), bits.questions],
        [Math.max(0, Math.floor((handIn.made - begin) / minute)), bits.made],
        [who.length, bits.length],
        ...[...who].map((byte): Field => [byte, bits.byte]),
        ...questions.flatMap((question) => answerFields(question, handIn.answers[question.id] ?? []))
    ];
    const digits = [...mark, ...inFives(fields)];
    return inGroups([...digits, ...checkOf(digits)]);
}

/** Reads a receipt as somebody copied it or a camera read it. All its tries have the time of the hand-in. */
export async function receiptIn(text: string, load: LoadQuestions): Promise<FoundHandIn> {
    const digits = text.length > longest ? null : digitsIn(text);
    if (!digits || digits.length < 12 || digits[0] !== mark[0]) return { fault: 'mistyped' };
    const [body, check] = [digits.slice(0, -4), digits.slice(-4)];
    if (checkOf(body).join() !== check.join()) return { fault: 'mistyped' };
    if (digits[1] !== mark[1]) return { fault: 'newer' };
    const read = reader(body.slice(2));
    const found = assignmentOf(Array.from({ length: 7 }, () => read(5)));
    if ('fault' in found) return { fault: found.fault === 'newer' ? 'newer' : 'mistyped' };
    const id = [read(5), read(5), read(5), read(5)].map((digit) => letters[digit]).join('');
    const questions = await questionsOf(found.assignment, load);
    if (read(bits.questions) !== shapeOf(questions)) return { fault: 'other edition' };
    const made = begin + read(bits.made) * minute;
    const who = nameOf(Array.from({ length: read(bits.length) }, () => read(bits.byte)));
    const answers = Object.fromEntries(
        questions.flatMap((question): [string, Try[]][] => {
            const tries = triesIn(question, read, made);
            return tries.length ? [[question.id, tries]] : [];
        })
    );
    return who === null ? { fault: 'mistyped' } : { handIn: { id, who, assignment: found.assignment, made, edition: '', answers } };
}

/** A number, and the bits that it takes. */
type Field = [number, number];

/** The questions that belong to an assignment, in the order of the book. */
async function questionsOf({ sections, checkpoints }: HandIn['assignment'], load: LoadQuestions): Promise<Question[]> {
    return checkpoints ? (await load([...sections].sort((a, b) => a - b))).flat() : [];
}

// One cast forgets which question goes with which packing: both come from the same entry.
const packingOf = (question: Question) => packings[question.type] as unknown as Packing<Question>;
const widthsOf = (question: Question) => packingOf(question).sizes(question).map(bitsOf);
/** How many bits a number needs that has so many values. */
const bitsOf = (values: number) => Math.max(1, Math.ceil(Math.log2(values)));

/** Where this differs, the questions of two editions are not the same, and a receipt of one says nothing in the other. */
const shapeOf = (questions: readonly Question[]) =>
    hashOf(JSON.stringify(questions.map((question) => [question.id, packingOf(question).sizes(question)]))) % 2 ** bits.questions;

function answerFields(question: Question, tries: readonly Try[]): Field[] {
    const widths = widthsOf(question);
    const packed = tries.flatMap(({ answer, sure }) => {
        const numbers = packingOf(question).pack(question, answer);
        return numbers ? [{ sure, fields: numbers.map((number, index): Field => [number, widths[index] ?? 1]) }] : [];
    });
    const [first, ...others] = packed;
    if (!first) return [[0, 1]];
    const last = others.at(-1);
    const sure: Field = [first.sure ? sureness.indexOf(first.sure) + 1 : 0, bits.sure];
    return [[1, 1], [Number(!!last), 1], sure, ...first.fields, ...(last?.fields ?? [])];
}

function triesIn(question: Question, read: (width: number) => number, at: number): Try[] {
    if (!read(1)) return [];
    const count = read(1) + 1;
    const sure = sureness[read(bits.sure) - 1];
    return Array.from({ length: count }, (_, index): Try[] => {
        const answer = packingOf(question).unpack(
            question,
            widthsOf(question).map((width) => read(width))
        );
        return answer === null ? [] : [{ answer, at, ...(sure && !index && { sure }) }];
    }).flat();
}

/** Numbers with their bits, one after the other, as numbers of five bits. */
function inFives(fields: readonly Field[]): number[] {
    const all = fields.map(([number, width]) => number.toString(2).padStart(width, '0')).join('');
    return (all.match(/.{1,5}/g) ?? []).map((five) => parseInt(five.padEnd(5, '0'), 2));
}

/** Reads numbers of so many bits one after the other; what is past the end is 0. */
function reader(digits: readonly number[]): (width: number) => number {
    const all = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
    let at = 0;
    return (width) => parseInt(all.slice(at, (at += width)).padEnd(width, '0'), 2);
}

/** Four numbers of five bits that find accidents. */
function checkOf(digits: readonly number[]): number[] {
    const hash = hashOf(digits.map((digit) => letters[digit]).join(''));
    return [15, 10, 5, 0].map((place) => (hash >>> place) & 31);
}

/** A name's bytes, as many as a receipt has room for, and no half letter. */
function shortened(name: string): Uint8Array {
    const most = 2 ** bits.length - 1;
    const bytes = new TextEncoder().encode(name);
    return bytes.length <= most ? bytes : shortened([...name].slice(0, -1).join(''));
}

function nameOf(bytes: number[]): string | null {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    } catch {
        return null;
    }
}
