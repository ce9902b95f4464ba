import { expect, it } from 'vitest';
import { capital, claimInWords, counted, dateInWords, figureInWords, howRead, kindInWords } from '../../../src/lib/records/inWords';

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
it.each([
    [0, '0'],
    [77, '77'],
    [906, '906'],
    [2906, '2,906'],
    [30000, '30,000'],
    [1000000, '1,000,000'],
    [13.62, '13.62'],
    [11797.5, '11,797.5']
])('the figure %d is %s', (figure, words) => expect(figureInWords(figure)).toBe(words));
it.each([
    ['a number', { value: 2906, bound: 'exact' }, '2,906'],
    ['a floor', { value: 370, bound: 'at-least' }, 'at least 370'],
    ['a ceiling', { value: 7, bound: 'up-to' }, 'up to 7'],
    ['a round number', { value: 25000, bound: 'about' }, 'about 25,000'],
    ['a range', { value: null, low: 131, high: 147, bound: 'exact' }, '131 to 147'],
    ['no number', { value: null, bound: 'exact' }, 'no number given'],
    ['nobody', { value: 0, bound: 'exact' }, '0']
] as const)('says %s as its author did', (_name, claim, words) => expect(claimInWords(claim)).toBe(words));

it.each([
    ['the territory', 'The territory'],
    ['Armenians', 'Armenians'],
    ['', '']
])('%s begins a sentence as %s', (words, sentence) => expect(capital(words)).toBe(sentence));
