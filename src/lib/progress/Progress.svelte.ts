import { createContext } from 'svelte';
import type { Sure } from '../quiz/asking';
import { Kept } from './Kept';
import { keptFile, parseKept } from './migrate';
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
    #loss = $state<'forbidden' | 'full' | null>(null);
    #notice = $state<'unreadable' | 'cleared' | null>(null);
    #loaded = $state(false);
    #chosen = $state<string | null>(null);
    #closed = false;
    readonly #kept: Kept;
    readonly #stores: Stores;
    readonly #now: () => number;

    constructor(stores: Stores = { local: () => localStorage, session: () => sessionStorage }, now: () => number = Date.now) {
        this.#stores = stores;
        this.#kept = new Kept(stores.local);
        this.#now = now;
    }

    /** False until the kept record was read; until then nobody should be told that they are new here. */
    get loaded() {
        return this.#loaded;
    }
    get problem() {
        return this.#loss ?? this.#notice;
    }
    get shared(): boolean {
        return this.#saved.device.shared ?? false;
    }
    /** Everybody of whom this browser keeps something, the first first. */
    get readers(): { id: string; reader: Reader }[] {
        const all = Object.entries(this.#saved.readers).map(([id, reader]) => ({ id, reader }));
        return all.sort((a, b) => a.reader.began - b.reader.began);
    }
    /** Who reads in this tab; empty for a new reader on a shared device, also after the last one was cleared in another tab. */
    get id(): string {
        if (!this.shared) return this.#saved.device.sole ?? 'own';
        return this.#chosen && !this.#saved.gone.includes(this.#chosen) ? this.#chosen : '';
    }
    get reader(): Reader {
        return this.#saved.readers[this.id] ?? saved.newReader();
    }
    get called(): string {
        return saved.called(this.id, this.#saved.readers[this.id]);
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
    /** What the reader was given to do and has not put away, or null. */
    get task() {
        const { task } = this.reader;
        return task?.assignment ? { ...task, assignment: task.assignment } : null;
    }
    /** Whether the reasons of a section's questions wait until its assignment is handed in. */
    holds(code: number): boolean {
        return saved.holds(this.reader, code);
    }
    /** The section with the latest reading, or null. */
    get latest(): string | null {
        const byTime = Object.entries(this.places).sort(([, a], [, b]) => b.at - a.at);
        return byTime[0]?.[0] ?? null;
    }

    /** Reads what is kept, and goes on reading what other tabs write. Returns the clean-up. */
    load(): () => void {
        this.#begin();
        this.#loaded = true;
        const onstorage = ({ key, newValue }: StorageEvent) => {
            if (key === storageKey && newValue) this.#takeIn();
            // A key of null means that the storage was cleared from outside. What was erased must not come back from here.
            else if (key === null || key === storageKey) this.#forget('cleared');
        };
        // A page to which the reader goes back was told of nothing while it rested.
        const onpageshow = ({ persisted }: PageTransitionEvent) => persisted && this.#begin();
        addEventListener('storage', onstorage);
        addEventListener('pageshow', onpageshow);
        return () => {
            removeEventListener('storage', onstorage);
            removeEventListener('pageshow', onpageshow);
        };
    }
    #begin() {
        this.#takeIn();
        this.#chosen = this.#session((store) => store.getItem(readerKey));
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
    /** Opens an assignment, puts it away (null), or says who handed it in, and when. */
    setTask(change: Partial<Omit<saved.Task, 'at'>>) {
        this.#changeReader((reader, at) => saved.withTask(reader, change, at));
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
        const { id, shared } = this;
        const next = (all: Saved) => (shared ? all : saved.withDevice(all, { sole: this.#newId() }, this.#now()));
        if (id) this.#change((all) => next(saved.without(all, id)));
        this.become(null);
    }
    /** This page is about to go and changes nothing any more: what it would still remember of one reader is none of the next one’s. */
    close() {
        this.#closed = true;
    }
    /** Forgets everybody, here and in the browser’s storage. */
    erase() {
        this.#forget(null);
        this.become(null);
        if (this.#try(() => this.#kept.erase())) this.#loss = null;
    }
    /** What was said of the storage has been read; what is said while nothing can be kept stays. */
    dismiss() {
        this.#notice = null;
    }
    /** All that is known of this reader, as the text of a file. */
    file(): string {
        return keptFile(this.reader, this.#now());
    }
    /** Takes in such a file; false when it is none. */
    takeFile(text: string): boolean {
        const theirs = parseKept(text);
        if (theirs) this.#changeReader((reader) => saved.withFile(reader, theirs));
        return theirs !== null;
    }

    #changeReader(change: (reader: Reader, at: number) => Reader) {
        this.#change((all) => {
            const at = this.#now();
            // Only now: another tab may have said meanwhile that the device is shared.
            if (!this.id) this.become(this.#newId());
            return saved.changed(all, this.id, (reader) => change(reader, at), at);
        });
    }

    /** Never one of somebody who is gone; it ends with a number to call the reader by. */
    #newId(): string {
        return [this.#now().toString(36), Math.random().toString(36).slice(2, 8), saved.nextNumber(this.#saved)].join('-');
    }

    #change(change: (all: Saved) => Saved) {
        if (this.#closed) return;
        const isSafe = this.#takeIn();
        this.#saved = change(this.#saved);
        if (isSafe && this.#try(() => this.#kept.write(this.#saved))) this.#loss = null;
    }

    /** Takes in what is kept. False when a write now would destroy something, or cannot be. */
    #takeIn(): boolean {
        return this.#try(() => {
            const found = this.#kept.read();
            if (found === 'cleared') this.#forget('cleared');
            else if (found === 'unreadable') this.#notice = found;
            else if (found) this.#saved = saved.merged(this.#saved, found);
        });
    }

    /** Uses the storage. Where it refuses, the page goes on with what it holds in memory; the reader is told that it will not last. */
    #try(use: () => void): boolean {
        try {
            use();
            return true;
        } catch (error) {
            this.#loss = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
            return false;
        }
    }

    /** What was erased must not come back from this page. */
    #forget(notice: 'cleared' | null) {
        [this.#saved, this.#notice] = [saved.nothingSaved(), notice];
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
