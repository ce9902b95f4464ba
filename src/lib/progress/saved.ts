/** Where a reader is in a section, and which of its steps were on screen. */
export interface Place {
    step: string;
    seen: string[];
    /** When it was last changed: milliseconds since 1970. */
    at: number;
}

/** An answer to one question, first and last, each as its type writes it: the option's id where there is one. */
export interface Answer {
    first: string;
    last: string;
    at: number;
}

/** What a reader wrote in a place that a figure leaves for it. */
export interface Note {
    text: string;
    at: number;
}

export interface Settings {
    theme?: 'light' | 'dark';
    /** All pictures in the text. */
    flat?: boolean;
    /** The other side first. */
    swap?: boolean;
    at: number;
}

/** All that this browser keeps of a reader, in one record. A change of its shape is a new version and a step of `migrate`. */
export interface Saved {
    version: 1;
    places: Record<string, Place>;
    answers: Record<string, Answer>;
    notes: Record<string, Note>;
    settings: Settings;
}

/** Key of the record in the browser's storage, which all files opened from disk share. */
export const storageKey = 'hearing-the-other-side';

/** A reader about whom nothing is known. */
export function nothingSaved(): Saved {
    return { version: 1, places: {}, answers: {}, notes: {}, settings: { at: 0 } };
}

/** A step was read. */
export function visited(saved: Saved, section: string, step: string, at: number): Saved {
    const before = saved.places[section];
    const seen = before?.seen.includes(step) ? before.seen : [...(before?.seen ?? []), step];
    return { ...saved, places: { ...saved.places, [section]: { step, seen, at } } };
}

/** A question was answered; the first answer stays. */
export function answered(saved: Saved, question: string, answer: string, at: number): Saved {
    const first = saved.answers[question]?.first ?? answer;
    return { ...saved, answers: { ...saved.answers, [question]: { first, last: answer, at } } };
}

/** Something was written, or wiped out again. */
export function noted(saved: Saved, id: string, text: string, at: number): Saved {
    return { ...saved, notes: { ...saved.notes, [id]: { text, at } } };
}

/** A setting was changed. */
export function withSettings(saved: Saved, change: Partial<Omit<Settings, 'at'>>, at: number): Saved {
    return { ...saved, settings: { ...saved.settings, ...change, at } };
}

/** What two tabs know together: of each place and answer the later one, of each section every step seen in either. */
export function merged(a: Saved, b: Saved): Saved {
    const places = mergeBy(a.places, b.places, (x, y) => {
        const later = y.at > x.at ? y : x;
        return { ...later, seen: [...new Set([...x.seen, ...y.seen])] };
    });
    const answers = mergeBy(a.answers, b.answers, (x, y) => {
        const [earlier, later] = y.at > x.at ? [x, y] : [y, x];
        return { ...later, first: earlier.first };
    });
    const notes = mergeBy(a.notes, b.notes, (x, y) => (y.at > x.at ? y : x));
    return { version: 1, places, answers, notes, settings: b.settings.at > a.settings.at ? b.settings : a.settings };
}

function mergeBy<T>(a: Record<string, T>, b: Record<string, T>, both: (x: T, y: T) => T): Record<string, T> {
    const all: Record<string, T> = { ...a };
    for (const [id, theirs] of Object.entries(b)) {
        const ours = a[id];
        all[id] = ours === undefined ? theirs : both(ours, theirs);
    }
    return all;
}

/** Reads a stored text: the record, with what does not fit left out, or null when nothing in it can be read. */
export function parseSaved(text: string): Saved | null {
    let value: unknown;
    try {
        value = JSON.parse(text);
    } catch {
        return null;
    }
    if (!isObject(value) || value.version !== 1) return null;
    return {
        version: 1,
        places: pick(value.places, isPlace),
        answers: pick(value.answers, isAnswer),
        // Records of before there were notes have none.
        notes: pick(value.notes, isNote),
        settings: isSettings(value.settings) ? value.settings : { at: 0 }
    };
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

function pick<T>(value: unknown, fits: (entry: unknown) => entry is T): Record<string, T> {
    if (!isObject(value)) return {};
    return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => entry[0] !== '__proto__' && fits(entry[1])));
}

const isPlace = (entry: unknown): entry is Place =>
    isObject(entry) &&
    typeof entry.step === 'string' &&
    Number.isFinite(entry.at) &&
    Array.isArray(entry.seen) &&
    entry.seen.every((id) => typeof id === 'string');

const isAnswer = (entry: unknown): entry is Answer =>
    isObject(entry) && typeof entry.first === 'string' && typeof entry.last === 'string' && Number.isFinite(entry.at);

const isNote = (entry: unknown): entry is Note => isObject(entry) && typeof entry.text === 'string' && Number.isFinite(entry.at);

const isSettings = (entry: unknown): entry is Settings =>
    isObject(entry) &&
    Number.isFinite(entry.at) &&
    [undefined, 'light', 'dark'].includes(entry.theme as undefined) &&
    ['undefined', 'boolean'].includes(typeof entry.flat) &&
    ['undefined', 'boolean'].includes(typeof entry.swap);
