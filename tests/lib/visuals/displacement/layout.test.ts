import { describe, expect, it } from 'vitest';
import { displacement, type DrawnFigure, type DrawnFlow } from '../../../../src/lib/visuals/displacement';
import {
    arrowOf,
    figureText,
    gapsOf,
    inTurn,
    labelSide,
    longest,
    marksOf,
    place,
    rowsOf,
    sorted,
    startOf,
    textWidth,
    wayInWords
} from '../../../../src/lib/visuals/displacement/layout';
import { displacementTable } from '../../../../src/lib/visuals/displacement/table';

const figure = (id: string, value: number | null, more: Partial<DrawnFigure> = {}): DrawnFigure => ({
    ...{ id, value, bound: 'exact', definition: 'fled', author: 'somebody', short: 'somebody, 1990', side: 'ind', dated: '1990' },
    ...{ shown: false, evidence: 'None.', later: false, sources: ['x'] },
    ...more
});
const flow = (id: string, more: Partial<DrawnFlow> = {}): DrawnFlow => ({
    ...{ id, title: id, wave: 1, people: 'az', from: 'arm', to: 'az', note: 'n', figures: [] },
    ...more
});

describe('the ruler', () => {
    it('begins at zero and is linear', () => {
        expect(place(200_000) - place(0)).toBeCloseTo(place(400_000) - place(200_000));
        expect(place(0)).toBe(2);
        expect(place(longest)).toBe(98);
    });
});

describe('the marks', () => {
    it.each([
        ['a register, filled', figure('a', 604_574, { shown: true }), { shape: 'point', filled: true, open: false }],
        ['what was only said, hollow', figure('a', 500_000, { bound: 'more-than' }), { shape: 'point', filled: false, open: true }],
        ['a range, as a bar', figure('a', null, { low: 50, high: 1000 }), { shape: 'bar', at: place(50), end: place(1000) }],
        ['a range whose ends are one number', figure('a', null, { low: 50, high: 50 }), { shape: 'point' }],
        ['a population, as a square', figure('a', 65_000, { definition: 'population' }), { shape: 'square' }],
        ['people who moved back, as a square', figure('a', 13_745, { definition: 'returned' }), { shape: 'square' }]
    ])('show %s', (_name, each, mark) => expect(marksOf([each])[0]).toMatchObject(mark));
    it('are none where no number was given', () => {
        const none = figure('a', null, { words: 'on their own volition' });
        expect(marksOf([none])).toEqual([]);
        expect(gapsOf([none, figure('b', null, { low: 1, high: 2 }), figure('c', 1)])).toEqual([none]);
    });
    it.each([
        ['one', [200_000], [0]],
        ['far apart', [200_000, 300_000], [0, 0]],
        ['close', [200_000, 207_500], [-0.5, 0.5]],
        ['three close', [200_000, 207_500, 215_000], [-1, 0, 1]],
        ['four close', [200_000, 207_500, 215_000, 222_500], [-1, 0, 1, -1]],
        ['equal', [200_000, 200_000], [-0.5, 0.5]],
        ['out of order', [207_500, 200_000, 800_000], [-0.5, 0.5, 0]]
    ])('make room for each other: %s', (_name, values, shifts) => {
        expect(marksOf(values.map((value, index) => figure(String(index), value))).map(({ shift }) => shift)).toEqual(shifts);
    });
});

describe('the labels', () => {
    it.each([
        ['at the beginning', 5, 'right'],
        ['at the edge', 95, 'left'],
        ['in the middle, where neither side is long enough', 50, 'right'],
        ['past the middle, where neither side is long enough', 60, 'left']
    ] as const)('stand %s', (_name, at, side) =>
        expect(labelSide({ at, end: at, open: false }, 'more than 820,000 and a very long author’s name')).toBe(side)
    );
    it('stay right of the middle when they are short', () => expect(labelSide({ at: 70, end: 70, open: false }, '72,000')).toBe('right'));
    it('are measured by a table of widths', () => {
        expect(textWidth('111')).toBeCloseTo(3 * 0.56 * 0.94 * 13);
        expect(textWidth('')).toBe(0);
        expect(textWidth('W')).toBeGreaterThan(textWidth('i'));
    });
    it.each([
        [figure('a', 250_000, { bound: 'about' }), 'about 250,000'],
        [figure('a', 820_000, { bound: 'more-than' }), 'more than 820,000'],
        [figure('a', 65_000, { bound: 'up-to' }), 'at most 65,000'],
        [figure('a', null, { low: 50, high: 1000 }), '50 to 1,000'],
        [figure('a', null), 'no number given']
    ])('say the number as its author did', (each, text) => expect(figureText(each)).toBe(text));
    it('stand in the order of the ruler, gaps last', () => {
        const all = [figure('gap', null), figure('b', 2), figure('a', 1), figure('c', null, { low: 3, high: 4 })];
        expect(sorted(all).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'gap']);
    });
});

