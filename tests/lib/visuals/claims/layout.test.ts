import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups } from '../../../../src/lib/schema/claims';
import { apart, groupsOf, ledger, lineOf, onRuler, ticks } from '../../../../src/lib/visuals/claims/layout';
import { claim } from '../../../claim';

describe('who says so, seen from the group', () => {
    it.each([
        ['az-military', 'az', 'own'],
        ['az-military', 'nk', 'other'],
        ['az-military', 'arm', 'other'],
        ['az-military', 'ind', 'others'],
        ['az-military', 'med', 'others'],
        ['arm-military', 'nk', 'own'],
        ['arm-total', 'arm', 'own'],
        ['nk-military', 'nk', 'own'],
        ['nk-military', 'az', 'other'],
        ['both', 'az', 'others'],
        ['both', 'ind', 'others']
    ] as const)('%s, said by %s: %s', (group, side, line) => {
        expect(lineOf({ group, side })).toBe(line);
    });
});

describe('the ledger', () => {
    const some = [
        claim('az-12', { value: 12 }),
        claim('az-31', { earlier: 'az-12' }),
        claim('nk-300', { value: 300, side: 'nk' }),
        claim('outside', { value: 88, side: 'ind', shown: true }),
        claim('arm-77', { value: 77, side: 'arm', group: 'arm-military', shown: true }),
        claim('az-370', { value: 370, bound: 'at-least', group: 'arm-military' }),
        claim('silent', { value: null, side: 'az', group: 'arm-military' }),
        claim('all', { value: null, low: 20, high: 40, side: 'ind', group: 'both' })
    ];
    const rows = (first: 'az' | 'arm', only?: Parameters<typeof ledger>[3]) =>
        ledger(some, 400, first, only).map(({ group, rows }) => [group, rows.map(({ line, claim }) => `${line} ${claim.id}`)]);

    it('has one line an author, own side first, never by size; the side of the section comes first, what is about both last', () => {
        expect(rows('az')).toEqual([
            ['az-military', ['own az-31', 'other nk-300', 'others outside']],
            ['arm-military', ['own arm-77', 'other az-370', 'other silent']],
            ['both', ['others all']]
        ]);
        expect(rows('arm').map(([group]) => group)).toEqual(['arm-military', 'az-military', 'both']);
    });
    it('shows one kind of author alone', () => {
        expect(rows('az', 'own')).toEqual([
            ['az-military', ['own az-31']],
            ['arm-military', ['own arm-77']],
            ['both', []]
        ]);
    });
    it('puts an author’s earlier figure on the line of the latest, a range as its two ends, and no mark for a number not given', () => {
        const lines = ledger(some, 400, 'az').flatMap(({ rows }) => rows);
        const marks = (id: string) => lines.find(({ claim }) => claim.id === id)!.marks.map(({ at, end, earlier }) => [at, end, earlier]);
        expect(marks('az-31')).toEqual([
            [3, undefined, true],
            [7.75, undefined, false]
        ]);
        expect(marks('all')).toEqual([[5, 10, false]]);
        expect(marks('silent')).toEqual([]);
    });
    it('writes left of a mark that has no room on its right', () => {
        const flipped = ledger(some, 400, 'az').flatMap(({ rows }) => rows.filter(({ flip }) => flip).map(({ claim }) => claim.id));
        expect(flipped).toEqual(['nk-300', 'az-370']);
    });
    it('keeps every claim once, on its line or as an earlier mark', () => {
        fc.assert(
            fc.property(
                fc.array(
                    fc.record({
                        value: fc.integer({ min: 0, max: 400 }),
                        side: fc.constantFrom('az', 'arm', 'nk', 'ind'),
                        group: fc.constantFrom(...groups)
                    })
                ),
                (all) => {
                    const claims = all.map((more, index) => claim(`c-${index}`, more));
                    const drawn = ledger(claims, 400, 'arm').flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ claim }) => claim.id)));
                    expect(drawn.sort()).toEqual(claims.map(({ id }) => id).sort());
                    expect(groupsOf(claims, 'az').toSorted()).toEqual([...new Set(claims.map(({ group }) => group!))].sort());
                }
            ),
            { numRuns: 50 }
        );
    });
});

describe('the ruler', () => {
    it.each([
        [400, [0, 100, 200, 300, 400]],
        [8000, [0, 2000, 4000, 6000, 8000]],
        [30000, [0, 10000, 20000, 30000]],
        [100, [0, 25, 50, 75, 100]]
    ])('to %d has round steps from zero', (ruler, steps) => {
        expect(ticks(ruler)).toEqual(steps);
    });
    it('is linear', () => {
        expect([0, 100, 200, 400].map((figure) => onRuler(figure, 400))).toEqual([0, 25, 50, 100]);
    });
});

describe('why two figures stand apart', () => {
    const a = claim('a', { comparable: ['b'], beside: [{ id: 'c', why: 'It holds the wounded too.' }] });
    it.each([
        ['comparable', claim('b'), null],
        ['said by hand', claim('c'), 'It holds the wounded too.'],
        ['another measure', claim('d', { measure: 'wounded' }), 'One counts killed, the other wounded.'],
        [
            'another group',
            claim('e', { group: 'arm-military', whom: 'Armenian soldiers' }),
            'Not the same group: Azerbaijani soldiers; Armenian soldiers.'
        ],
        ['other days', claim('f'), 'Not the same days, or one of them does not state its days.']
    ])('%s', (_, other, why) => {
        expect(apart(a, other)).toBe(why);
        expect(apart(other, a) === null).toBe(why === null);
    });
});

describe('a row on a phone', () => {
    const brief = (value: number, claimant: string) => ledger([claim('a', { value, claimant })], 8000, 'az')[0]?.rows[0]?.brief;
    it('has a tag for the author where number and name would not fit beside the mark', () => {
        expect(brief(200, 'Armenia')).toBe(false);
        expect(brief(3712, 'Armenia’s investigators')).toBe(true);
        expect(brief(7900, 'Armenia')).toBe(false);
    });
});
