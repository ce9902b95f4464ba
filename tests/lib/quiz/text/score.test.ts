import { describe, expect, it } from 'vitest';
import { countWords, marking, ticksIn, ticksText } from '../../../../src/lib/quiz/text/score';
import type { TextQuestion } from '../../../../src/lib/quiz/text';

const question: TextQuestion = {
    ...{ id: 'q', type: 'text', step: 'one', aim: 1, asks: 'concept', stem: 'Write.', sources: ['s'], lines: 4, model: 'A good text.' },
    checks: [
        { id: 'who', text: 'I say who.' },
        { id: 'when', text: 'I say when.' }
    ]
};

describe('the ticks', () => {
    it.each([
        [[], '-'],
        [['when'], 'when'],
        [['when', 'who'], 'who,when'],
        [['who', 'old'], 'who']
    ])('%j are kept as %j', (ids, text) => expect(ticksText(question, new Set(ids))).toBe(text));
    it.each([
        [null, null],
        ['-', []],
        ['who', ['who']],
        ['who,when', ['who', 'when']],
        ['who,old', null],
        ['', null]
    ])('%j is read as %j', (text, ids) => expect(ticksIn(question, text)).toEqual(ids && new Set(ids)));
});

describe('a text', () => {
    it('is never right or wrong', () => {
        expect(marking.graded).toBe(false);
        for (const answer of [null, '-', 'who,when', 'old']) expect(marking.score(question, answer)).toBeNull();
    });
    it.each([
        [null, null],
        ['old', null],
        ['-', 'Wrote a text; none of 2 checks ticked.'],
        ['who', 'Wrote a text; 1 of 2 checks ticked: I say who.'],
        ['who,when', 'Wrote a text; 2 of 2 checks ticked: I say who; I say when.']
    ])('%j in words', (answer, words) => expect(marking.inWords(question, answer)).toBe(words));
    it('is answered with what to do next', () => {
        expect(marking.verdict(question, '-')).toContain('tick what your text does');
        expect(marking.verdict(question, 'who')).toBe('You ticked 1 of 2 checks.');
        expect(marking.verdict(question, 'who,when')).toContain('somebody else');
    });
    it('has the model and the checks as its reasons', () => {
        expect(marking.reasonsOf(question)).toEqual([
            { text: 'One good answer among many', why: 'A good text.' },
            { text: 'What to look for', why: 'I say who. I say when.' }
        ]);
    });
});

it.each([
    ['', 0],
    ['  \n', 0],
    ['one', 1],
    ['“It isn’t 20 per cent,” she said – on 16 March.', 10],
    ['self-determination', 1],
    ['Թալիշ və Şuşa', 3]
])('%j has %i words', (text, words) => expect(countWords(text)).toBe(words));
