import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { displacement, flow, testimony } from '../../../src/lib/schema/displacement';

const figure = {
    ...{ id: 'a', group: 'g', value: 91000, definition: 'fled', author: 'somebody', short: 'somebody, 1990', side: 'ind', dated: '1990' },
    ...{ shown: false, evidence: 'None.', confidence: 'high', sources: ['x'] }
};
const group = { id: 'g', title: 'Some people', wave: 1, people: 'az', from: 'arm', to: 'az', note: 'A note.' };
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const told = {
    id: 't',
    people: 'az',
    name: 'Sanam',
    who: 'a teacher',
    from: 'a town',
    fled: 'in 1993',
    words: words(50),
    published: 'p',
    source: 's'
};
const fault = (schema: v.GenericSchema, entry: unknown) => v.safeParse(schema, entry).issues?.[0].message;

describe('a figure', () => {
    it('fits with a number, a range, or the words given instead', () => {
        for (const each of [figure, { ...figure, value: null, low: 50, high: 1000 }, { ...figure, value: null, words: 'on their own volition' }])
            expect(fault(displacement, each)).toBeUndefined();
    });
    it.each([
        [{ confidence: 'low' }, 'what is low or from memory is not published'],
        [{ confidence: 'memory' }, 'what is low or from memory is not published'],
        [{ value: null }, 'where no number was given, the words that were'],
        [{ value: 0 }, 'one that was not given is null'],
        [{ value: 1, low: 1, high: 2 }, 'a number or a range, not both'],
        [{ value: null, low: 2, high: 1 }, 'the lower one first'],
        [{ value: null, low: 2 }, 'a range has both ends'],
        [{ short: 'an author whose name is far too long' }, 'at most 26 letters'],
        [{ sources: [] }, 'at least one source'],
        [{ author: '' }, 'some text']
    ])('is refused with %j', (change, message) => expect(fault(displacement, { ...figure, ...change })).toContain(message));
    it.each(['author', 'dated', 'definition', 'side', 'evidence'])('is refused without its %s', (key) =>
        expect(fault(displacement, { ...figure, [key]: undefined })).toBeDefined()
    );
});

describe('a group', () => {
    it('of a time needs whose, from where and to where; a sum has none', () => {
        expect(fault(flow, group)).toBeUndefined();
        expect(fault(flow, { id: 'g', title: 'All', wave: null, note: 'A sum.' })).toBeUndefined();
        for (const key of ['people', 'from', 'to']) expect(fault(flow, { ...group, [key]: undefined })).toContain('needs "people", "from" and "to"');
        expect(fault(flow, { ...group, wave: 5 })).toBeDefined();
    });
});

describe('a testimony', () => {
    it.each([
        [{}, undefined],
        [{ words: `${words(45)} […]` }, undefined],
        [{ words: `${words(44)} […]` }, '45 to 70 words'],
        [{ words: words(71) }, '45 to 70 words'],
        [{ name: 'Sanam Somebody' }, 'a first name only']
    ])('with %j', (change, message) => expect(fault(testimony, { ...told, ...change })).toBe(message));
});
