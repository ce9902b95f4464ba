import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Progress } from '../../../src/lib/progress/Progress.svelte';
import { storageKey } from '../../../src/lib/progress/saved';
import { memory, tab } from './tab';

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
        // The page writes at once, where the reader is: the notice stays until it was read.
        expect(progress.problem).toBe('unreadable');
        progress.dismiss();
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
        expect(progress.problem).toBe('cleared');
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
    it('erases what was put aside too', () => {
        const storage = memory();
        storage.setItem(storageKey, '{broken');
        const progress = tab(storage);
        progress.erase();
        expect(storage.getItem(`${storageKey}/unreadable`)).toBeNull();
        expect(progress.problem).toBeNull();
    });
    it('does not write over a record that it can neither read nor put aside', () => {
        const storage = memory();
        storage.setItem(storageKey, '{"version":9}');
        const { setItem } = storage;
        storage.setItem = (key, value) => {
            if (key !== storageKey) throw new DOMException('full', 'QuotaExceededError');
            setItem(key, value);
        };
        const progress = tab(storage);
        progress.answer('q', 'x');
        expect(progress.problem).toBe('full');
        expect(last(progress, 'q')).toBe('x');
        expect(storage.getItem(storageKey)).toBe('{"version":9}');
    });
    it('does not bring back what was erased while it was told of nothing', () => {
        const storage = memory();
        const [here, there] = [tab(storage), tab(storage)];
        here.answer('q', 'x');
        there.erase();
        here.answer('r', 'y');
        expect(here.problem).toBe('cleared');
        expect(storage.getItem(storageKey)).not.toContain('"q"');
        expect(last(tab(storage), 'r')).toBe('y');
    });
    it('a page to which somebody goes back knows what happened meanwhile', () => {
        const [local, session] = [memory(), memory()];
        const before = new Progress({ local: () => local, session: () => session });
        const stop = before.load();
        before.share(true);
        before.answer('q', 'x');
        const after = tab(local, session);
        after.finish();
        after.answer('q', 'y');
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        expect(last(before, 'q')).toBe('y');
        expect(before.id).toBe(after.id);
        stop();
    });
    it('once it is closed changes nothing any more', () => {
        const storage = memory();
        const progress = tab(storage);
        progress.answer('q', 'x');
        progress.finish();
        progress.close();
        progress.visit('s', 'one');
        expect(tab(storage).readers).toEqual([]);
    });
    it('whoever finishes on a device that is not shared can go on', () => {
        const storage = memory();
        const progress = tab(storage);
        progress.answer('q', 'x');
        progress.finish();
        expect(progress.answers).toEqual({});
        progress.answer('q', 'y');
        expect(last(tab(storage), 'q')).toBe('y');
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
    it('a second tab of somebody who finished in the first one begins anew, and keeps what is done then', () => {
        const [storage, session] = [memory(), memory()];
        const a = tab(storage, session);
        a.share(true);
        a.answer('q', 'x');
        const copy = tab(storage, session);
        expect(last(copy, 'q')).toBe('x');
        a.finish();
        copy.answer('r', 'y');
        a.visit('s', 'one');
        copy.visit('s', 'one');
        expect(copy.id).not.toBe('own');
        expect(last(copy, 'r')).toBe('y');
        expect(copy.answers.q).toBeUndefined();
    });
    it('a tab that learns of it only with its next answer gives that to a new reader', () => {
        const storage = memory();
        const [a, b] = [tab(storage), tab(storage)];
        a.answer('q', 'x');
        a.share(true);
        b.answer('r', 'y');
        expect(Object.keys(b.answers)).toEqual(['r']);
        expect(b.readers.map(({ reader }) => Object.keys(reader.answers))).toEqual([['q'], ['r']]);
    });
    it('who did nothing leaves no trace when they finish', () => {
        const storage = memory();
        const a = tab(storage);
        a.share(true);
        a.become(null);
        const before = storage.getItem(storageKey);
        a.finish();
        expect(storage.getItem(storageKey)).toBe(before);
    });
    it('readers are called by numbers that stay when others go', () => {
        const storage = memory();
        const tabs = [tab(storage), tab(storage), tab(storage)];
        tabs[0]!.share(true);
        expect(tabs[1]!.called).toBe('A new reader');
        tabs.forEach((each) => each.answer('q', 'x'));
        expect(tabs.map(({ called }) => called)).toEqual(['Reader 1', 'Reader 2', 'Reader 3']);
        tabs[1]!.finish();
        tabs[2]!.set({ name: '' });
        expect(tabs[2]!.called).toBe('Reader 3');
        tabs[1]!.answer('q', 'y');
        expect(tabs[1]!.called).toBe('Reader 4');
        tabs[1]!.set({ name: 'Team 4' });
        expect(tabs[1]!.called).toBe('Team 4');
    });
});
