import { readFileSync } from 'node:fs';
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
/** A tab of a browser with this storage. */
function tab(local: Storage, session = memory()) {
    const progress = new Progress({ local: () => local, session: () => session });
    progress.load()();
    return progress;
}
const last = (progress: Progress, question: string) => progress.answers[question]?.at(-1)?.answer;
/** What another tab's writing makes the browser say to this one. */
const tell = (key: string | null, newValue: string | null) => dispatchEvent(new StorageEvent('storage', { key, newValue }));

describe('Progress', () => {
    it('is still there after a reload', () => {
        const storage = memory();
        tab(storage).answer('q', 'x', 'sure');
        const after = new Progress({ local: () => storage, session: memory });
        expect(after.loaded).toBe(false);
        after.load()();
        expect(after.loaded).toBe(true);
        expect(after.answers.q).toEqual([{ answer: 'x', sure: 'sure', at: expect.any(Number) }]);
    });
    it('goes on from a record of the first version', () => {
        const storage = memory();
        storage.setItem(storageKey, readFileSync('tests/lib/progress/fixtures/v1.json', 'utf8'));
        const progress = tab(storage);
        expect(last(progress, 'tp-share')).toBe('14');
        progress.answer('tp-share', '15');
        expect(tab(storage).answers['tp-share']?.map(({ answer }) => answer)).toEqual(['14', '15']);
    });
    it('takes in what another tab wrote before it writes itself', () => {
        const storage = memory();
        const [a, b] = [tab(storage), tab(storage)];
        a.answer('q1', 'x');
        b.answer('q2', 'y');
        a.visit('s/1', 'one');
        expect(Object.keys(tab(storage).answers).sort()).toEqual(['q1', 'q2']);
    });
    it('says so when storage is forbidden, and goes on', () => {
        const refuse = () => {
            throw new DOMException('no', 'SecurityError');
        };
        const progress = new Progress({ local: refuse, session: refuse });
        progress.load()();
        progress.answer('q', 'x');
        expect(progress.problem).toBe('forbidden');
        expect(last(progress, 'q')).toBe('x');
    });
    it('says so when storage is full, goes on, and has a file of all', () => {
        const storage = memory();
        storage.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
        };
        const progress = tab(storage);
        progress.visit('s/1', 'one');
        progress.answer('q', 'x');
        expect(progress.problem).toBe('full');
        expect(progress.places['s/1']?.step).toBe('one');
        const other = tab(memory());
        expect(other.takeFile(progress.file())).toBe(true);
        expect(last(other, 'q')).toBe('x');
        expect(other.places['s/1']?.seen).toEqual(['one']);
    });
    it('starts afresh, says so, and puts the record aside when it cannot be read', () => {
        const storage = memory();
        storage.setItem(storageKey, '{"version":9,"of":"later"}');
        const progress = tab(storage);
        expect(progress.problem).toBe('unreadable');
        progress.answer('q', 'x');
        expect(progress.problem).toBeNull();
        expect(storage.getItem(`${storageKey}/unreadable`)).toBe('{"version":9,"of":"later"}');
        expect(last(tab(storage), 'q')).toBe('x');
    });
    it('says so when another tab erases all, and does not bring it back', () => {
        const storage = memory();
        const progress = new Progress({ local: () => storage, session: memory });
        const stop = progress.load();
        progress.answer('q', 'x');
        storage.removeItem(storageKey);
        tell(storageKey, null);
        expect(progress.problem).toBe('cleared');
        expect(progress.answers).toEqual({});
        progress.answer('r', 'y');
        expect(progress.problem).toBeNull();
        expect(Object.keys(tab(storage).answers)).toEqual(['r']);
        stop();
    });
    it('forgets all when asked to', () => {
        const storage = memory();
        const progress = tab(storage);
        progress.answer('q', 'x');
        progress.erase();
        expect(progress.answers).toEqual({});
        expect(storage.getItem(storageKey)).toBeNull();
    });
    it('takes a file in beside what is there, and nothing that is no file', () => {
        const [a, b] = [tab(memory()), tab(memory())];
        a.answer('q1', 'x');
        b.answer('q2', 'y');
        expect(b.takeFile(a.file())).toBe(true);
        expect(Object.keys(b.answers).sort()).toEqual(['q1', 'q2']);
        for (const text of ['', '{}', '<script>', a.file().slice(0, -5)]) expect(b.takeFile(text)).toBe(false);
    });
});

describe('on a shared device', () => {
    it('a new tab begins with a new reader, of whom nothing is kept until they do something', () => {
        const storage = memory();
        const first = tab(storage);
        first.answer('q', 'x');
        first.share(true);
        expect(last(first, 'q')).toBe('x');
        const second = tab(storage);
        expect(second.answers).toEqual({});
        expect(second.readers).toHaveLength(1);
        second.answer('q', 'y');
        expect(second.readers).toHaveLength(2);
        first.answer('r', 'z');
        expect(last(first, 'q')).toBe('x');
        expect(last(second, 'q')).toBe('y');
        expect(second.answers.r).toBeUndefined();
    });
    it('a reload of the tab goes on with its reader', () => {
        const [storage, session] = [memory(), memory()];
        tab(storage, session).share(true);
        const reader = tab(storage, session);
        reader.become(null);
        reader.answer('q', 'x');
        expect(last(tab(storage, session), 'q')).toBe('x');
        expect(tab(storage).answers).toEqual({});
    });
    it('who finishes leaves nothing, and another tab does not bring them back', () => {
        const storage = memory();
        const [a, b] = [tab(storage), tab(storage)];
        a.share(true);
        b.answer('q', 'of-b');
        a.answer('q', 'of-a');
        b.visit('s', 'one');
        a.finish();
        b.visit('s', 'two');
        expect(storage.getItem(storageKey)).not.toContain('of-a');
        expect(storage.getItem(storageKey)).toContain('of-b');
        expect(a.answers).toEqual({});
        a.answer('q', 'next');
        expect(last(a, 'q')).toBe('next');
    });
    it('that is shared no longer the reader of this tab goes on alone', () => {
        const storage = memory();
        const a = tab(storage);
        a.answer('q', 'x');
        a.share(true);
        a.finish();
        a.answer('q', 'y');
        a.share(false);
        expect(last(a, 'q')).toBe('y');
        expect(last(tab(storage), 'q')).toBe('y');
    });
    it('that is shared no longer by somebody of whom nothing is kept can still keep things', () => {
        const storage = memory();
        const a = tab(storage);
        a.share(true);
        a.finish();
        a.share(false);
        a.answer('q', 'y');
        expect(last(tab(storage), 'q')).toBe('y');
    });
});
