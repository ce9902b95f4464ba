import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marking, scoreSort } from '../../../../src/lib/quiz/sort/score';

const groups = ['fact', 'claim'].map((id) => ({ id, text: `A ${id}` }));
const items = (['fact', 'claim', 'claim', 'fact'] as const).map((group, index) => ({
    id: `i${index}`,
    text: `Item ${index}`,
    group,
    why: `Because of ${index}`
}));
const question = { groups, items };

it.each([
    [null, null],
    ['i0:fact,i1:claim,i2:claim,i3:fact', true],
    ['i3:fact,i2:claim,i1:claim,i0:fact', true],
    ['i0:claim,i1:claim,i2:claim,i3:fact', false],
    ['i0:fact,i1:claim,i2:claim', null],
    ['i0:fact,i1:claim,i2:claim,i3:demand', null],
    ['', null]
])('%j scores %j', (answer, score) => expect(scoreSort(question, answer)).toBe(score));

it('is right for one way of sorting, and never an error', () => {
    const id = fc.constantFrom('fact', 'claim');
    fc.assert(
        fc.property(fc.tuple(id, id, id, id), (given) => {
            const text = items.map((item, index) => `${item.id}:${given[index]}`).join(',');
            expect(scoreSort(question, text)).toBe(items.every(({ group }, index) => group === given[index]));
        })
    );
    fc.assert(fc.property(fc.string(), (text) => void expect(scoreSort(question, text)).toBeNull()));
});
it('an answer in words says where each was put', () =>
    expect(marking.inWords(question, 'i0:claim,i1:claim,i2:claim,i3:fact')).toBe(
        'Item 0: A claim; Item 1: A claim; Item 2: A claim; Item 3: A fact'
    ));
it('on paper the groups have letters, and each item the one of its group', () => {
    expect(marking.onPaper?.(question).letters).toEqual([
        { letter: 'A', text: 'A fact' },
        { letter: 'B', text: 'A claim' }
    ]);
    expect(marking.reasonsOf(question).map(({ item, letter }) => [item, letter])).toEqual([
        [1, 'A'],
        [2, 'B'],
        [3, 'B'],
        [4, 'A']
    ]);
});
