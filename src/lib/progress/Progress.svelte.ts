import { createContext } from 'svelte';
import type { Sure } from '../quiz/asking';
import { keptFile, parseKept, parseSaved } from './migrate';
import * as saved from './saved';
import { storageKey, type Device, type Reader, type Saved, type Settings } from './saved';

/** Why something was not kept. The reader still has all that is on the page. */
export type StorageProblem = 'forbidden' | 'full' | 'unreadable' | 'cleared';

/** Key of the reader of this tab on a shared device; it ends with the tab. */
const readerKey = `${storageKey}/reader`;

/** Where things are kept; a browser may refuse either. */
export interface Stores {
    local: () => Storage;
    session: () => Storage;
}

/**
 * What the reader of this tab has done. Pages are built without it: it starts empty and loads once, after the page is mounted.
 * Before each write it takes in what another tab has written, so that neither loses anything. On a shared device each tab begins with a new reader.
 */
export class Progress {
    #saved = $state.raw<Saved>(saved.nothingSaved());
    #problem = $state<StorageProblem | null>(null);
    #loaded = $state(false);
    #chosen = $state<string | null>(null);
    /** What this tab wrote last: where that still stands, no other tab has written since. */
    #written = '';
    readonly #stores: Stores;
    readonly #now: () => number;

    constructor(stores: Stores = { local: () => localStorage, session: () => sessionStorage }, now: () => number = Date.now) {
        this.#stores = stores;
        this.#now = now;
    }

    /** False until the kept record was read; until then nobody should be told that they are new here. */
    get loaded() {
        return this.#loaded;
    }
    get problem() {
        return this.#problem;
    }
    get shared(): boolean {
        return this.#saved.device.shared ?? false;
    }
    /** Everybody of whom this browser keeps something, the first first. */
    get readers(): { id: string; reader: Reader }[] {
        const all = Object.entries(this.#saved.readers).map(([id, reader]) => ({ id, reader }));
        return all.sort((a, b) => a.reader.began - b.reader.began);
    }
    /** Who reads in this tab. */
    get id(): string {
        return this.shared ? (this.#chosen ?? '') : (this.#saved.device.sole ?? 'own');
    }
    get reader(): Reader {
        return this.#saved.readers[this.id] ?? saved.newReader();
    }
    get settings(): Settings {
        return this.reader.settings;
    }
    get places() {
        return this.reader.places;
    }
    get answers() {
        return this.reader.answers;
    }
    get notes() {
        return this.reader.notes;
    }
    /** The section with the latest reading, or null. */
    get latest(): string | null {
        const byTime = Object.entries(this.places).sort(([, a], [, b]) => b.at - a.at);
        return byTime[0]?.[0] ?? null;
    }

    /** Reads what is kept, and goes on reading what other tabs write. Returns the clean-up. */
    load(): () => void {
        this.#takeIn();
        this.#chosen = this.#session((store) => store.getItem(readerKey));
        this.#loaded = true;
        const onstorage = ({ key, newValue }: StorageEvent) => {
            if (key === storageKey && newValue) this.#takeIn();
            // A key of null means that the storage was cleared from outside. What was erased must not come back from here.
            else if (key === null || key === storageKey) [this.#saved, this.#problem] = [saved.nothingSaved(), 'cleared'];
        };
        addEventListener('storage', onstorage);
        return () => removeEventListener('storage', onstorage);
    }

    visit(section: string, step: string) {
        const place = this.places[section];
        if (place?.step === step && place.seen.includes(step)) return;
        this.#changeReader((reader, at) => saved.visited(reader, section, step, at));
    }
    answer(question: string, answer: string, sure?: Sure) {
        this.#changeReader((reader, at) => saved.answered(reader, question, answer, at, sure));
    }
    note(id: string, text: string) {
        this.#changeReader((reader, at) => saved.noted(reader, id, text, at));
    }
    set(change: Partial<Omit<Settings, 'at'>>) {
        this.#changeReader((reader, at) => saved.withSettings(reader, change, at));
    }
    setTheme(theme: Device['theme'] & string) {
        this.#change((all) => saved.withDevice(all, { theme }, this.#now()));
    }
    /** From now on several people read here, each with a record of their own, or only the reader of this tab. */
    share(shared: boolean) {
        const { id } = this;
        this.#change((all) => saved.withDevice(all, shared ? { shared } : { shared, sole: id || this.#newId() }, this.#now()));
        if (shared) this.become(id);
    }
    /** Another reader in this tab; null for a new one, of whom nothing is kept until they do something. */
    become(id: string | null) {
        this.#chosen = id;
        this.#session((store) => (id === null ? store.removeItem(readerKey) : store.setItem(readerKey, id)));
    }
    /** The reader of this tab has finished: nothing of them is kept, and the next one begins. */
    finish() {
        const { id } = this;
        this.#change((all) => saved.without(all, id));
        this.become(null);
    }
    /** Forgets everybody, here and in the browser's storage. */
    erase() {
        this.#saved = saved.nothingSaved();
        this.become(null);
        try {
            this.#stores.local().removeItem(storageKey);
            this.#problem = null;
        } catch {
            this.#problem = 'forbidden';
        }
    }
    /** All that is known of this reader, as the text of a file. */
    file(): string {
        return keptFile(this.reader, this.#now());
    }
    /** Takes in such a file; false when it is none. */
    takeFile(text: string): boolean {
        const theirs = parseKept(text);
        if (theirs) this.#changeReader((reader) => saved.mergedReaders(reader, theirs));
        return theirs !== null;
    }

    #changeReader(change: (reader: Reader, at: number) => Reader) {
        const at = this.#now();
        // Another tab may have said meanwhile that the device is shared.
        this.#takeIn();
        if (!this.id) this.become(this.#newId());
        this.#change((all) => saved.changed(all, this.id, (reader) => change(reader, at), at));
    }

    /** Never one of somebody who is gone. */
    #newId(): string {
        return `${this.#now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
    }

    #change(change: (all: Saved) => Saved) {
        this.#takeIn();
        this.#saved = change(this.#saved);
        try {
            const text = JSON.stringify(this.#saved);
            this.#stores.local().setItem(storageKey, text);
            this.#written = text;
            this.#problem = null;
        } catch (error) {
            // The page goes on with what it holds in memory; the reader is told that it will not last.
            this.#problem = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
        }
    }

    #takeIn() {
        try {
            const text = this.#stores.local().getItem(storageKey);
            if (text === null || text === this.#written) return;
            const theirs = parseSaved(text);
            if (theirs) this.#saved = saved.merged(this.#saved, theirs);
            else {
                this.#problem = 'unreadable';
                // It may be of a later version: the next write must not destroy it.
                this.#stores.local().setItem(`${storageKey}/unreadable`, text);
            }
        } catch {
            this.#problem = 'forbidden';
        }
    }

    /** Where it is refused, the tab’s reader is known as long as the page. */
    #session<T>(use: (store: Storage) => T): T | null {
        try {
            return use(this.#stores.session());
        } catch {
            return null;
        }
    }
}

export const [getProgress, setProgress] = createContext<Progress>();
