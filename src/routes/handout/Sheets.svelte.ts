import type { WholeSection } from '../wholeSection';

/** The sections of a handout as they come, one after another. */
export class Sheets {
    #known = $state.raw<Readonly<Record<string, WholeSection | null>>>({});
    #wanted: readonly string[] = [];
    #runs = false;
    readonly #load: (path: string) => Promise<WholeSection>;

    constructor(load: (path: string) => Promise<WholeSection>) {
        this.#load = load;
    }

    /** A section; null where it could not be had; undefined while it is awaited. */
    of(path: string): WholeSection | null | undefined {
        return this.#known[path];
    }

    /** Asks for sections, by their paths. What failed before is tried again. */
    async want(paths: readonly string[]): Promise<void> {
        this.#wanted = paths;
        this.#known = Object.fromEntries(Object.entries(this.#known).filter(([, section]) => section));
        if (this.#runs) return;
        this.#runs = true;
        for (let path = this.#next(); path !== undefined; path = this.#next()) {
            // Offline and without a copy: the rest prints, and the page says which one is missing.
            const section = await this.#load(path).catch(() => null);
            this.#known = { ...this.#known, [path]: section };
        }
        this.#runs = false;
    }

    #next(): string | undefined {
        return this.#wanted.find((path) => this.#known[path] === undefined);
    }
}
