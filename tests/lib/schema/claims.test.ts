import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { claim, episode, incident } from '../../../src/lib/schema/claims';
import { entries } from '../../claim';

const good = { id: 'a', episode: 'april-2016', ...entries };
/** What is wrong with a claim when these of its entries are other ones; undefined takes an entry away. */
const faults = (change: Record<string, unknown>) => {
    const entries = Object.entries({ ...good, ...change }).filter(([, value]) => value !== undefined);
    return (v.safeParse(claim, Object.fromEntries(entries)).issues ?? []).map(({ path, message }) => `${path?.[0]?.key as string} ${message}`);
};

describe('a claim', () => {
    it.each([
        ['as it should be', {}],
        ['without a number', { value: null }],
        ['of a range', { value: null, low: 131, high: 147 }],
        ['of a range of one number', { value: null, low: 5, high: 5 }],
        ['of nobody', { value: 0 }],
        ['dated by the month', { asOf: '2016-04' }]
    ])('may be %s', (_name, change) => expect(faults(change)).toEqual([]));

    it.each([
        ['no author', { claimant: undefined }, /^claimant/],
        ['an empty author', { claimant: ' ' }, /^claimant some text/],
        ['no date', { asOf: undefined }, /^asOf/],
        ['a date that is none', { asOf: 'undated' }, /^asOf a date as YYYY/],
        ['no source', { sources: [] }, /^sources at least one source/],
        ['no word on the number', { value: undefined }, /^value/],
        ['a number and a range', { low: 20, high: 40 }, /a number or a range, not both/],
        ['half a range', { value: null, low: 20 }, /a range has both ends/],
        ['a range upside down', { value: null, low: 40, high: 20 }, /a range has both ends, the lower one first/],
        ['fewer than nobody', { value: -1 }, /^value/],
        ['people in per cent', { unit: 'per cent' }, /a share is in per cent/],
        ['an episode and no group', { group: undefined }, /a figure of an episode needs its group/],
        ['low confidence', { confidence: 'low' }, /what is low or from memory is not published/],
        ['a long short name', { short: 'a name of more than twenty-four letters' }, /at most 24 letters/],
        ['no reason for what stands beside it', { beside: [{ id: 'b' }] }, /^beside/]
    ])('with %s is refused', (_name, change, message) => {
        const found = faults(change);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatch(message);
    });
});

it('an episode has a ruler or, on purpose, none', () => {
    const one = { id: 'a', title: 'A', from: '2016', to: '2016', summary: 'Some text.', sources: ['x'] };
    expect(v.is(episode, { ...one, ruler: 1 })).toBe(true);
    expect(v.is(episode, { ...one, ruler: null })).toBe(true);
    expect(v.is(episode, { ...one, ruler: 4 })).toBe(false);
    expect(v.is(episode, one)).toBe(false);
});

it.each([
    ['a day', '2016-04-14', true],
    ['a month', '2016-04', true],
    ['a year', '2016', false]
])('an incident is of a day or a month, not of a year: %s', (_name, on, fits) =>
    expect(v.is(incident, { id: 'a', on, side: 'az', killed: 1 })).toBe(fits)
);
