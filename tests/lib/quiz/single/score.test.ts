import { expect, it } from 'vitest';
import { scoreSingle } from '../../../../src/lib/quiz/single/score';

const question = { options: ['a', 'b', 'c'].map((id) => ({ id, text: id, right: id === 'b', why: '' })) };

it.each([
    [null, null],
    ['b', true],
    ['a', false],
    ['unknown', null]
])('the answer %j scores %j', (answer, score) => expect(scoreSingle(question, answer)).toBe(score));
