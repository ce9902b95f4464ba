import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/lib/progress/Progress.svelte';
import { storageKey } from '../../../src/lib/progress/saved';

/** A storage in memory; two readers of one are two tabs. */
function memory(): Storage {
    const kept = new Map<string, string>();
    return {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value),
        removeItem: (key: string) => void kept.delete(key)
    } as Storage;
}

describe('Progress', () => {
    it('is still there after a reload', () => {
        const storage = memory();
        new Progress(() => storage).answer('q', 'x');
        const after = new Progress(() => storage);
        expect(after.loaded).toBe(false);
        after.load()();
        expect(after.loaded).toBe(true);
        expect(after.answers.q?.last).toBe('x');
    });
    it('takes in what another tab wrote before it writes itself', () => {
        const storage = memory();
        const [a, b] = [new Progress(() => storage), new Progress(() => storage)];
        a.answer('q1', 'x');
        b.answer('q2', 'y');
        a.visit('s/1', 'one');
        expect(Object.keys(JSON.parse(storage.getItem(storageKey) ?? '{}').answers).sort()).toEqual(['q1', 'q2']);
    });
    it('says so when storage is forbidden, and goes on', () => {
        const progress = new Progress(() => {
            throw new DOMException('no', 'SecurityError');
        });
        progress.load()();
        progress.answer('q', 'x');
        expect(progress.problem).toBe('forbidden');
        expect(progress.answers.q?.last).toBe('x');
    });
    it('says so when storage is full, and goes on', () => {
        const storage = memory();
        storage.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
        };
        const progress = new Progress(() => storage);
        progress.visit('s/1', 'one');
        expect(progress.problem).toBe('full');
        expect(progress.places['s/1']?.step).toBe('one');
    });
    it('starts afresh, and says so, when the record cannot be read', () => {
        const storage = memory();
        storage.setItem(storageKey, '{broken');
        const progress = new Progress(() => storage);
        progress.load()();
        expect(progress.problem).toBe('unreadable');
        progress.answer('q', 'x');
        expect(progress.problem).toBeNull();
    });
    it('forgets all when asked to', () => {
        const storage = memory();
        const progress = new Progress(() => storage);
        progress.answer('q', 'x');
        progress.erase();
        expect(progress.answers).toEqual({});
        expect(storage.getItem(storageKey)).toBeNull();
    });
});
