import { askses, highest, reveals, type Assignment, type Found } from './assignment';
import { digitsIn, inGroups } from './letters';

/** What a code for the board can hold: which sections, in the order of the book, and the options. */
export type OnBoard = Pick<Assignment, 'sections' | 'checkpoints' | 'asks' | 'reveal'>;

/**
 * What a code holds, as seven numbers from 0 to 31: 35 bits (a 0 for this form, one bit for each section code from 1 to 30, one for the
 * checkpoints, two for what is asked, one for when reasons are told).
 */
export function digitsOf({ sections, checkpoints, asks, reveal }: OnBoard): number[] {
    const of = (bit: boolean) => Number(bit);
    const asked = askses.indexOf(asks);
    const bits = [
        0,
        ...Array.from({ length: highest }, (_, index) => of(sections.includes(index + 1))),
        of(checkpoints),
        asked >> 1,
        asked & 1,
        reveals.indexOf(reveal)
    ];
    return Array.from({ length: 7 }, (_, index) => bits.slice(index * 5, index * 5 + 5).reduce((sum, bit) => sum * 2 + bit, 0));
}

/** The short code of an assignment: its seven numbers as letters, and a check character. Written in two groups of four. */
export function codeOf(assignment: OnBoard): string {
    const digits = digitsOf(assignment);
    return inGroups([...digits, checkOf(digits)]);
}

/** Reads a code as somebody types it. */
export function codeIn(typed: string): Found {
    const digits = digitsIn(typed);
    if (digits?.length !== 8 || checkOf(digits.slice(0, 7)) !== digits[7]) return { fault: 'mistyped' };
    return assignmentOf(digits.slice(0, 7));
}

/** Reads a code, with its sections in the order of the book, which is not that of their codes; those that this edition does not know come last. */
export function codeInBook(typed: string, book: readonly { code: number }[]): Found {
    const found = codeIn(typed);
    if ('fault' in found) return found;
    const { sections } = found.assignment;
    const known = book.flatMap(({ code }) => (sections.includes(code) ? [code] : []));
    return { assignment: { ...found.assignment, sections: [...known, ...sections.filter((code) => !known.includes(code))] } };
}

/** The assignment of seven numbers: sections in the order of their codes, without words and day. */
export function assignmentOf(digits: readonly number[]): Found {
    const bits = digits.flatMap((digit) => [4, 3, 2, 1, 0].map((place) => (digit >> place) & 1));
    const [form, ...rest] = bits;
    const [checkpoints, high = 0, low = 0, told = 0] = rest.slice(highest);
    const asks = askses[high * 2 + low];
    if (form || !asks) return { fault: 'newer' };
    const sections = rest.slice(0, highest).flatMap((bit, index) => (bit ? [index + 1] : []));
    if (!sections.length) return { fault: 'no sections' };
    return { assignment: { sections, checkpoints: checkpoints === 1, asks, reveal: reveals[told]!, title: '', instructions: '', due: null } };
}

/**
 * The check character of some digits from 0 to 31: each times a power of its own of x, added up, in the field of 32 elements (x⁵ + x² + 1).
 * So every one wrong character is found, and every two that changed places.
 */
function checkOf(digits: readonly number[]): number {
    return digits.reduce((sum, digit, index) => sum ^ timesX(digit, index + 1), 0);
}

function timesX(digit: number, power: number): number {
    if (!power) return digit;
    const shifted = digit << 1;
    return timesX(shifted & 32 ? shifted ^ 0b100101 : shifted, power - 1);
}
