import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
    answered,
    called,
    changed,
    holds,
    merged,
    mergedReaders,
    newReader,
    nextNumber,
    noted,
    nothingSaved,
    visited,
    withDevice,
    withFile,
    withSettings,
    withTask,
    without,
    type Reader,
    type Saved
} from '../../../src/lib/progress/saved';

describe('changes', () => {
    it('remember the step and every step seen', () => {
        const reader = visited(visited(visited(newReader(), 'a/b', 'one', 1), 'a/b', 'two', 2), 'a/b', 'one', 3);
        expect(reader.places['a/b']).toEqual({ step: 'one', seen: ['one', 'two'], at: 3 });
    });
    it('keep every answer, and how sure one was', () => {
        expect(answered(answered(newReader(), 'q', 'x', 1, 'guess'), 'q', 'y', 2).answers.q).toEqual([
            { answer: 'x', at: 1, sure: 'guess' },
            { answer: 'y', at: 2 }
        ]);
    });
    it('keep the order of the answers when the clock is set back', () => {
        const tries = answered(answered(newReader(), 'q', 'x', 100), 'q', 'y', 5).answers.q!;
        expect(tries.map(({ answer }) => answer)).toEqual(['x', 'y']);
        expect(tries[1]!.at).toBeGreaterThan(tries[0]!.at);
    });
    it('win over what was there before, when the clock is set back', () => {
        const before = withSettings(noted(visited(newReader(), 's', 'one', 100), 'n', 'x', 100), { swap: true }, 100);
        const now = withSettings(noted(visited(before, 's', 'two', 5), 'n', 'y', 5), { swap: false }, 5);
        for (const both of [mergedReaders(before, now), mergedReaders(now, before)]) {
            expect(both.places.s?.step).toBe('two');
            expect(both.notes.n?.text).toBe('y');
            expect(both.settings.swap).toBe(false);
        }
        const [light, dark] = [withDevice(nothingSaved(), { theme: 'light' }, 100), withDevice(nothingSaved(), { theme: 'light' }, 100)];
        expect(merged(withDevice(light, { theme: 'dark' }, 5), dark).device.theme).toBe('dark');
    });
    it('leave the record they began with as it was', () => {
        const before = newReader();
        visited(before, 'a/b', 'one', 1);
        answered(before, 'q', 'x', 1);
        noted(before, 'n', 'x', 1);
        withSettings(before, { flat: true }, 1);
        expect(before).toEqual(newReader());
    });
    it('of one reader do not touch another', () => {
        const both = changed(
            changed(nothingSaved(), 'a', (one) => answered(one, 'q', 'x', 1), 1),
            'b',
            (one) => answered(one, 'q', 'y', 2),
            2
        );
        expect(both.readers.a?.answers.q?.[0]?.answer).toBe('x');
        expect(both.readers.b?.answers.q?.[0]?.answer).toBe('y');
        expect(both.readers.b?.began).toBe(2);
    });
});

const ids = fc.constantFrom('r1', 'r2');
const change = fc.oneof(
    fc.record({ kind: fc.constant('visit' as const), a: fc.constantFrom('s/1', 's/2'), b: fc.constantFrom('one', 'two', 'three') }),
    fc.record({ kind: fc.constant('answer' as const), a: fc.constantFrom('q1', 'q2'), b: fc.constantFrom('x', 'y') }),
    fc.record({ kind: fc.constant('note' as const), a: fc.constantFrom('n1', 'n2'), b: fc.constantFrom('words', 'others', '') }),
    // The other tab's record is taken in, as before each write.
    fc.record({ kind: fc.constant('take' as const), a: fc.constant(''), b: fc.constant('') })
);

function applied(reader: Reader, { kind, a, b }: { kind: string; a: string; b: string }, at: number): Reader {
    if (kind === 'visit') return visited(reader, a, b, at);
    return kind === 'answer' ? answered(reader, a, b, at) : noted(reader, a, b, at);
}

describe('merged', () => {
    it('loses no step, no answer and no last word of two tabs and two readers, in whatever order they wrote', () => {
        fc.assert(
            fc.property(fc.array(fc.tuple(fc.boolean(), ids, change), { maxLength: 40 }), (history) => {
                const tabs: [Saved, Saved] = [nothingSaved(), nothingSaved()];
                history.forEach(([isLeft, id, each], index) => {
                    const tab = isLeft ? 0 : 1;
                    if (each.kind === 'take') tabs[tab] = merged(tabs[tab], tabs[1 - tab]!);
                    else tabs[tab] = changed(tabs[tab], id, (reader) => applied(reader, each, index + 1), index + 1);
                });
                const both = merged(...tabs);
                history.forEach(([, id, { kind, a, b }], index) => {
                    const reader = both.readers[id];
                    if (kind === 'visit') expect(reader?.places[a]?.seen).toContain(b);
                    if (kind === 'answer') expect(reader?.answers[a]).toContainEqual({ answer: b, at: expect.toSatisfy((at: number) => at > index) });
                });
                for (const id of ['r1', 'r2'])
                    for (const a of ['q1', 'q2', 'n1', 'n2']) {
                        const last = history.findLast(([, by, each]) => by === id && each.a === a);
                        const reader = both.readers[id];
                        const kept = a.startsWith('q') ? reader?.answers[a]?.at(-1)?.answer : reader?.notes[a]?.text;
                        expect(kept).toBe(last?.[2].b);
                    }
                expect(merged(tabs[1], tabs[0])).toEqual(both);
                expect(merged(both, both)).toEqual(both);
            }),
            { numRuns: 500 }
        );
    });
    it('does not bring back who is gone, from either side', () => {
        const here = changed(nothingSaved(), 'r1', (reader) => answered(reader, 'q', 'x', 1), 1);
        const gone = without(here, 'r1');
        for (const both of [merged(here, gone), merged(gone, here)]) {
            expect(both.readers).toEqual({});
            expect(both.gone).toEqual(['r1']);
        }
        expect(JSON.stringify(gone)).not.toContain('"q"');
    });
    it('keeps the settings that were changed last, of a reader and of the device', () => {
        const set = (swap: boolean, at: number) => changed(nothingSaved(), 'r1', (reader) => withSettings(reader, { swap }, at), at);
        expect(merged(set(true, 1), set(false, 2)).readers.r1?.settings.swap).toBe(false);
        expect(merged(set(false, 2), set(true, 1)).readers.r1?.settings.swap).toBe(false);
        const [light, dark] = [withDevice(nothingSaved(), { theme: 'light' }, 1), withDevice(nothingSaved(), { theme: 'dark' }, 2)];
        expect(merged(light, dark).device.theme).toBe('dark');
        expect(merged(dark, light).device.theme).toBe('dark');
    });
});

