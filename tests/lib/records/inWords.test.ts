import { expect, it } from 'vitest';
import { counted, dateInWords, howRead, kindInWords } from '../../../src/lib/records/inWords';

it.each([
    ['2017-03-14', '14 March 2017'],
    ['2017-03', 'March 2017'],
    ['2017', '2017']
])('the date %s is %s', (date, words) => expect(dateInWords(date)).toBe(words));
it('says how a source was read', () => {
    expect(howRead('direct', {})).toBe('Read directly');
    expect(howRead('via:a', { a: 'A title' })).toBe('Not read itself: known through “A title”');
});
it.each([
    [1, '1 word'],
    [2, '2 words'],
    [0, '0 words']
])('counts %i', (count, words) => expect(counted(count, 'word')).toBe(words));
it('says when the two readers differ', () => {
    expect(kindInWords('fact')).toBe('fact');
    expect(kindInWords('fact', 'fact')).toBe('fact');
    expect(kindInWords('fact', 'opinion')).toMatch(/fact or opinion/);
});
