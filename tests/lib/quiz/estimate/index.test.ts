import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../../../src/lib/quiz/estimate';
import { question as base } from './question';

const why = 'A reason that has at least forty letters in it.';
const question = { ...base, why: { near: why, low: why, high: why } };
const faults = (more: object) =>
    v.safeParse(estimate, { ...question, ...more }).issues?.map(({ message, path }) => `${path?.at(-1)?.key}: ${message}`);

describe('a question to be guessed', () => {
    it.each(['per cent', 'square kilometres'])('asks for land, in %s', (unit) => {
        expect(faults({ scale: { ...question.scale, unit } })).toBeUndefined();
    });
    it.each(['people', 'soldiers', 'dead', 'killed', 'per cent of the soldiers', 'families', 'lives', ''])('never counts in %j', (unit) => {
        expect(faults({ scale: { ...question.scale, unit } })).toEqual([expect.stringMatching(/^unit: .*people are never guessed$/)]);
    });
    it.each(['What share of the soldiers were killed?', 'What share of the people were driven out?', 'Civilians, in per cent of all?'])(
        'never asks %j',
        (stem) => expect(faults({ stem })).toEqual(['stem: a question about land: people are never guessed'])
    );
    it.each([
        ['no room below', { value: 1 }, 'tolerance'],
        ['no room above', { value: 39 }, 'tolerance'],
        ['a value off the scale', { value: 50 }, 'tolerance'],
        ['no tolerance', { tolerance: 0 }, 'tolerance'],
        ['a step wider than the tolerance', { scale: { ...question.scale, step: 2 } }, 'scale'],
        ['a scale below nothing', { scale: { ...question.scale, min: -5 } }, 'min'],
        ['a short reason', { why: { near: why, low: why, high: 'No.' } }, 'high'],
        ['a reason for a near guess only', { why: { near: why } }, 'low']
    ])('is refused with %s', (_name, more, place) => expect(faults(more)?.[0]).toMatch(new RegExp(`^${place}: `)));
});
