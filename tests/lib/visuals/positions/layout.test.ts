import { describe, expect, it } from 'vitest';
import { positions, type PositionsView } from '../../../../src/lib/visuals/positions';
import { cardOrder, choices, keyOf, noStatement, orderOf, showsWords, sourcesOf, stanceOf } from '../../../../src/lib/visuals/positions/layout';
import { rowsOf } from '../../../../src/lib/visuals/positions/rows';
import { positionsTable } from '../../../../src/lib/visuals/positions/table';
import { realCourse } from '../../../course';

const { records } = realCourse();
const data = positions.data(records);
const words = (text: string) => text.split(/\s+/).length;
const spread = (rooms: Record<string, number>) => 1 - Math.min(...Object.values(rooms)) / Math.max(...Object.values(rooms));

describe('room', () => {
    it('is equal within 15 per cent for each voice over its ten answers', () => {
        const rooms: Record<string, number> = {};
        for (const { cells } of data.positions) {
            for (const [voice, cell] of Object.entries(cells)) rooms[voice] = (rooms[voice] ?? 0) + words(stanceOf(cell)?.stance ?? '');
        }
        console.log('positions, words for each voice:', rooms);
        expect(spread(rooms)).toBeLessThanOrEqual(0.15);
    });
    it('is equal within 15 per cent for the four strongest cases', () => {
        const rooms = Object.fromEntries(data.cases.map((each) => [each.id, words(each.case)]));
        console.log('strongest cases, words:', rooms);
        expect(spread(rooms)).toBeLessThanOrEqual(0.15);
    });
    it('is no more than double for two cards of one question', () => {
        for (const { id, cells } of data.positions) {
            const lengths = Object.values(cells).map((cell) => words(stanceOf(cell)?.stance ?? ''));
            expect(Math.max(...lengths) / Math.min(...lengths), id).toBeLessThanOrEqual(1.4);
        }
    });
});

describe('order', () => {
    it.each([
        ['az', 0, ['az', 'dis', 'arm', 'nk', 'med']],
        ['az', 1, ['dis', 'az', 'nk', 'arm', 'med']],
        ['arm', 0, ['arm', 'nk', 'az', 'dis', 'med']],
        ['arm', 1, ['nk', 'arm', 'dis', 'az', 'med']]
    ] as const)('with %s first and turn %i is %j', (first, turn, order) => {
        expect(orderOf(first, turn)).toEqual(order);
    });
    it('changes the first voice from question to question, so that each of the four leads', () => {
        const leaders = data.positions.map(({ id }) => cardOrder(data, id, 'az')[0]);
        expect(new Set(leaders)).toEqual(new Set(['az', 'dis', 'nk', 'arm']));
    });
    it('puts the other side first when the reader swaps', () => {
        for (const { id } of data.positions) {
            const side = (first: 'az' | 'arm') => (['az', 'dis'].includes(cardOrder(data, id, first)[0] ?? '') ? 'az' : 'arm');
            expect(side('az')).not.toBe(side('arm'));
        }
    });
    it('is the page’s own where a question stands alone', () => {
        const one = { ...data, positions: data.positions.filter(({ id }) => id === 'preconditions') };
        expect(cardOrder(one, 'preconditions', 'arm')[0]).toBe('arm');
    });
    it('never puts the mediators in the middle', () => {
        for (const { id } of data.positions) expect(cardOrder(data, id, 'arm').at(-1)).toBe('med');
    });
});

describe('cells', () => {
    const stance = (said?: string) => ({ gist: 'g', stance: 's', dated: 'd', words: said, source: said && 'a', sources: ['b', 'a'] });
    const cells = (...said: (string | undefined)[]) =>
        Object.fromEntries(['az', 'dis', 'nk', 'arm', 'med'].map((voice, i) => [voice, stance(said[i])])) as never;
    it('show quotations only where at least three voices have one', () => {
        expect(showsWords(cells('x', 'y'))).toBe(false);
        expect(showsWords(cells('x', 'y', undefined, 'z'))).toBe(true);
    });
    it('of a voice that left no statement say nothing for it', () => {
        expect(stanceOf({ silent: true })).toBeNull();
        const silent = { ...data, positions: [{ ...data.positions[0]!, cells: { ...data.positions[0]!.cells, dis: { silent: true as const } } }] };
        expect(rowsOf(silent, { show: 'actor', id: 'dis' }).rows[0]?.line).toBe(noStatement);
        expect(positionsTable({ ...silent, shared: [], words: [] }).rows[0]).toContain(noStatement);
    });
    it('name the source of the quotation first and each source once', () => {
        expect(sourcesOf(stance('x') as never)).toEqual(['a', 'b']);
    });
});

describe('choices', () => {
    it('of a question are ten questions and five voices', () => {
        expect(choices(data, { show: 'issue', id: 'status' }, 'az').map(({ of }) => of.length)).toEqual([10, 5]);
    });
    it('of a case are the four and all of them', () => {
        expect(choices(data, { show: 'cases' }, 'arm').flatMap(({ of }) => of.map(({ key }) => key))).toEqual([
            'case arm',
            'case nk',
            'case az',
            'case dis',
            'cases '
        ]);
    });
    it('are none for a single question or a list', () => {
        expect(choices({ ...data, positions: data.positions.slice(0, 1) }, { show: 'issue', id: 'status' }, 'az')).toEqual([]);
        expect(choices(data, { show: 'agree' }, 'az')).toEqual([]);
    });
    it('have a key of their own each', () => {
        const all = choices(data, { show: 'actor', id: 'az' }, 'az').flatMap(({ of }) => of);
        expect(new Set(all.map(({ view }) => keyOf(view))).size).toBe(15);
    });
});

describe('data', () => {
    it('has only what the views draw', () => {
        const some = positions.data(records, [
            { show: 'same-word', id: 'change' },
            { show: 'issue', id: 'parties' }
        ]);
        expect(some.cases).toEqual([]);
        expect(some.shared).toEqual([]);
        expect(some.positions.map(({ id }) => id)).toEqual(['parties']);
    });
    it('names every source of what it draws', () => {
        expect(positions.sources!(positions.data(records, [{ show: 'same-word', id: 'change' }]))).toContain('sargsyan-2017-03');
    });
    it.each([
        { show: 'issue', id: 'no-such' },
        { show: 'to-2025', focus: 'no-such' },
        { show: 'agree', focus: 'no-such' },
        { show: 'same-word', id: 'no-such' },
        { show: 'case', actor: 'med' }
    ] as PositionsView[])('knows that %j is unknown', (view) => {
        expect(positions.unknownIds!(view, data)).toHaveLength(1);
    });
    it('makes a table of ten questions by five voices', () => {
        const table = positionsTable({ ...data, shared: [], words: [] });
        expect(table.rows).toHaveLength(10);
        expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
    });
    it('makes a table of points and words where a section has those', () => {
        const table = positionsTable(data);
        expect(table.rows.every((row) => row.length === 3)).toBe(true);
        expect(table.rows[0]?.[0]).toBe(data.shared[0]?.short);
    });
});
