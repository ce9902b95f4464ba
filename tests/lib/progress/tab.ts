import { Progress } from '../../../src/lib/progress/Progress.svelte';

/** A storage in memory; two readers of one are two tabs. */
export function memory(): Storage {
    const kept = new Map<string, string>();
    return {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key)
    } as Storage;
}

/** A tab of a browser with this storage. */
export function tab(local: Storage, session = memory()) {
    const progress = new Progress({ local: () => local, session: () => session });
    progress.load()();
    return progress;
}
