import type { Try } from '../quiz/asking';
import { isObject, isTime, pick, readerIn, savedIn, type Loose } from './read';
import { nothingSaved, type Reader, type Saved } from './saved';

/** Reads a stored text of any version: the record, with what does not fit left out, or null when nothing in it can be read. */
export function parseSaved(text: string): Saved | null {
    const value = parsed(text);
    if (value?.version === 2) return savedIn(value);
    return value?.version === 1 ? fromFirst(value) : null;
}

const fileFormat = 'hearing-the-other-side/progress';

/** All that is known of a reader, as the text of a file: a public format. */
export const keptFile = (reader: Reader, now: number): string =>
    JSON.stringify({ format: fileFormat, version: 2, kept: new Date(now).toISOString(), reader }, null, 1);

/** The reader of such a file, or null when it is none. */
export function parseKept(text: string): Reader | null {
    const value = parsed(text);
    return value?.format === fileFormat && value.version === 2 && isObject(value.reader) ? readerIn(value.reader) : null;
}

function parsed(text: string): Loose | null {
    try {
        const value: unknown = JSON.parse(text);
        return isObject(value) ? value : null;
    } catch {
        return null;
    }
}

/**
 * Version 1 (until November 2026) was the record of one reader: of each question the first and the last answer, with the time of the last only; the
 * theme was among the settings. Its oldest records have no notes.
 */
function fromFirst(value: Loose): Saved {
    const answers = pick(value.answers, isFirstAnswer, ({ first, last, at }): Try[] =>
        first === last
            ? [{ answer: last, at }]
            : [
                  { answer: first, at: at - 1 },
                  { answer: last, at }
              ]
    );
    const settings = isObject(value.settings) ? value.settings : {};
    const { theme, ...others } = settings;
    const saved = savedIn({ device: { theme, at: settings.at } });
    const reader = readerIn({ ...value, answers, settings: others });
    const isEmpty = ![reader.places, reader.answers, reader.notes].some((part) => Object.keys(part).length) && !reader.settings.at;
    return isEmpty ? { ...nothingSaved(), device: saved.device } : { ...saved, readers: { own: reader } };
}

const isFirstAnswer = (entry: unknown): entry is { first: string; last: string; at: number } =>
    isObject(entry) && typeof entry.first === 'string' && typeof entry.last === 'string' && isTime(entry.at);
