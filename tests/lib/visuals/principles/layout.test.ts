import { describe, expect, it } from 'vitest';
import { principles } from '../../../../src/lib/visuals/principles';
import type { DrawnDocument, DrawnReading } from '../../../../src/lib/visuals/principles';
import {
    cellsOf,
    columnOrder,
    facing,
    inOrder,
    neighbour,
    pairs,
    readerOrder,
    startOf,
    underlined
} from '../../../../src/lib/visuals/principles/layout';
import { principlesTable } from '../../../../src/lib/visuals/principles/table';

const document = (id: string, words: Partial<DrawnDocument['words']>, together: string | null = null): DrawnDocument => ({
    ...{ id, title: id, short: id, date: '1975', by: 'some states', where: {}, opens: 'a question', note: null, sources: [], together },
    words: { force: null, integrity: null, determination: null, ...words }
});
const reading = (actor: DrawnReading['actor'], underlines: DrawnReading['underlines']): DrawnReading => ({
    ...{ actor, underlines, dated: '2017', sources: [] },
    reads: { force: 'f', integrity: 'i', determination: 'd' },
    quotation: { words: 'w', speaker: 's', date: '2017-03-14', translated: false, source: 'x' }
});

describe('the columns', () => {
    it.each([
        ['az', 0, ['integrity', 'determination', 'force']],
        ['arm', 0, ['determination', 'force', 'integrity']],
        ['az', 1, ['determination', 'force', 'integrity']],
        ['arm', 1, ['force', 'integrity', 'determination']],
        ['arm', 3, ['determination', 'force', 'integrity']]
    ] as const)('begin with %s and %i turns as %j', (first, turns, order) => expect(columnOrder(first, turns)).toEqual(order));
    it('let every principle be first once in three turns', () => {
        expect(new Set([0, 1, 2].map((turns) => columnOrder('az', turns)[0])).size).toBe(3);
    });
});

describe('the cells of a document', () => {
    const order = columnOrder('az');
    it('are one a principle, empty where it is not mentioned', () => {
        expect(cellsOf(document('a', { integrity: 'borders' }), order).map(({ words }) => words)).toEqual(['borders', null, null]);
    });
    it('are one for all where the document takes them in together', () => {
        expect(cellsOf(document('a', {}, 'Helsinki'), order)).toEqual([{ key: 'integrity', principles: order, words: 'Helsinki' }]);
    });
    it('keep a principle’s own words beside what is taken in together', () => {
        const cells = cellsOf(document('a', { determination: 'a right' }, 'Helsinki'), order);
        expect(cells.map(({ principles, words }) => [principles.length, words])).toEqual([
            [1, 'Helsinki'],
            [1, 'a right'],
            [1, 'Helsinki']
        ]);
    });
    it('do not join two silent cells', () => {
        expect(cellsOf(document('a', {}), order)).toHaveLength(3);
    });
});

describe('the readers', () => {
    const all = (['az', 'dis', 'nk', 'arm', 'med'] as const).map((actor) =>
        reading(actor, actor === 'med' ? ['force', 'integrity', 'determination'] : ['integrity'])
    );
    it.each(['az', 'arm'] as const)('begin with %s and never put two voices of one side together', (first) => {
        const sides = readerOrder(first).map((actor) => (['az', 'dis'].includes(actor) ? 'az' : actor === 'med' ? 'med' : 'arm'));
        expect(sides[0]).toBe(first);
        expect(sides.filter((side, index) => side === sides[index - 1])).toEqual([]);
    });
    it('leave out who has no reading', () => expect(inOrder([all[0]!], 'arm').map(({ actor }) => actor)).toEqual(['az']));
    it('face each other in the order of the section', () => {
        expect(facing(['arm', 'az'], 'az')).toEqual(['az', 'arm']);
        expect(facing(['arm', 'az'], 'arm')).toEqual(['arm', 'az']);
    });
    it('are all there where nothing can be chosen', () => {
        expect(pairs(all, ['arm', 'az'], true).map((pair) => pair.map(({ actor }) => actor))).toEqual([['arm', 'az'], ['dis', 'nk'], ['med']]);
        expect(pairs(all, ['arm', 'az'], false)).toHaveLength(1);
    });
    it('say what they underline', () => {
        expect(underlined(all[0]!)).toBe('Territorial integrity');
        expect(underlined(all[4]!)).toBe('all three');
    });
});

describe('the documents', () => {
    const three = ['a', 'b', 'c'].map((id) => document(id, {}));
    it.each([
        ['a', 1, 'b'],
        ['c', 1, 'a'],
        ['a', -1, 'c']
    ])('after %s by %i comes %s', (id, by, next) => expect(neighbour(three, id, by)).toBe(next));
    it('begin where the view says, else with the first', () => {
        expect(startOf({ show: 'both', document: 'b' }, three)).toBe('b');
        expect(startOf({ show: 'rows', focus: ['c'] }, three)).toBe('c');
        expect(startOf({ show: 'limits', focus: [] }, three)).toBe('a');
        expect(startOf({ show: 'rows', focus: [] }, [])).toBe('');
    });
    it('that a view names must be known, and so must its readers', () => {
        const data = { documents: three, readings: [reading('az', ['integrity'])] };
        expect(principles.unknownIds?.({ show: 'both', document: 'd' }, data)).toEqual([{ id: 'd', known: ['a', 'b', 'c'] }]);
        expect(principles.unknownIds?.({ show: 'reading', actors: ['az', 'med'] }, data)).toEqual([{ id: 'med', known: ['az'] }]);
        expect(principles.unknownIds?.({ show: 'rows', focus: ['a'] }, data)).toEqual([]);
    });
    it('and their readers stand in one table', () => {
        const { rows, columns } = principlesTable({
            documents: [document('a', { force: 'no force' }), document('b', {}, 'Helsinki')],
            readings: [reading('az', ['integrity'])]
        });
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
        expect(rows[0]).toEqual(['a', '1975, some states', '“no force”', 'not mentioned', 'not mentioned', 'a question']);
        expect(rows[1]?.slice(2, 5)).toEqual(['“Helsinki”', '“Helsinki”', '“Helsinki”']);
        expect(rows[2]?.[0]).toBe('Read by: Azerbaijan');
    });
});
