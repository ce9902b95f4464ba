import { assignmentIn } from '../assignment/assignment';
import { sureness, type Sure, type Try } from '../quiz/asking';
import { mergedTries, type Device, type Note, type Place, type Reader, type Saved, type Settings, type Task } from './saved';

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
    const task = taskIn(value.task);
    return {
        began: isTime(value.began) ? value.began : 0,
        places: pick(value.places, isPlace),
        answers: pick(value.answers, Array.isArray, (tries) => mergedTries(tries.filter(isTry), [])),
        notes: pick(value.notes, isNote),
        settings: isSettings(value.settings) ? value.settings : { at: 0 },
        ...(task && { task })
    };
}

function taskIn(value: unknown): Task | null {
    if (!isObject(value) || !isTime(value.at) || typeof value.who !== 'string' || !isName(value.who)) return null;
    const { who, handed, at } = value;
    const found = assignmentIn(value.assignment);
    return { assignment: 'assignment' in found ? found.assignment : null, who, handed: isTime(handed) ? handed : null, at };
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
/** A time that a calendar can show and that more can follow: none of a far future, which no later change would ever pass. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) < Date.UTC(2100);
const isFlag = (value: unknown) => value === undefined || typeof value === 'boolean';
/** Also of a file: no name of a page’s length stands at the top of every page. */
const isName = (value: unknown) => value === undefined || (typeof value === 'string' && value.length <= 100);

const isPlace = (entry: unknown): entry is Place => isObject(entry) && typeof entry.step === 'string' && isTime(entry.at) && isTexts(entry.seen);

const isTry = (entry: unknown): entry is Try =>
    isObject(entry) && typeof entry.answer === 'string' && isTime(entry.at) && (entry.sure === undefined || sureness.includes(entry.sure as Sure));

const isNote = (entry: unknown): entry is Note => isObject(entry) && typeof entry.text === 'string' && isTime(entry.at);

const isSettings = (entry: unknown): entry is Settings =>
    isObject(entry) && isTime(entry.at) && isFlag(entry.flat) && isFlag(entry.swap) && isName(entry.name);

const isDevice = (entry: unknown): entry is Device =>
    isObject(entry) &&
    isTime(entry.at) &&
    [undefined, 'light', 'dark'].includes(entry.theme as undefined) &&
    isFlag(entry.shared) &&
    isName(entry.sole);
