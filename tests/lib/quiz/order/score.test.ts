import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countInPlace, marking, offered, scoreOrder } from '../../../../src/lib/quiz/order/score';

const ids = ['a', 'b', 'c', 'd'];
const question = {
    id: 'q',
    ends: { first: 'First', last: 'Last' },
    items: ids.map((id) => ({ id, text: `Step ${id}`, why: `Because of ${id}` }))
};
const orders = fc.shuffledSubarray(ids, { minLength: 4 });

describe('the score of an order', () => {
    it.each([
        ['nothing', null, null],
        ['the right order', 'a,b,c,d', true],
        ['two changed', 'a,c,b,d', false],
        ['all reversed', 'd,c,b,a', false],
        ['one left out', 'a,b,c', null],
        ['one twice', 'a,b,c,c', null],
        ['one too many', 'a,b,c,d,a', null],
        ['one that is unknown', 'a,b,c,z', null],
        ['an empty text', '', null],
        ['spaces', 'a, b, c, d', null]
    ])('%s: %j scores %j', (_name, answer, score) => expect(scoreOrder(question, answer)).toBe(score));

    it('is right only where all are in their place, and never an error', () => {
        fc.assert(
            fc.property(orders, (order) => {
                expect(scoreOrder(question, order.join(','))).toBe(countInPlace(question, order) === 4);
                expect(countInPlace(question, order) === 3).toBe(false);
            })
        );
        fc.assert(fc.property(fc.string(), (text) => void expect(scoreOrder(question, text)).toBeNull()));
    });
});

it('the items are never offered in their right order, and always in the same one', () => {
    fc.assert(
        fc.property(fc.string(), fc.integer({ min: 3, max: 6 }), (id, count) => {
            const items = Array.from({ length: count }, (_, index) => ({ id: `i${index}`, text: `${index}`, why: '' }));
            const shown = offered({ id, items });
            expect(shown).not.toEqual(items);
            expect(shown).toEqual(offered({ id, items }));
            expect([...shown].sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(items);
        })
    );
});

it('the key has the right order, with the letters that stand on paper', () => {
    const reasons = marking.reasonsOf(question);
    expect(reasons.map(({ text }) => text)).toEqual(['1. Step a', '2. Step b', '3. Step c', '4. Step d']);
    const onPaper = offered(question);
    reasons.forEach(({ letter }, index) => expect(onPaper['ABCD'.indexOf(letter!)]).toBe(question.items[index]));
});
it('an answer in words says with what it begins', () => expect(marking.inWords(question, 'b,a,c,d')).toBe('First: Step b; Step a; Step c; Step d'));
it.each([
    ['a,b,c,d', 'All in the right order.'],
    ['b,a,c,d', '2 of 4 in their place.']
])('of %s is said: %s', (answer, says) => expect(marking.verdict(question, answer)).toBe(says));
it('the numbers to be written on paper put the items in order', () => {
    fc.assert(
        fc.property(fc.string(), (id) => {
            const asked = { ...question, id };
            const written = marking.onPaper?.(asked).written ?? '';
            const numbers = written.split(', ').map((part) => part.split(' '));
            expect(numbers.map(([letter]) => letter)).toEqual(['A', 'B', 'C', 'D']);
            const placed = offered(asked).map((item, index) => ({ item, place: Number(numbers[index]![1]) }));
            expect(placed.sort((a, b) => a.place - b.place).map(({ item }) => item)).toEqual(question.items);
        })
    );
    expect(marking.onPaper?.(question).setting).toBe('1 is First, 4 is Last.');
});
