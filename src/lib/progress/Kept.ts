import { parseSaved } from './migrate';
import { storageKey, type Saved } from './saved';

/** Key of a record that could not be read. */
const asideKey = `${storageKey}/unreadable`;

/** The record in the browser’s storage. Each method throws what the browser throws: where that refuses, or is full. */
export class Kept {
    readonly #storage: () => Storage;
    /** Whether the record was there when it was last looked at. */
    #isThere = false;

    constructor(storage: () => Storage) {
        this.#storage = storage;
    }

    /** The record; null where there never was one, "cleared" where there was, "unreadable" where it is now put aside. */
    read(): Saved | null | 'cleared' | 'unreadable' {
        const text = this.#storage().getItem(storageKey);
        const wasThere = this.#isThere;
        this.#isThere = text !== null;
        if (text === null) return wasThere ? 'cleared' : null;
        const found = parseSaved(text);
        // It may be of a later version: the next write must not destroy it.
        if (!found) this.#storage().setItem(asideKey, text);
        return found ?? 'unreadable';
    }
    write(saved: Saved) {
        this.#storage().setItem(storageKey, JSON.stringify(saved));
        this.#isThere = true;
    }
    erase() {
        this.#isThere = false;
        for (const key of [storageKey, asideKey]) this.#storage().removeItem(key);
    }
}
