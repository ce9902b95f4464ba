import { createContext } from 'svelte';
import { answered, merged, noted, nothingSaved, parseSaved, storageKey, visited, withSettings, type Saved, type Settings } from './saved';

/** Why something was not kept. The reader still has all that is on the page. */
export type StorageProblem = 'forbidden' | 'full' | 'unreadable';

/**
 * What this reader has done. Pages are built without it: it starts empty and loads once, after the page is mounted.
 * Before each write it takes in what another tab has written, so that neither loses anything.
 */
export class Progress {
    #saved = $state.raw<Saved>(nothingSaved());
    #problem = $state<StorageProblem | null>(null);
    #loaded = $state(false);
    readonly #storage: () => Storage;
    readonly #now: () => number;

    constructor(storage: () => Storage = () => localStorage, now: () => number = Date.now) {
        this.#storage = storage;
        this.#now = now;
    }

    /** False until the kept record was read; until then nobody should be told that they are new here. */
    get loaded() {
        return this.#loaded;
    }
    get problem() {
        return this.#problem;
    }
    get settings(): Settings {
        return this.#saved.settings;
    }
    get places() {
        return this.#saved.places;
    }
    get answers() {
        return this.#saved.answers;
    }
    get notes() {
        return this.#saved.notes;
    }
    /** The section with the latest reading, or null. */
    get latest(): string | null {
        const byTime = Object.entries(this.#saved.places).sort(([, a], [, b]) => b.at - a.at);
        return byTime[0]?.[0] ?? null;
    }

    /** Reads what is kept, and goes on reading what other tabs write. Returns the clean-up. */
    load(): () => void {
        this.#takeIn();
        this.#loaded = true;
        const onstorage = (event: StorageEvent) => {
            // A key of null means that the storage was cleared from outside.
            if (event.key === storageKey && event.newValue) this.#takeIn();
            else if (event.key === null || (event.key === storageKey && event.newValue === null)) this.#saved = nothingSaved();
        };
        addEventListener('storage', onstorage);
        return () => removeEventListener('storage', onstorage);
    }

    visit(section: string, step: string) {
        const place = this.#saved.places[section];
        if (place?.step === step && place.seen.includes(step)) return;
        this.#change((saved) => visited(saved, section, step, this.#now()));
    }
    answer(question: string, option: string) {
        this.#change((saved) => answered(saved, question, option, this.#now()));
    }
    note(id: string, text: string) {
        this.#change((saved) => noted(saved, id, text, this.#now()));
    }
    set(change: Partial<Omit<Settings, 'at'>>) {
        this.#change((saved) => withSettings(saved, change, this.#now()));
    }
    /** Forgets the reader, here and in the browser's storage. */
    erase() {
        this.#saved = nothingSaved();
        try {
            this.#storage().removeItem(storageKey);
            this.#problem = null;
        } catch {
            this.#problem = 'forbidden';
        }
    }

    #change(change: (saved: Saved) => Saved) {
        this.#takeIn();
        this.#saved = change(this.#saved);
        try {
            this.#storage().setItem(storageKey, JSON.stringify(this.#saved));
            this.#problem = null;
        } catch (error) {
            // The page goes on with what it holds in memory; the reader is told that it will not last.
            this.#problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
        }
    }

    #takeIn() {
        try {
            const text = this.#storage().getItem(storageKey);
            if (text === null) return;
            const theirs = parseSaved(text);
            if (theirs) this.#saved = merged(this.#saved, theirs);
            else this.#problem = 'unreadable';
        } catch {
            this.#problem = 'forbidden';
        }
    }
}

export const [getProgress, setProgress] = createContext<Progress>();
