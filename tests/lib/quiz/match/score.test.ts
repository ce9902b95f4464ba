import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countRight, marking, matchesIn, matchesText, reasonsOf, scoreMatch } from '../../../../src/lib/quiz/match/score';

const answers = ['x', 'y', 'z'].map((id) => ({ id, text: `Author ${id}` }));
const items = (
    [
        ['a', 'x'],
        ['b', 'y'],
        ['c', 'x']
    ] as const
).map(([id, answer]) => ({ id, answer, text: `Figure ${id}`, why: `Because of ${id}` }));
const question = { items, answers };

describe('the score of a match', () => {
    it.each([
        ['nothing', null, null],
        ['all right', 'a:x,b:y,c:x', true],
        ['all right in another order', 'c:x,a:x,b:y', true],
        ['one wrong', 'a:x,b:z,c:x', false],
        ['all wrong', 'a:y,b:x,c:z', false],
        ['one not matched', 'a:x,b:y', null],
        ['an empty text', '', null],
        ['an unknown item', 'a:x,b:y,d:x', null],
        ['an unknown item besides', 'a:x,b:y,c:x,d:x', null],
        ['an unknown answer', 'a:x,b:y,c:w', null],
        ['an item twice', 'a:x,a:x,b:y,c:x', null],
        ['an item twice in the place of another', 'a:x,b:y,b:y', null],
        ['no answer', 'a:x,b:y,c:', null],
        ['too many parts', 'a:x:x,b:y,c:x', null],
        ['spaces', 'a:x, b:y, c:x', null],
        ['an option of another type of question', 'other', null]
    ])('%s: %j scores %j', (_name, answer, score) => expect(scoreMatch(question, answer)).toBe(score));

    it('is read again as it was written, and right only where every item is', () => {
        const id = fc.constantFrom(...answers.map(({ id }) => id));
        fc.assert(
            fc.property(fc.tuple(id, id, id), (given) => {
                const matches = new Map(items.map(({ id }, index) => [id, given[index] ?? '']));
                const text = matchesText(question, matches);
                expect(matchesIn(question, text)).toEqual(matches);
                expect(scoreMatch(question, text)).toBe(countRight(question, matches) === items.length);
            })
        );
    });
    it('is null, and never an error, for a text that says nothing of this question', () => {
        const texts = fc.oneof(
            fc.string(),
            fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z', ':', ',') }),
            fc.constantFrom('__proto__:x,b:y,c:x', 'constructor:x')
        );
        const complete = /^(?=.*a:)(?=.*b:)(?=.*c:)[abc]:[xyz](,[abc]:[xyz]){2}$/;
        fc.assert(
            fc.property(texts, (text) => {
                expect(scoreMatch(question, text) === null).toBe(!complete.test(text));
            })
        );
    });
});

it('there is no text until all are matched', () => {
    expect(matchesText(question, new Map())).toBeNull();
    expect(matchesText(question, new Map([['a', 'x']]))).toBeNull();
});

it('every item has its reason, with the right answer', () => {
    expect(reasonsOf(question)[1]).toEqual({ item: 2, letter: 'B', text: 'Figure b: Author y', right: true, why: 'Because of b' });
});
it('the letters stand for the answers, in the order of the file', () => {
    expect(marking.onPaper?.(question).letters).toEqual([
        { letter: 'A', text: 'Author x' },
        { letter: 'B', text: 'Author y' },
        { letter: 'C', text: 'Author z' }
    ]);
    expect(reasonsOf(question).map(({ letter }) => letter)).toEqual(['A', 'B', 'A']);
});
