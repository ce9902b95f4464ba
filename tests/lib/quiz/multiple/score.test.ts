import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesIn, choicesText, countChosen, marking, scoreMultiple } from '../../../../src/lib/quiz/multiple/score';

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}`, right: id === 'a' || id === 'c', why: `Because of ${id}` }));
const question = { options };

describe('the score of several choices', () => {
    it.each([
        ['nothing', null, null],
        ['both that are right', 'a,c', true],
        ['both in another order', 'c,a', true],
        ['one of two', 'a', false],
        ['both and another', 'a,b,c', false],
        ['only wrong ones', 'b,d', false],
        ['all', 'a,b,c,d', false],
        ['an empty text', '', null],
        ['one twice', 'a,a,c', null],
        ['one that is unknown', 'a,c,z', null],
        ['spaces', 'a, c', null],
        ['an answer of another type', 'a:c', null]
    ])('%s: %j scores %j', (_name, answer, score) => expect(scoreMultiple(question, answer)).toBe(score));

    it('is right for exactly the right set, and reads what it wrote', () => {
        fc.assert(
            fc.property(fc.uniqueArray(fc.constantFrom(...options.map(({ id }) => id)), { minLength: 1 }), (ids) => {
                const text = choicesText(question, new Set(ids));
                expect(choicesIn(question, text)).toEqual(new Set(ids));
                const isRight = options.every(({ id, right }) => ids.includes(id) === right);
                expect(scoreMultiple(question, text)).toBe(isRight);
                const { found, all, extra } = countChosen(question, new Set(ids));
                expect(found + extra).toBe(ids.length);
                expect(found === all && extra === 0).toBe(isRight);
            })
        );
    });
    it('is null, and never an error, for any other text', () => {
        const texts = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', ',', 'a,', ',a'));
        fc.assert(
            fc.property(texts, (text) => {
                const isAnswer = /^[abcd](,[abcd])*$/.test(text) && new Set(text.split(',')).size === text.split(',').length;
                expect(scoreMultiple(question, text) === null).toBe(!isAnswer);
                expect(marking.inWords(question, text) === null).toBe(!isAnswer);
            })
        );
    });
});

it.each([
    ['a,c', 'All 2 found, and nothing else.'],
    ['a', '1 of 2 found.'],
    ['a,b', '1 of 2 found, and 1 that does not belong.'],
    ['b,d', '0 of 2 found, and 2 that do not belong.']
])('of %s is said: %s', (answer, says) => expect(marking.verdict(question, answer)).toBe(says));

it('nothing chosen is no answer', () => expect(choicesText(question, new Set())).toBeNull());
it('an answer in words names what was chosen in the order of the file', () => expect(marking.inWords(question, 'c,a')).toBe('Option a; Option c'));
it('every option has its letter and its reason', () =>
    expect(marking.reasonsOf(question)[2]).toEqual({ letter: 'C', text: 'Option c', right: true, why: 'Because of c' }));