describe('a file', () => {
    const withNote = (text: string, at: number) => noted(newReader(), 'n', text, at);
    it.each([
        ['nothing', 'theirs', 'theirs'],
        ['ours', 'ours', 'ours'],
        ['ours and more', 'ours', 'ours and more'],
        ['ours', 'ours and more', 'ours and more'],
        ['ours', 'theirs', 'ours\n\ntheirs'],
        ['ours', '', 'ours'],
        ['', 'theirs', 'theirs']
    ])('with another text than %j, %j, leaves both', (ours, theirs, both) => {
        for (const at of [1, 9]) {
            const here = ours === 'nothing' ? newReader() : withNote(ours, 5);
            const after = withFile(here, withNote(theirs, at));
            expect(after.notes.n?.text).toBe(both);
            // Another tab, which knows only what was here, does not bring that back.
            expect(mergedReaders(here, after).notes.n?.text).toBe(both);
            expect(withFile(after, withNote(theirs, at)).notes).toEqual(after.notes);
        }
    });
    it('does not change the choices that were made here, and brings those that were not', () => {
        const here = withSettings(newReader(), { swap: true }, 1);
        const file = withSettings(newReader(), { swap: false, name: 'Team 3' }, 9);
        expect(withFile(here, file).settings).toMatchObject({ swap: true, name: 'Team 3' });
        expect(withFile(newReader(), file).settings).toEqual(file.settings);
    });
    it('of 100,000 tries is merged in a moment', () => {
        const tries = Array.from({ length: 100_000 }, (_, at) => ({ answer: 'x', at }));
        const one = { ...newReader(), answers: { q: tries } };
        const start = performance.now();
        expect(mergedReaders(one, one).answers.q).toHaveLength(100_000);
        expect(performance.now() - start).toBeLessThan(2000);
    });
});

describe('what a reader is called', () => {
    it('is the name, the number at the end of the id, or new', () => {
        expect(called('mfk2x1-a1b2c3-4', newReader())).toBe('Reader 4');
        expect(called('own', newReader())).toBe('Reader 1');
        expect(called('own', withSettings(newReader(), { name: 'Team 3' }, 1))).toBe('Team 3');
        expect(called('', undefined)).toBe('A new reader');
    });
    it('has the next number after all that are kept', () => {
        const add = (saved: Saved, id: string) => changed(saved, id, (reader) => reader, 1);
        expect(nextNumber(nothingSaved())).toBe(1);
        const three = ['own', 'a-b-2', 'a-c-3'].reduce(add, nothingSaved());
        expect(nextNumber(three)).toBe(4);
        expect(nextNumber(without(three, 'own'))).toBe(4);
    });
});

describe('an assignment', () => {
    const assignment = {
        sections: [1, 2],
        checkpoints: true,
        asks: 'name' as const,
        reveal: 'after handing in' as const,
        title: 'First',
        instructions: '',
        due: null
    };
    const open = withTask(newReader(), { assignment }, 5);
    it('that is opened again, with other words or in another order, goes on as it stood', () => {
        const handed = withTask(open, { handed: 7, who: 'Sona' }, 7);
        const again = withTask(handed, { assignment: { ...assignment, title: 'Second', sections: [2, 1] } }, 9);
        expect(again.task).toMatchObject({ handed: 7, who: 'Sona', assignment: { title: 'Second', sections: [2, 1] } });
    });
    it('that is another one begins afresh, with the name of before', () => {
        const other = withTask(withTask(open, { handed: 7, who: 'Sona' }, 7), { assignment: { ...assignment, sections: [3] } }, 9);
        expect(other.task).toMatchObject({ handed: null, who: 'Sona', assignment: { sections: [3] } });
    });
    it('holds the reasons of its own sections until it is handed in', () => {
        expect([1, 2, 3].map((code) => holds(open, code))).toEqual([true, true, false]);
        expect(holds(withTask(open, { handed: 7 }, 7), 1)).toBe(false);
        expect(holds(withTask(open, { assignment: { ...assignment, reveal: 'at once' } }, 7), 1)).toBe(false);
        expect(holds(withTask(open, { assignment: null }, 7), 1)).toBe(false);
    });
    it('of two tabs the later one stands, also when it was put away', () => {
        const away = withTask(open, { assignment: null }, 6);
        for (const both of [mergedReaders(open, away), mergedReaders(away, open)]) expect(both.task?.assignment).toBeNull();
        expect(mergedReaders(newReader(), open).task).toEqual(open.task);
        expect(mergedReaders(newReader(), newReader())).not.toHaveProperty('task');
    });
});
