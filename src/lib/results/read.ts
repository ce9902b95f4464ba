import { fileIn, isHandIn } from '../handin/file';
import type { FoundHandIn, HandIn } from '../handin/handIn';
import { isResultsFile, resultsIn } from './kept';

/** Reads a receipt, of the letters or of the QR code. */
export type ReadReceipt = (text: string) => Promise<FoundHandIn>;
/** Why something brought no hand-in. */
export type Reason = 'not a hand-in' | 'assignment' | 'progress' | 'damaged' | 'newer' | 'other edition' | 'too large' | 'no code' | 'unreadable';

/** What was found in a file, a line or a picture: hand-ins, and what could not be taken. */
export interface Brought {
    /** The file's name, or how the line begins. */
    name: string;
    handIns: HandIn[];
    reasons: Reason[];
}

/** A text that may hold receipts and nothing else: letters, digits, spaces, hyphens. */
const mayBeReceipts = (text: string) => text.length < 200_000 && /[0-9a-z]{4}/i.test(text) && /^[\s0-9a-z-]+$/i.test(text);

/** The hand-ins in a text, whatever it is. */
export async function readText(name: string, text: string, readReceipt: ReadReceipt): Promise<Brought> {
    const none = (reason: Reason): Brought => ({ name, handIns: [], reasons: [reason] });
    const clean = text.replace(/^\uFEFF/, '').trim();
    if (isResultsFile(clean)) {
        const found = resultsIn(clean);
        if ('fault' in found) return none(found.fault);
        return { name, handIns: found.handIns, reasons: Array.from({ length: found.damaged }, (): Reason => 'damaged') };
    }
    if (isHandIn(clean)) return ofOne(name, fileIn(clean));
    const head = clean.slice(0, 500);
    if (head.includes('hearing-the-other-side/assignment')) return none('assignment');
    if (head.includes('hearing-the-other-side/progress')) return none('progress');
    if (!mayBeReceipts(clean)) return none('not a hand-in');
    const lines = await readLines(clean, readReceipt);
    const handIns = lines.flatMap(({ handIns }) => handIns);
    // A letter home has only letters too.
    return handIns.length ? { name, handIns, reasons: lines.flatMap(({ reasons }) => reasons) } : none('not a hand-in');
}

/** The receipts of a text, one a line; empty lines are nothing. */
export async function readLines(text: string, readReceipt: ReadReceipt): Promise<Brought[]> {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    const brought: Brought[] = [];
    for (const line of lines.filter(Boolean)) {
        const name = line.length > 24 ? `${line.slice(0, 24)} …` : line;
        brought.push(ofOne(name, await readReceipt(line)));
    }
    return brought;
}

function ofOne(name: string, found: FoundHandIn): Brought {
    if ('handIn' in found) return { name, handIns: [found.handIn], reasons: [] };
    return { name, handIns: [], reasons: [found.fault === 'mistyped' ? 'damaged' : found.fault] };
}
