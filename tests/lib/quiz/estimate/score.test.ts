import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessIn, marking, reasonsOf, scoreEstimate, sideOf, ticksOf } from '../../../../src/lib/quiz/estimate/score';

const question = {
    scale: { min: 0, max: 40, step: 0.5, unit: 'per cent' as const },
    value: 8.8,
    tolerance: 1.2,
    why: { near: 'near', low: 'low', high: 'high' }
};

describe('the score of a guess', () => {
    it.each([
        [null, null, null],
        ['8.8', 'near', true],
        ['10', 'near', true],
        ['7.6', 'near', true],
        ['10.1', 'high', false],
        ['7.5', 'low', false],
        ['0', 'low', false],
        ['40', 'high', false],
        ['41', null, null],
        ['-1', null, null],
        ['', null, null],
        [' 9', null, null],
        ['9,5', null, null],
        ['9.', null, null],
        ['1e1', null, null],
        ['0x9', null, null],
        ['NaN', null, null],
        ['Infinity', null, null],
        ['9 per cent', null, null],
        ['an-option', null, null]
    ] as const)('the guess %j is %j and scores %j', (answer, side, score) => {
        expect(sideOf(question, answer)).toBe(side);
        expect(scoreEstimate(question, answer)).toBe(score);
    });

    it('is right exactly within the tolerance, wherever the value lies on a scale', () => {
        const whole = fc.integer({ min: 1, max: 1000 });
        fc.assert(
            fc.property(whole, whole, whole, (value, tolerance, guess) => {
                const scale = { ...question.scale, max: 1000 };
                const score = scoreEstimate({ scale, value: value / 10, tolerance: tolerance / 10 }, String(guess / 10));
                expect(score).toBe(Math.abs(guess - value) <= tolerance);
            })
        );
    });
    it('is null, and never an error, for a text that is no number of the scale', () => {
        fc.assert(
            fc.property(fc.oneof(fc.string(), fc.double().map(String), fc.string({ unit: fc.constantFrom('1', '0', '.', '-', 'e') })), (text) => {
                const guess = guessIn(question, text);
                expect(guess === null || (guess >= 0 && guess <= 40)).toBe(true);
                expect(scoreEstimate(question, text) === null).toBe(guess === null);
            })
        );
    });
});

it('the reasons name the value with its unit and how far a guess may be off', () => {
    expect(reasonsOf(question).map(({ side, text, why }) => [side, text, why])).toEqual([
        ['near', '8.8 per cent, 1.2 more or less', 'near'],
        ['low', 'Less than that', 'low'],
        ['high', 'More than that', 'high']
    ]);
});

it('four equal parts are marked on the scale', () => {
    expect(ticksOf(question.scale)).toEqual([0, 10, 20, 30, 40]);
    expect(ticksOf({ ...question.scale, min: 1000, max: 2000 })).toEqual([1000, 1250, 1500, 1750, 2000]);
});
it('on paper the scale is said', () => expect(marking.onPaper?.(question)).toEqual({ setting: 'A guess from 0 to 40 per cent.' }));
