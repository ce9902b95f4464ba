import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, merged, nothingSaved, parseSaved, visited, withSettings, type Saved } from '../../../src/lib/progress/saved';

describe('changes', () => {
    it('remember the step and every step seen', () => {
        const saved = visited(visited(visited(nothingSaved(), 'a/b', 'one', 1), 'a/b', 'two', 2), 'a/b', 'one', 3);
        expect(saved.places['a/b']).toEqual({ step: 'one', seen: ['one', 'two'], at: 3 });
    });
    it('keep the first answer beside the last', () => {
        expect(answered(answered(nothingSaved(), 'q', 'x', 1), 'q', 'y', 2).answers.q).toEqual({ first: 'x', last: 'y', at: 2 });
    });
    it('leave the record they began with as it was', () => {
        const before = nothingSaved();
        visited(before, 'a/b', 'one', 1);
        answered(before, 'q', 'x', 1);
        withSettings(before, { flat: true }, 1);
        expect(before).toEqual(nothingSaved());
    });
});

const change = fc.oneof(
    fc.record({ kind: fc.constant('visit' as const), a: fc.constantFrom('s/1', 's/2'), b: fc.constantFrom('one', 'two', 'three') }),
    fc.record({ kind: fc.constant('answer' as const), a: fc.constantFrom('q1', 'q2'), b: fc.constantFrom('x', 'y') })
);

describe('merged', () => {
    it('loses no step and no answer of two tabs, in whatever order they wrote', () => {
        fc.assert(
            fc.property(fc.array(fc.tuple(fc.boolean(), change), { maxLength: 30 }), (history) => {
                let [left, right] = [nothingSaved(), nothingSaved()];
                history.forEach(([isLeft, { kind, a, b }], at) => {
                    const apply = (saved: Saved) => (kind === 'visit' ? visited(saved, a, b, at) : answered(saved, a, b, at));
                    if (isLeft) left = apply(left);
                    else right = apply(right);
                });
                const both = merged(left, right);
                for (const [, { kind, a, b }] of history) {
                    if (kind === 'visit') expect(both.places[a]?.seen).toContain(b);
                    else expect(both.answers[a]).toBeDefined();
                }
                const last = history.findLast(([, { kind, a }]) => kind === 'answer' && a === 'q1');
                expect(both.answers.q1?.last).toBe(last?.[1].b);
                expect(merged(right, left).answers).toEqual(both.answers);
                expect(merged(both, both)).toEqual(both);
            })
        );
    });
    it('keeps the settings that were changed last', () => {
        const a = withSettings(nothingSaved(), { theme: 'dark' }, 1);
        const b = withSettings(nothingSaved(), { theme: 'light' }, 2);
        expect(merged(a, b).settings.theme).toBe('light');
        expect(merged(b, a).settings.theme).toBe('light');
    });
});

describe('parseSaved', () => {
    it('reads back what was written', () => {
        const saved = answered(visited(nothingSaved(), 'a/b', 'one', 5), 'q', 'x', 6);
        expect(parseSaved(JSON.stringify(saved))).toEqual(saved);
    });
    it.each(['', 'null', '[]', '{', '{"version":2}', '"x"', '{"version":1,"places":[]}'])('does not throw on %j', (text) => {
        expect(() => parseSaved(text)).not.toThrow();
    });
    it('leaves out what does not fit and keeps the rest', () => {
        const text =
            '{"version":1,"places":{"a":{"step":1},"b":{"step":"x","seen":["x"],"at":1}},"answers":{"q":7},"settings":{"theme":"red","at":1}}';
        expect(parseSaved(text)).toEqual({
            version: 1,
            places: { b: { step: 'x', seen: ['x'], at: 1 } },
            answers: {},
            notes: {},
            settings: { at: 0 }
        });
    });
    it('survives 2,000 truncated or altered records', () => {
        const whole = JSON.stringify(answered(visited(nothingSaved(), 'a/b', 'one', 5), 'q', 'x', 6));
        fc.assert(
            fc.property(fc.nat(whole.length), fc.string({ maxLength: 3 }), (at, noise) => {
                expect(() => parseSaved(whole.slice(0, at) + noise + whole.slice(at + noise.length))).not.toThrow();
            }),
            { numRuns: 2000 }
        );
    });
});
