import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../src/lib/quiz/words/pieces';
import { asChoices, marking, scoreWords } from '../../../../src/lib/quiz/words/score';

const question = {
    from: 'Made for this exercise.',
    text: 'The [heroic] army [entered] the village, a [paper] wrote.',
    words: [
        { id: 'heroic', right: true, why: 'It praises.' },
        { id: 'entered', right: false, why: 'It says what was done.' },
        { id: 'paper', right: false, why: 'It is the author.' }
    ]
};

describe('piecesOf', () => {
    it.each([
        ['', []],
        ['plain', [['plain', false]]],
        ['[all]', [['all', true]]],
        [
            'a [b] c [d e]',
            [
                ['a ', false],
                ['b', true],
                [' c ', false],
                ['d e', true]
            ]
        ],
        ['an open [bracket', [['an open [bracket', false]]],
        ['none []', [['none []', false]]]
    ])('%j', (text, pieces) => expect(piecesOf(text).map(({ text, marked }) => [text, marked])).toEqual(pieces));
    it('loses no letter', () => {
        fc.assert(
            fc.property(fc.string(), (text) => {
                const joined = piecesOf(text)
                    .map(({ text, marked }) => (marked ? `[${text}]` : text))
                    .join('');
                expect(joined).toBe(text);
            })
        );
    });
});

it.each([
    [null, null],
    ['heroic', true],
    ['entered', false],
    ['heroic,entered', false],
    ['', null],
    ['other', null]
])('%j scores %j', (answer, score) => expect(scoreWords(question, answer)).toBe(score));
it('each word has what stands in its bracket', () => {
    expect(asChoices(question).options.map(({ text }) => text)).toEqual(['heroic', 'entered', 'paper']);
    expect(marking.inWords(question, 'paper,heroic')).toBe('heroic; paper');
});
it('on paper each word has its letter behind it', () => {
    expect(marking.onPaper?.(question).setting).toBe('The heroic (A) army entered (B) the village, a paper (C) wrote. Made for this exercise.');
    expect(marking.reasonsOf(question).map(({ letter, text }) => [letter, text])).toEqual([
        ['A', 'heroic'],
        ['B', 'entered'],
        ['C', 'paper']
    ]);
});