describe('the arrows', () => {
    it.each([
        ['arm', 'az', 'east', 'arm', 'az'],
        ['az', 'arm', 'west', 'arm', 'az'],
        ['nk', 'arm', 'west', 'arm', 'nk'],
        ['az', 'nk', 'west', 'nk', 'az'],
        ['nk', 'nk', 'inside', 'nk', 'nk']
    ] as const)('from %s to %s go %s', (from, to, kind, west, east) => expect(arrowOf({ from, to })).toEqual({ kind, west, east }));
    it('are said in words', () => {
        expect(wayInWords({ from: 'arm', to: 'az' })).toBe('from Armenia to Azerbaijan');
        expect(wayInWords({ from: 'az', to: 'az' })).toBe('within Azerbaijan');
    });
    it('need both ends', () => expect(() => arrowOf({ from: 'arm' })).toThrow('"from" and "to"'));
});

describe('the rows of a time', () => {
    const flows = [flow('a'), flow('b', { people: 'arm' }), flow('c', { wave: 2 }), flow('d', { wave: 2, people: 'arm' }), flow('e', { wave: null })];
    it.each([
        [1, 'az', ['a', 'b']],
        [1, 'arm', ['b', 'a']],
        [2, 'az', ['d', 'c']],
        [2, 'arm', ['c', 'd']],
        [3, 'az', []]
    ] as const)('%i, with %s first in the section, are %j', (wave, first, ids) =>
        expect(rowsOf(flows, wave, first).map(({ id }) => id)).toEqual(ids)
    );
    it('begin with the time of the view', () => {
        expect(startOf({ show: 'wave', wave: 3 })).toEqual({ wave: 3 });
        expect(startOf({ show: 'all', wave: 4 })).toEqual({ wave: 4 });
        expect(startOf({ show: 'one-group', id: 'a' })).toEqual({ wave: 1, group: 'a' });
        expect(startOf({ show: 'directions' })).toEqual({ wave: 1 });
    });
});

describe('the testimonies', () => {
    const all = (['az', 'az', 'arm', 'arm'] as const).map((people, index) => ({
        ...{ id: String(index), people, name: 'A', who: 'w', from: 'f', fled: 'in 1992', words: 'w', published: 'p', source: 's' }
    }));
    it.each(['az', 'arm'] as const)('go by turns, %s first', (first) => {
        const peoples = inTurn(all, first).map(({ people }) => people);
        expect(peoples[0]).toBe(first);
        expect(peoples.filter((people, index) => people === peoples[index - 1])).toEqual([]);
    });
});

describe('the definition', () => {
    const data = { flows: [flow('a', { figures: [figure('x', 1)] }), flow('sum', { wave: null, figures: [figure('y', 2)] })], testimonies: [] };
    it('knows which ids a view names, and draws no sum', () => {
        expect(displacement.unknownIds?.({ show: 'one-group', id: 'sum' }, data)).toEqual([{ id: 'sum', known: ['a'] }]);
        expect(displacement.unknownIds?.({ show: 'one-group', id: 'a', open: 'y' }, data)).toEqual([{ id: 'y', known: ['x'] }]);
        expect(displacement.unknownIds?.({ show: 'words', ids: ['x', 'z'] }, data)).toEqual([{ id: 'z', known: ['x', 'y'] }]);
        expect(displacement.unknownIds?.({ show: 'all', wave: 1 }, data)).toEqual([]);
    });
    it('has every figure in its table, sums marked as not drawn, and no row of totals', () => {
        const { rows, columns } = displacementTable(data);
        expect(rows.map((row) => [row[1], row[2]])).toEqual([
            ['1988–91, from Armenia to Azerbaijan', '1'],
            ['adds groups up: not drawn', '2']
        ]);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
    });
});
