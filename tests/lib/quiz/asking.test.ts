import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phaseOf, roundsOf, withoutStop, type Marking, type Try } from '../../../src/lib/quiz/asking';

/** A question whose right answer is "yes", and which knows "no" besides. */
const graded: Marking<object> = {
    graded: true,
    score: (_question, answer) => (answer === 'yes' ? true : answer === 'no' ? false : null),
    inWords: (_question, answer) => (answer === 'yes' || answer === 'no' ? answer : null),
    verdict: () => '',
    reasonsOf: () => []
};
const ungraded = { ...graded, graded: false, score: () => null };
const tries = (...answers: string[]): Try[] => answers.map((answer, at) => ({ answer, at }));
const rounds = (marking: Marking<object>, ...answers: string[]) =>
    roundsOf({}, marking, tries(...answers)).map((round) => round.map(({ answer }) => answer));

describe('rounds', () => {
    it.each([
        [[], []],
        [['yes'], [['yes']]],
        [['no'], [['no']]],
        [['no', 'yes'], [['no', 'yes']]],
        [['no', 'no'], [['no', 'no']]],
        [
            ['no', 'no', 'no'],
            [['no', 'no'], ['no']]
        ],
        [
            ['yes', 'no'],
            [['yes'], ['no']]
        ],
        [['old', 'no', 'x', 'yes'], [['no', 'yes']]]
    ])('%j are %j', (answers, expected) => expect(rounds(graded, ...answers)).toEqual(expected));
    it('of what nobody grades has one answer each', () => expect(rounds(ungraded, 'yes', 'no', 'old', 'no')).toEqual([['yes'], ['no'], ['no']]));
    it('leave out no answer to the question, and have two at most', () => {
        fc.assert(
            fc.property(fc.array(fc.constantFrom('yes', 'no', 'old')), (answers) => {
                const found = rounds(graded, ...answers);
                expect(found.flat()).toEqual(answers.filter((answer) => answer !== 'old'));
                for (const round of found) expect(round.length).toBeLessThanOrEqual(2);
                for (const round of found.slice(0, -1)) expect(phaseOf({}, graded, tries(...round))).toBe('done');
            })
        );
    });
});

it.each([
    [[], 'open'],
    [['yes'], 'done'],
    [['no'], 'second'],
    [['no', 'no'], 'done'],
    [['no', 'yes'], 'done']
])('a round of %j is %s', (answers, phase) => expect(phaseOf({}, graded, tries(...answers))).toBe(phase));

describe('an answer within a sentence', () => {
    it.each([
        ['He named nobody.', 'He named nobody'],
        ['A demand', 'A demand'],
        ['“We voted.”', '“We voted.”']
    ])('%s becomes %s', (text, within) => expect(withoutStop(text)).toBe(within));
});
