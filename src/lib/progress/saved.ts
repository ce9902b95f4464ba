import { isSameChoice, type Assignment } from '../assignment/assignment';
import type { Sure, Try } from '../quiz/asking';

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

/** What a teacher gave the reader to do. */
export interface Task {
    /** Null once it was put away. */
    assignment: Assignment | null;
    /** The name or number that was asked for, as it was last typed. */
    who: string;
    /** When it was first handed in; null until then. */
    handed: number | null;
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
    task?: Task;
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

/** All that this browser keeps, in one record. A change of its shape is a new version and a step of `parseSaved` (`migrate.ts`). */
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

/** Whatever the clock does, a later change has a later time: of two tabs the one that knows of it wins. */
const after = (before: { at: number } | undefined, now: number) => (before ? Math.max(now, before.at + 1) : now);

/** A step was read. */
export function visited(reader: Reader, section: string, step: string, at: number): Reader {
    const before = reader.places[section];
    const seen = before?.seen.includes(step) ? before.seen : [...(before?.seen ?? []), step].sort();
    return { ...reader, places: { ...reader.places, [section]: { step, seen, at: after(before, at) } } };
}

/** A question was answered; earlier answers stay. */
export function answered(reader: Reader, question: string, answer: string, now: number, sure?: Sure): Reader {
    const before = reader.answers[question] ?? [];
    const at = after(before.at(-1), now);
    return { ...reader, answers: { ...reader.answers, [question]: [...before, sure ? { answer, at, sure } : { answer, at }] } };
}

/** Something was written, or wiped out again. */
export function noted(reader: Reader, id: string, text: string, at: number): Reader {
    return { ...reader, notes: { ...reader.notes, [id]: { text, at: after(reader.notes[id], at) } } };
}

/** A setting was changed. */
export function withSettings(reader: Reader, change: Partial<Omit<Settings, 'at'>>, at: number): Reader {
    return { ...reader, settings: { ...reader.settings, ...change, at: after(reader.settings, at) } };
}

/** An assignment was opened, put away or handed in. One that is opened again, if only with other words, goes on as it stood. */
export function withTask(reader: Reader, change: Partial<Omit<Task, 'at'>>, now: number): Reader {
    const before = reader.task;
    const isOther = change.assignment && !(before?.assignment && isSameChoice(before.assignment, change.assignment));
    const kept = before && !isOther ? before : { assignment: null, who: before?.who ?? '', handed: null };
    return { ...reader, task: { ...kept, ...change, at: after(before, now) } };
}

/** Whether the reasons of a section's questions wait until its assignment is handed in. */
export function holds({ task }: Reader, code: number): boolean {
    return task?.assignment?.reveal === 'after handing in' && task.handed === null && task.assignment.sections.includes(code);
}

/** One reader is changed; one who is not there yet begins. */
export function changed(saved: Saved, id: string, change: (reader: Reader) => Reader, at: number): Saved {
    return { ...saved, readers: { ...saved.readers, [id]: change(saved.readers[id] ?? newReader(at)) } };
}

/** Something of the device was changed. */
export function withDevice(saved: Saved, change: Partial<Omit<Device, 'at'>>, at: number): Saved {
    return { ...saved, device: { ...saved.device, ...change, at: after(saved.device, at) } };
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
    const task = a.task && b.task ? later(a.task, b.task) : (a.task ?? b.task);
    return {
        // 0 where it is not known.
        began: Math.min(a.began || b.began, b.began || a.began),
        places: mergeBy(a.places, b.places, (x, y) => ({ ...later(x, y), seen: [...new Set([...x.seen, ...y.seen])].sort() })),
        answers: mergeBy(a.answers, b.answers, mergedTries),
        notes: mergeBy(a.notes, b.notes, later),
        settings: later(a.settings, b.settings),
        ...(task && { task })
    };
}

/**
 * What a reader has, with what a file holds. Nothing that is here is lost: where both wrote in one place, both texts stand there, and choices that
 * were made here hold.
 */
export function withFile(reader: Reader, file: Reader): Reader {
    const at = Math.max(reader.settings.at, file.settings.at);
    return {
        ...mergedReaders(reader, file),
        notes: mergeBy(reader.notes, file.notes, bothTexts),
        settings: { ...file.settings, ...reader.settings, at }
    };
}

function bothTexts(ours: Note, theirs: Note): Note {
    if (ours.text.includes(theirs.text.trim())) return ours;
    const text = theirs.text.includes(ours.text.trim()) ? theirs.text : `${ours.text}\n\n${theirs.text}`;
    return { text, at: after(ours, theirs.at) };
}

/** What a reader is called: by name, or by the number at the end of the id, which stays when others have gone. */
export const called = (id: string, reader?: Reader): string => (reader ? reader.settings.name || `Reader ${numberOf(id)}` : 'A new reader');
const numberOf = (id: string): number => Number(id.split('-')[2]) || 1;

/** The number of the next reader. It begins at 1 again when nobody is left. */
export const nextNumber = ({ readers }: Saved): number => Math.max(0, ...Object.keys(readers).map(numberOf)) + 1;

/** All tries of both, each once, oldest first. */
export function mergedTries(a: Try[], b: Try[]): Try[] {
    const all = new Map([...b, ...a].map((each) => [`${each.at} ${each.answer}`, each]));
    return [...all.values()].sort((x, y) => x.at - y.at || (x.answer < y.answer ? -1 : 1));
}

const later = <T extends { at: number }>(a: T, b: T): T => (b.at > a.at ? b : a);

function mergeBy<T>(a: Record<string, T>, b: Record<string, T>, both: (x: T, y: T) => T): Record<string, T> {
    const all: Record<string, T> = { ...a };
    for (const [id, theirs] of Object.entries(b)) {
        // An id may have the name of something that every object has.
        all[id] = Object.hasOwn(a, id) ? both(a[id] as T, theirs) : theirs;
    }
    return all;
}
