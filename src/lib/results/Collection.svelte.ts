import type { HandIn } from '../handin/handIn';
import { resultsKey } from '../progress/Kept';
import { rowKey, takenIn, type Taken } from './collect';
import { storedIn, storedText } from './kept';

/** Why what was collected is not kept. "unreadable": what stands there is of a later version or damaged, and is left as it is. */
export type KeepingProblem = 'forbidden' | 'full' | 'unreadable';

/**
 * What a teacher has collected, in this browser. The storage is read again before each change, so that two tabs lose nothing of each other; where it
 * refuses, all lasts as long as the page.
 */
export class Collection {
    #handIns = $state.raw<HandIn[]>([]);
    #problem = $state<KeepingProblem | null>(null);
    #loaded = $state(false);
    readonly #storage: () => Storage;

    constructor(storage: () => Storage = () => localStorage) {
        this.#storage = storage;
    }
    get handIns() {
        return this.#handIns;
    }
    get problem() {
        return this.#problem;
    }
    get loaded() {
        return this.#loaded;
    }

    /** Reads what is kept, now and when another tab writes; gives what ends that. */
    load(): () => void {
        this.#read();
        this.#loaded = true;
        const onstorage = ({ key }: StorageEvent) => {
            if (key === resultsKey || key === null) this.#read();
        };
        addEventListener('storage', onstorage);
        return () => removeEventListener('storage', onstorage);
    }
    take(found: readonly HandIn[]): Taken[] {
        this.#read();
        const { handIns, taken } = takenIn(this.#handIns, found);
        this.#write(handIns);
        return taken;
    }
    /** Leaves one student's hand-in of one assignment out. */
    remove(handIn: HandIn): void {
        this.#read();
        this.#write(this.#handIns.filter((each) => rowKey(each) !== rowKey(handIn)));
    }
    clear(): void {
        this.#handIns = [];
        try {
            this.#storage().removeItem(resultsKey);
            this.#problem = null;
        } catch {
            // What was never kept is gone with the line above.
            this.#problem = 'forbidden';
        }
    }

    #read(): void {
        if (this.#problem === 'unreadable') return;
        try {
            const text = this.#storage().getItem(resultsKey);
            const found = text === null ? [] : storedIn(text);
            // What could not be written is only here.
            if (found) this.#handIns = this.#problem ? takenIn(found, this.#handIns).handIns : found;
            else this.#problem = 'unreadable';
        } catch {
            // The page works all the same, and says that nothing is kept.
            this.#problem = 'forbidden';
        }
    }
    #write(handIns: HandIn[]): void {
        this.#handIns = handIns;
        // A text of a later version must not be lost.
        if (this.#problem === 'unreadable') return;
        try {
            if (handIns.length) this.#storage().setItem(resultsKey, storedText(handIns));
            else this.#storage().removeItem(resultsKey);
            this.#problem = null;
        } catch (error) {
            this.#problem = error instanceof DOMException && error.name === 'SecurityError' ? 'forbidden' : 'full';
        }
    }
}
