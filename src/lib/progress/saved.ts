import { sureness, type Sure, type Try } from '../quiz/asking';

/** Where a reader is in a section, and which of its steps were on screen, in the order of the alphabet. */
export interface Place {
    step: string;
    seen: string[];
    /** When it was last changed: milliseconds since 1970, as all times here. */
    at: number;
}

/** What a reader wrote in a place that a figure or a question leaves for it. */
export interface Note {
    text: string;
    at: number;
}

export interface Settings {
    /** What the reader is called on a shared device, if they typed it. */
    name?: string;
    /** All pictures in the text. */
    flat?: boolean;
    /** The other side first. */
    swap?: boolean;
    at: number;
}

/** All that is kept of one reader. */
export interface Reader {
    began: number;
    places: Record<string, Place>;
    /** Every answer to each question, oldest first. */
    answers: Record<string, Try[]>;
    notes: Record<string, Note>;
    settings: Settings;
}

/** What belongs to the device, whoever reads. */
export interface Device {
    theme?: 'light' | 'dark';
    /** Several people read on it, each with a record of their own. */
    shared?: boolean;
    /** The reader of a device that is not shared; "own" where nothing is said. */
    sole?: string;
    at: number;
}

/** All that this browser keeps, in one record. A change of its shape is a new version and a step of `migrated` (`migrate.ts`). */
export interface Saved {
    version: 2;
    device: Device;
    readers: Record<string, Reader>;
    /** Readers who finished and were cleared, so that another tab does not bring them back. */
    gone: string[];
}

/** Key of the record in the browser's storage, which all files opened from disk share. */
export const storageKey = 'hearing-the-other-side';

/** Nobody has read here. */
export const nothingSaved = (): Saved => ({ version: 2, device: { at: 0 }, readers: {}, gone: [] });

/** A reader about whom nothing is known. */
export const newReader = (began = 0): Reader => ({ began, places: {}, answers: {}, notes: {}, settings: { at: 0 } });

/** A step was read. */
export function visited(reader: Reader, section: string, step: string, at: number): Reader {
    const before = reader.places[section];
    const seen = before?.seen.includes(step) ? before.seen : [...(before?.seen ?? []), step].sort();
    return { ...reader, places: { ...reader.places, [section]: { step, seen, at } } };
}

/** A question was answered; earlier answers stay. */
export function answered(reader: Reader, question: string, answer: string, now: number, sure?: Sure): Reader {
    const before = reader.answers[question] ?? [];
    // Whatever the clock does, a later answer has a later time.
    const at = Math.max(now, (before.at(-1)?.at ?? 0) + 1);
    return { ...reader, answers: { ...reader.answers, [question]: [...before, sure ? { answer, at, sure } : { answer, at }] } };
}

/** Something was written, or wiped out again. */
export function noted(reader: Reader, id: string, text: string, at: number): Reader {
    return { ...reader, notes: { ...reader.notes, [id]: { text, at } } };
}

/** A setting was changed. */
export function withSettings(reader: Reader, change: Partial<Omit<Settings, 'at'>>, at: number): Reader {
    return { ...reader, settings: { ...reader.settings, ...change, at } };
}

/** One reader is changed; one who is not there yet begins. */
export function changed(saved: Saved, id: string, change: (reader: Reader) => Reader, at: number): Saved {
    return { ...saved, readers: { ...saved.readers, [id]: change(saved.readers[id] ?? newReader(at)) } };
}

/** Something of the device was changed. */
export function withDevice(saved: Saved, change: Partial<Omit<Device, 'at'>>, at: number): Saved {
    return { ...saved, device: { ...saved.device, ...change, at } };
}

/** A reader has finished: nothing of them is kept but that they are gone. */
export function without(saved: Saved, id: string): Saved {
    const readers = Object.fromEntries(Object.entries(saved.readers).filter(([each]) => each !== id));
    return { ...saved, readers, gone: [...new Set([...saved.gone, id])] };
}

