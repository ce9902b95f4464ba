import { getContext, setContext } from 'svelte';

/** Where a reader's own words are kept; what a figure needs to know of it. */
export interface OwnWords {
    read: (id: string) => string;
    write: (id: string, words: string) => void;
}

const key = Symbol('own words');

export const provideOwnWords = (kept: OwnWords) => setContext(key, kept);

/** The reader's own words; where nobody keeps them (a test, a picture alone) they last as long as what asks for them. */
export const getOwnWords = (): OwnWords => getContext<OwnWords | undefined>(key) ?? inMemory();

function inMemory(): OwnWords {
    const kept = new Map<string, string>();
    return { read: (id) => kept.get(id) ?? '', write: (id, words) => void kept.set(id, words) };
}
