import { parseSaved } from './migrate';
import { storageKey, type Saved } from './saved';

/** Key of a record that could not be read. */
const asideKey = `${storageKey}/unreadable`;

/** Key of what a teacher collected in this browser (`results/`), which is erased with all else. */
export const resultsKey = `${storageKey}/results`;

/** The record in the browser’s storage. Each method throws what the browser throws: where that refuses, or is full. */
export class Kept {
    readonly #storage: () => Storage;
    /** What stood there when it was last read or written: where it still does, no other tab has written since. */
    #last: string | null = null;

    constructor(storage: () => Storage) {
        this.#storage = storage;
    }

    /** A record that is new here; null where there is none, "cleared" where there was one, "unreadable" where it is now put aside. */
    read(): Saved | null | 'cleared' | 'unreadable' {
        const text = this.#storage().getItem(storageKey);
        if (text === this.#last) return null;
        const found = text === null ? 'cleared' : (parseSaved(text) ?? 'unreadable');
        // It may be of a later version: the next write must not destroy it.
        if (text !== null && found === 'unreadable') this.#storage().setItem(asideKey, text);
        this.#last = text;
        return found;
    }
    write(saved: Saved) {
        const text = JSON.stringify(saved);
        this.#storage().setItem(storageKey, text);
        this.#last = text;
    }
    erase() {
        this.#last = null;
        for (const key of [storageKey, asideKey, resultsKey]) this.#storage().removeItem(key);
    }
}