/** What two tabs know together. No answer of either is lost, nor any step that was seen; who is gone in one is gone. */
export function merged(a: Saved, b: Saved): Saved {
    const gone = [...new Set([...a.gone, ...b.gone])].sort();
    const readers = Object.fromEntries(Object.entries(mergeBy(a.readers, b.readers, mergedReaders)).filter(([id]) => !gone.includes(id)));
    return { version: 2, device: later(a.device, b.device), readers, gone };
}

/** What two records of one reader hold together. */
export function mergedReaders(a: Reader, b: Reader): Reader {
    return {
        began: Math.min(a.began, b.began),
        places: mergeBy(a.places, b.places, (x, y) => ({ ...later(x, y), seen: [...new Set([...x.seen, ...y.seen])].sort() })),
        answers: mergeBy(a.answers, b.answers, mergedTries),
        notes: mergeBy(a.notes, b.notes, later),
        settings: later(a.settings, b.settings)
    };
}

/** All tries of both, each once, oldest first. */
function mergedTries(a: Try[], b: Try[]): Try[] {
    const more = b.filter((theirs) => !a.some(({ answer, at }) => answer === theirs.answer && at === theirs.at));
    return [...a, ...more].sort((x, y) => x.at - y.at || (x.answer < y.answer ? -1 : 1));
}

const later = <T extends { at: number }>(a: T, b: T): T => (b.at > a.at ? b : a);

function mergeBy<T>(a: Record<string, T>, b: Record<string, T>, both: (x: T, y: T) => T): Record<string, T> {
    const all: Record<string, T> = { ...a };
    for (const [id, theirs] of Object.entries(b)) {
        const ours = a[id];
        all[id] = ours === undefined ? theirs : both(ours, theirs);
    }
    return all;
}

/** Reads a stored value of this version: what does not fit is left out. */
export function savedIn(value: Loose): Saved {
    return {
        version: 2,
        device: isDevice(value.device) ? value.device : { at: 0 },
        readers: pick(value.readers, isObject, readerIn),
        gone: isTexts(value.gone) ? value.gone : []
    };
}

/** Reads a stored reader: what does not fit is left out. */
export function readerIn(value: Loose): Reader {
    return {
        began: Number.isFinite(value.began) ? Number(value.began) : 0,
        places: pick(value.places, isPlace),
        answers: pick(value.answers, Array.isArray, (tries) => mergedTries(tries.filter(isTry), [])),
        notes: pick(value.notes, isNote),
        settings: isSettings(value.settings) ? value.settings : { at: 0 }
    };
}

export type Loose = Record<string, unknown>;
export const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries of an object that fit, each made into what it should be. */
export function pick<T, U = T>(value: unknown, fits: (entry: unknown) => entry is T, made = (entry: T) => entry as unknown as U): Record<string, U> {
    if (!isObject(value)) return {};
    const known = Object.entries(value).filter((entry): entry is [string, T] => entry[0] !== '__proto__' && fits(entry[1]));
    return Object.fromEntries(known.map(([id, entry]) => [id, made(entry)]));
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isFlag = (value: unknown) => value === undefined || typeof value === 'boolean';
const isName = (value: unknown) => value === undefined || typeof value === 'string';

const isPlace = (entry: unknown): entry is Place =>
    isObject(entry) && typeof entry.step === 'string' && Number.isFinite(entry.at) && isTexts(entry.seen);

const isTry = (entry: unknown): entry is Try =>
    isObject(entry) &&
    typeof entry.answer === 'string' &&
    Number.isFinite(entry.at) &&
    (entry.sure === undefined || sureness.includes(entry.sure as Sure));

const isNote = (entry: unknown): entry is Note => isObject(entry) && typeof entry.text === 'string' && Number.isFinite(entry.at);

const isSettings = (entry: unknown): entry is Settings =>
    isObject(entry) && Number.isFinite(entry.at) && isFlag(entry.flat) && isFlag(entry.swap) && isName(entry.name);

const isDevice = (entry: unknown): entry is Device =>
    isObject(entry) &&
    Number.isFinite(entry.at) &&
    [undefined, 'light', 'dark'].includes(entry.theme as undefined) &&
    isFlag(entry.shared) &&
    isName(entry.sole);
