import { describe, expect, it } from 'vitest';
import { voices } from '../../../../src/lib/visuals/voices';
import { countGroups, countWords, markedPieces, wordsOf } from '../../../../src/lib/visuals/voices/layout';
import { voicesTable } from '../../../../src/lib/visuals/voices/table';
import { realCourse } from '../../../course';

const data = voices.data(realCourse().records);

describe('countWords', () => {
    it.each([
        ['', 0],
        ['one', 1],
        ['two-part words, 20 and [a]', 5],
        ['a – b', 2]
    ])('%j has %i', (text, count) => expect(countWords(text)).toBe(count));
});

describe('the words of the story', () => {
    it.each([
        ['aliyev', 55],
        ['melikyan', 32],
        ['gurbanov', 19],
        ['hajiyev', 50],
        ['nersisyan', 26],
        ['co-chairs', 11]
    ])('%s has %i', (id, count) => expect(wordsOf(data.speakers.find((speaker) => speaker.id === id)!)).toBe(count));

    it.each([
        [1, 74, 32],
        [2, 124, 32],
        [3, 124, 58]
    ])('version %i has %i for Azerbaijan and %i for the Nagorno-Karabakh authorities', (version, az, nk) => {
        const words = Object.fromEntries(countGroups(data, version, 'az').map((group) => [group.actor, group.words]));
        expect(words).toEqual({ az, nk, med: 11, arm: 0 });
    });
    it('come with the sides in the order asked for', () => {
        expect(countGroups(data, 3, 'az').map(({ actor }) => actor)).toEqual(['az', 'nk', 'med', 'arm']);
        expect(countGroups(data, 3, 'arm').map(({ actor }) => actor)).toEqual(['nk', 'az', 'med', 'arm']);
    });
    it('stand in the table with the same numbers, and those who are not quoted with 0', () => {
        const { rows } = voicesTable(data);
        expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(193);
        expect(rows.filter((row) => row[1] === 'not quoted')).toHaveLength(9);
    });
});

describe('markedPieces', () => {
    it.each([
        ['all Armenia now', ['Armenia'], ['all ', '[Armenia]', ' now']],
        ['Armenia', ['armenia'], ['[Armenia]']],
        ['nothing', [], ['nothing']],
        ['a (b) c', ['(b)'], ['a ', '[(b)]', ' c']]
    ])('cuts %j at %j', (text, marks, pieces) => {
        expect(markedPieces(text, marks).map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))).toEqual(pieces);
    });
});
