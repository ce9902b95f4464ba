import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { match } from '../../../../src/lib/quiz/match';

const why = 'A reason that has at least forty letters in it.';
const question = {
    id: 'q',
    type: 'match',
    step: 'one',
    aim: 1,
    asks: 'source',
    stem: 'Who said which?',
    hint: 'Ask whose land it is.',
    sources: ['s'],
    answers: ['x', 'y', 'z'].map((id) => ({ id, text: id })),
    items: ['x', 'y', 'x'].map((answer, index) => ({ id: `item-${index}`, text: 'said', answer, why }))
};
const faults = (more: object) => v.safeParse(match, { ...question, ...more }).issues?.map(({ message }) => message);

describe('a question to be matched', () => {
    it('may give one answer to two items and none to another', () => expect(faults({})).toBeUndefined());
    it.each([
        ['two answers', { answers: question.answers.slice(0, 2) }, 'three to six answers'],
        ['two items', { items: question.items.slice(0, 2) }, 'three to five items'],
        ['an item twice', { items: [...question.items, question.items[0]] }, 'items with different ids'],
        ['an answer twice', { answers: [...question.answers, question.answers[0]] }, 'answers with different ids'],
        ['a short reason', { items: question.items.map((item) => ({ ...item, why: 'No.' })) }, 'a reason of at least 40 letters']
    ])('is refused with %s', (_name, more, message) => expect(faults(more)).toContain(message));
});
