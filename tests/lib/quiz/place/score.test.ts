import { expect, it } from 'vitest';
import { marking } from '../../../../src/lib/quiz/place/score';

const options = ['a', 'b', 'c'].map((id) => ({ id, at: id, text: `Town ${id}`, right: id === 'b', why: `Because of ${id}` }));
const question = { on: '2018-06-01', options };

it('whoever marks it learns which day the map shows', () => expect(marking.onPaper?.(question)).toEqual({ setting: 'On the map of 1 June 2018.' }));
it('is a choice in all else', () => {
    expect(marking.score(question, 'b')).toBe(true);
    expect(marking.score(question, 'a')).toBe(false);
    expect(marking.reasonsOf(question)[1]).toEqual({ letter: 'B', text: 'Town b', right: true, why: 'Because of b' });
});
