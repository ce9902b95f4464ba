import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseKept, parseSaved } from '../../../src/lib/progress/migrate';
import {
    answered,
    changed,
    merged,
    mergedReaders,
    newReader,
    nothingSaved,
    visited,
    withDevice,
    withFile,
    type Saved
} from '../../../src/lib/progress/saved';

const fixture = (name: string) => readFileSync(`tests/lib/progress/fixtures/${name}.json`, 'utf8');

describe('a record of an earlier version', () => {
    it('of one without notes becomes the only reader, with both answers in their order and the theme of the device', () => {
        expect(parseSaved(fixture('v1-without-notes'))).toEqual({
            version: 2,
            device: { theme: 'dark', at: 1758000200000 },
            readers: {
                own: {
                    began: 0,
                    places: { 'story/paris': { step: 'same-day', seen: ['call', 'addressee', 'same-day'], at: 1758000000000 } },
                    answers: {
                        'paris-verbs': [
                            { answer: 'lied', at: 1758000099999 },
                            { answer: 'choice', at: 1758000100000 }
                        ]
                    },
                    notes: {},
                    settings: { flat: true, at: 1758000200000 }
                }
            },
            gone: []
        });
    });
    it('keeps notes and settings, and makes one try of an answer that was never changed', () => {
        const { own } = parseSaved(fixture('v1'))!.readers;
        expect(own?.answers['tp-share']).toEqual([{ answer: '14', at: 1763900200000 }]);
        expect(own?.answers['four-days-who']).toHaveLength(2);
        expect(own?.notes).toEqual({ 'timeline-own': { text: 'Both accounts name the town.', at: 1763900300000 } });
        expect(own?.settings).toEqual({ swap: true, at: 1763900400000 });
        expect(Object.keys(own!.places)).toEqual(['story/voices', 'numbers/four-days']);
    });
    it('of this version is read as it is', () => expect(parseSaved(fixture('v2'))).toEqual(JSON.parse(fixture('v2'))));
    it('of nobody makes nobody', () => {
        expect(parseSaved('{"version":1}')).toEqual(nothingSaved());
        expect(parseSaved('{"version":1,"settings":{"theme":"dark","at":5}}')?.device).toEqual({ theme: 'dark', at: 5 });
    });
    it('merges with what a new tab has written meanwhile', () => {
        const old = parseSaved(fixture('v1'))!;
        const now = changed(nothingSaved(), 'own', (reader) => answered(reader, 'tp-share', '15', 1764000000000), 1764000000000);
        expect(merged(old, now).readers.own?.answers['tp-share']?.map(({ answer }) => answer)).toEqual(['14', '15']);
    });
});

describe('a record that is not one', () => {
    it.each(['', 'null', '[]', '{', '"x"', '7', '{}', '{"version":3}', '{"version":"2"}', '{"version":null}'])('%j is none', (text) =>
        expect(parseSaved(text)).toBeNull()
    );
    it('leaves out what does not fit and keeps the rest', () => {
        const reader = {
            began: 'x',
            places: { a: { step: 1 }, b: { step: 'x', seen: ['x'], at: 1 } },
            answers: { q: 7, r: [{ answer: 'a', at: 1 }, { answer: 1 }, { answer: 'b', at: 2, sure: 'very' }] },
            settings: { flat: 'yes', at: 1 }
        };
        const text = JSON.stringify({ version: 2, device: { theme: 'red', at: 1 }, readers: { one: reader, two: 5 }, gone: 'all' });
        expect(parseSaved(text)).toEqual({
            version: 2,
            device: { at: 0 },
            readers: {
                one: {
                    began: 0,
                    places: { b: { step: 'x', seen: ['x'], at: 1 } },
                    answers: { q: undefined, r: [{ answer: 'a', at: 1 }] },
                    notes: {},
                    settings: { at: 0 }
                }
            },
            gone: []
        });
    });
    it('10,000 truncated or altered ones never throw, and give a record or nothing', () => {
        const wholes = ['v1-without-notes', 'v1', 'v2'].map(fixture);
        const noise = fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('{', '}', '[', ']', '"', 'null', '__proto__', '1e999', '\\u0000'));
        fc.assert(
            fc.property(fc.constantFrom(...wholes), fc.nat(1000), noise, fc.boolean(), (whole, at, noise, isCut) => {
                const text = whole.slice(0, at) + noise + (isCut ? '' : whole.slice(at + noise.length));
                const saved = parseSaved(text);
                if (saved) expect(parseSaved(JSON.stringify(saved))).toEqual(saved);
            }),
            { numRuns: 10_000 }
        );
    });
    it('any JSON that calls itself a record never throws and can go on being used', () => {
        const version = fc.constantFrom(1, 2);
        fc.assert(
            fc.property(
                version,
                fc.object({ key: fc.constantFrom('device', 'readers', 'places', 'answers', 'notes', 'settings', 'own', 'at', 'gone') }),
                (version, rest) => {
                    const saved = parseSaved(JSON.stringify({ ...rest, version })) as Saved;
                    const after = changed(saved, 'own', (reader) => visited(answered(reader, 'q', 'x', 1), 's', 'one', 1), 1);
                    expect(after.readers.own?.answers.q?.at(-1)?.answer).toBe('x');
                    expect(() => merged(after, saved)).not.toThrow();
                }
            ),
            { numRuns: 2000 }
        );
    });
});

describe('a file that was kept', () => {
    it.each([
        '',
        '{}',
        '[]',
        fixture('v2'),
        '{"format":"hearing-the-other-side/progress","version":1,"reader":{}}',
        '{"format":"x","version":2,"reader":{}}'
    ])('%j is none', (text) => expect(parseKept(text)).toBeNull());

    it.each(['toString', 'constructor', 'hasOwnProperty', '__proto__'])('may have an id that every object knows: %s', (id) => {
        const of = (entry: string) => `{"${id}":${entry}}`;
        const text = `{"format":"hearing-the-other-side/progress","version":2,"reader":{
            "places":${of('{"step":"x","seen":["x"],"at":1}')},"answers":${of('[{"answer":"x","at":1}]')},"notes":${of('{"text":"x","at":1}')}}}`;
        const after = withFile(newReader(), parseKept(text)!);
        // The prototype of all objects is none.
        expect(Object.keys(after.answers)).toEqual(id === '__proto__' ? [] : [id]);
        expect(Object.getPrototypeOf(after.answers)).toBe(Object.prototype);
        expect(mergedReaders(after, after)).toEqual(after);
    });
    it('brings no name of a page’s length', () => {
        const of = (name: string) => JSON.stringify({ format: 'hearing-the-other-side/progress', version: 2, reader: { settings: { name, at: 1 } } });
        expect(parseKept(of('Leyla'))?.settings.name).toBe('Leyla');
        expect(parseKept(of('Leyla '.repeat(1000)))?.settings).toEqual({ at: 0 });
    });
    it('of a far future leaves nothing that later changes could not pass', () => {
        const text = JSON.stringify({
            format: 'hearing-the-other-side/progress',
            version: 2,
            reader: { places: { s: { step: 'x', seen: ['x'], at: 1e300 } }, answers: { q: [{ answer: 'x', at: 1e16 }] } }
        });
        expect(parseKept(text)).toMatchObject({ places: {}, answers: { q: [] } });
    });
});

it('the theme belongs to the device', () => expect(withDevice(nothingSaved(), { theme: 'dark' }, 3).device).toEqual({ theme: 'dark', at: 3 }));
