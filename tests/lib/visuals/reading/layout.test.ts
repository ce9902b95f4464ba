import { describe, expect, it } from 'vitest';
import { reading } from '../../../../src/lib/visuals/reading';
import { answered, headline, sideFirst } from '../../../../src/lib/visuals/reading/layout';
import { readingTable } from '../../../../src/lib/visuals/reading/table';
import { claim } from '../../../claim';
import { data } from './data';

describe('a figure in words', () => {
    it.each([
        ['with its measure', {}, '31 killed: Azerbaijani soldiers'],
        ['as its author put it', { bound: 'at-least' }, 'At least 31 killed: Azerbaijani soldiers'],
        [
            'without the measure where more is in it',
            { includes: ['wounded'], whom: 'soldiers, killed and wounded' },
            '31: soldiers, killed and wounded'
        ],
        ['where no number was given', { value: null }, 'No number given killed: Azerbaijani soldiers']
    ])('%s', (_, more, words) => {
        expect(headline(claim('a', more))).toBe(words);
    });
});

describe('the questions', () => {
    it('are answered in the order of the method, with their numbers', () => {
        expect(answered(data, 'arm-on-az').map(({ number, question, answer }) => [number, question, answer])).toEqual([
            [1, 'Who says it?', 'A deputy.'],
            [2, 'What is counted?', 'The killed.']
        ]);
    });
    it('leave out what has no answer, and a claim that nobody practised on', () => {
        const practice = [{ id: 'one', answers: [{ question: 'what', answer: 'Soldiers.', sources: ['s'] }] }];
        expect(answered({ ...data, practice }, 'one').map(({ number }) => number)).toEqual([2]);
        expect(answered(data, 'unknown')).toEqual([]);
    });
    it('stand in the table with an answer for each figure', () => {
        const { columns, rows } = readingTable(data);
        expect(columns.slice(1)).toEqual([
            '31 killed: Azerbaijani soldiers. Deputy of Armenia, 5 April 2016',
            '31 killed: Armenian soldiers. Ministry of Defence of Azerbaijan, 5 April 2016'
        ]);
        expect(rows).toEqual([
            ['1. Who says it?', 'A deputy.', 'A ministry.'],
            ['2. What is counted?', 'The killed.', 'The killed alone.']
        ]);
    });
});

describe('what two sides said', () => {
    it.each([
        ['az', ['dis', 'nk']],
        ['arm', ['nk', 'dis']]
    ] as const)('begins with the side %s, whoever speaks for it', (first, order) => {
        expect(sideFirst(['nk', 'dis'], first, (voice) => voice)).toEqual(order);
    });
});

describe('a view', () => {
    it('names what the visual does not have', () => {
        const unknown = (view: Parameters<NonNullable<typeof reading.unknownIds>>[0]) => reading.unknownIds!(view, data).map(({ id }) => id);
        expect(unknown({ show: 'claim', claim: 'arm-on-az', questions: ['who', 'where'], ask: false })).toEqual(['where']);
        expect(unknown({ show: 'pair', claims: ['arm-on-az', 'nobody'], question: 'what', ask: false })).toEqual(['nobody']);
        expect(unknown({ show: 'said', position: 'weather', voices: ['nk', 'az'] })).toEqual(['weather']);
    });
});
