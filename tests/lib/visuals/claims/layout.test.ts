import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groups, type Episode, type Incident } from '../../../../src/lib/schema/claims';
import {
    apart,
    bySide,
    byRuler,
    counted,
    dayAfter,
    daysBetween,
    groupsOf,
    heldInWords,
    ledger,
    lineOf,
    onRuler,
    soldiers,
    ticks
} from '../../../../src/lib/visuals/claims/layout';
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

describe('the days', () => {
    const incidents: Incident[] = [
        { id: 'one', on: '2016-04-14', side: 'arm', killed: 2 },
        { id: 'two', on: '2016-04-19', side: 'arm', killed: 1, wounded: 3 },
        { id: 'three', on: '2016-05-16', side: 'arm', killed: 1 },
        { id: 'four', on: '2016-05-16', side: 'az', wounded: 1 }
    ];
    it('are counted from the first to the last, both of them', () => {
        expect(counted(incidents, 'arm', '2016-04-19', '2016-05-16')).toEqual({ killed: 2, wounded: 3 });
        expect(counted(incidents, 'arm', '2016-04-20', '2016-05-15')).toEqual({ killed: 0, wounded: 0 });
        expect(counted(incidents, 'az', '2016-04-06', '2016-05-16')).toEqual({ killed: 0, wounded: 1 });
    });
    it('give one mark a soldier, one above the other within a week', () => {
        const marks = soldiers(incidents, 'arm', { from: '2016-04-06', to: '2017-03-15' }, '2016-05-16');
        expect(marks.map(({ above, inside }) => [above, inside])).toEqual([
            [0, false],
            [1, false],
            [2, false],
            [0, true]
        ]);
        expect(marks.every(({ x }) => x >= 0 && x <= 100)).toBe(true);
    });
    it('are days of the calendar, whatever the clock does in spring', () => {
        expect(dayAfter('2016-03-26', 2)).toBe('2016-03-28');
        expect(daysBetween('2016-04-06', '2017-03-15')).toBe(343);
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

describe('episodes', () => {
    const episode = (id: string, ruler: Episode['ruler']): Episode => ({
        id,
        title: id,
        from: '1988',
        to: '1994',
        ruler,
        summary: 'What happened.',
        sources: ['s']
    });
    const episodes = [episode('told', null), episode('war', 3), episode('day', 1), episode('month', 1)];
    const claims = [claim('w', { episode: 'war', value: 16000 }), claim('d', { episode: 'day', value: 5 }), claim('t', { episode: 'told' })];

    it('stand by ruler, the smallest first, what is on none last; each ruler fits into the next', () => {
        const blocks = byRuler(claims, episodes, 'az');
        expect(blocks.map(({ end, inside, episodes }) => [end, inside, episodes.map(({ episode }) => episode.id)])).toEqual([
            [400, undefined, ['day', 'month']],
            [30000, 8000, ['war']],
            [null, undefined, ['told']]
        ]);
    });
    it('have their own claims, on their own ruler', () => {
        const war = byRuler(claims, episodes, 'az')[1]?.episodes[0];
        expect(war?.groups.flatMap(({ rows }) => rows.map(({ claim, marks }) => [claim.id, marks[0]?.at]))).toEqual([['w', 53.33]]);
    });
    it('share a tag between figures of one side that follow each other', () => {
        const rows =
            ledger([claim('a'), claim('b', { side: 'ind' }), claim('c', { side: 'ind' }), claim('d', { side: 'nk' })], 400, 'az')[0]?.rows ?? [];
        expect(bySide(rows).map(({ side, claims }) => [side, claims.map(({ id }) => id)])).toEqual([
            ['az', ['a']],
            ['nk', ['d']],
            ['ind', ['b', 'c']]
        ]);
    });
});

describe('what a number holds', () => {
    it.each([
        [[], 'killed'],
        [['wounded'], 'killed and wounded'],
        [['missing', 'civilians'], 'killed and missing']
    ])('%j is %s', (includes, words) => expect(heldInWords(claim('a', { includes }))).toBe(words));
});
