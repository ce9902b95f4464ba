import { describe, expect, it } from 'vitest';
import { territorySum, type DrawnArea } from '../../../../src/lib/visuals/territory-sum';
import {
    againOf,
    blocksOf,
    choices,
    isUnchecked,
    km2Of,
    needed,
    oneWay,
    rulerEnd,
    share,
    shareInWords,
    ticks,
    toggled,
    totalOf,
    type Part
} from '../../../../src/lib/visuals/territory-sum/layout';
import { territorySumTable } from '../../../../src/lib/visuals/territory-sum/table';
import { realCourse } from '../../../course';

const data = territorySum.data(realCourse().records);
const { areas, country, sums } = data;
const area = (id: string) => areas.find((each) => each.id === id)!;
const total = (parts: readonly Part[], twice = false) => totalOf(blocksOf(areas, { parts, twice }, country));
const all = (as: Part['as']): Part[] => choices(areas).map(({ id }) => ({ area: id, as }));

describe('the published and the recorded sums', () => {
    it('are of a country of 86,600 square kilometres', () => expect(country).toBe(86_600));
    it.each([
        ['districts', 7634, '8.82'],
        ['with-oblast', 11_797, '13.62'],
        ['whole', 13_198, '15.24'],
        ['printed', 14_682, '16.95'],
        ['printed-once', 13_275, '15.33'],
        ['printed-held', 12_039, '13.90']
    ])('%s add up to %i square kilometres and %s per cent', (id, km2, percent) => {
        const sum = sums.find((each) => each.id === id)!;
        const added = total(sum.parts, sum.twice);
        console.log(`${sum.label}: ${added} sq km = ${shareInWords(added, country)} %; recorded ${sum.km2} sq km = ${sum.percent.toFixed(2)} %`);
        expect(added).toBe(km2);
        expect(shareInWords(added, country)).toBe(percent);
        expect([sum.km2, sum.percent.toFixed(2)]).toEqual([km2, percent]);
    });
    it('has no recorded sum without its line in the table above', () => expect(sums).toHaveLength(6));
    it('the printed areas come to the same, line by line', () => {
        const lines = areas.flatMap(({ printed }) => printed ?? []);
        expect(lines).toHaveLength(9);
        expect(lines.reduce((sum, km2) => sum + km2)).toBe(14_682);
    });
    it('what Kelbajar’s newer bounds take in is their difference to the older ones', () => {
        const { printed = 0, whole, overlap } = area('kelbajar');
        expect(printed - whole).toBe(overlap);
    });
});

describe('an area', () => {
    it.each([
        ['agdam', 'held', 842],
        ['agdam', 'whole', 1094],
        ['agdam', 'printed', 1150],
        ['lachin', 'held', 1835],
        ['kelbajar', 'printed', 1936],
        ['villages', 'printed', 0]
    ] as const)('%s, %s, has %i square kilometres', (id, as, km2) => expect(km2Of(area(id), as)).toBe(km2));
    it.each([
        ['oblast', 'held', true],
        ['oblast', 'whole', false],
        ['oblast', 'printed', false],
        ['villages', 'held', true],
        ['villages', 'whole', true],
        ['lachin', 'held', false]
    ] as const)('%s, %s, is marked as not checked: %s', (id, as, mark) => expect(isUnchecked(area(id), as)).toBe(mark));
    it('inside the oblast is no choice of its own', () => expect(choices(areas).map(({ id }) => id)).not.toContain('shusha'));
});

describe('land that lies in two areas', () => {
    const part = (id: string): Part => ({ area: id, as: 'held' });
    it.each([
        ['only the oblast', ['oblast'], 4088 + 289],
        ['the oblast and Kelbajar', ['oblast', 'kelbajar'], 4088 + 1936 + 289 + 1118],
        ['only Kelbajar, so that nothing is there twice', ['kelbajar'], 1936],
        ['nothing', [], 0]
    ])('counts again with %s', (_name, ids, km2) => expect(total(ids.map(part), true)).toBe(km2));
    it.each([
        [['oblast', 'kelbajar'], 289 + 1118],
        [['oblast'], 289],
        [['kelbajar'], 0]
    ])('is, with %j, %i square kilometres', (ids, km2) => expect(againOf(areas, ids.map(part))).toBe(km2));
    it('stands at the end, and is said to be there again', () => {
        const blocks = blocksOf(areas, { parts: all('whole'), twice: true }, country);
        expect(blocks.filter(({ again }) => again).map(({ name }) => name)).toEqual(['Kelbajar', 'Shusha']);
        expect(blocks.slice(-2).every(({ again }) => again)).toBe(true);
    });
});

describe('the strip', () => {
    it('lays the areas end to end, without gap or overlap, in the order of the records', () => {
        const blocks = blocksOf(areas, { parts: [...all('held')].reverse(), twice: true }, country);
        expect(blocks[0]).toMatchObject({ key: 'oblast', from: 0 });
        blocks.slice(1).forEach(({ from }, index) => expect(from).toBe(blocks[index]!.to));
        expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
    });
    it('is empty where nothing is chosen', () => expect(blocksOf(areas, { parts: [], twice: true }, country)).toEqual([]));
    it('leaves out what a list does not have', () => {
        expect(blocksOf(areas, { parts: [{ area: 'villages', as: 'printed' }], twice: false }, country)).toEqual([]);
    });
    it.each([
        [0, 22, [0, 5, 10, 15, 20]],
        [22, 22, [0, 5, 10, 15, 20]],
        [22.1, 25, [0, 5, 10, 15, 20, 25]],
        [41, 45, [0, 5, 10, 15, 20, 25, 30, 35, 40, 45]]
    ])('with a sum of %d per cent ends at %i', (percent, end, marks) => {
        expect(rulerEnd(percent)).toBe(end);
        expect(ticks(end)).toEqual(marks);
    });
    it('no choice of the reader reaches 20', () => expect(share(total(all('whole'), true), country)).toBeLessThan(20));
});

describe('what a round share needs', () => {
    it.each([
        [11_797, 5523],
        [0, 17_320],
        [17_320, 0],
        [20_000, 0]
    ])('besides %i square kilometres is %i more', (km2, more) => expect(needed(km2, country)).toBe(more));
    it('of no country is nothing', () => expect(share(5, 0)).toBe(0));
});

describe('the reader’s choice', () => {
    const two: Part[] = [
        { area: 'a', as: 'held' },
        { area: 'b', as: 'whole' }
    ];
    it('puts an area in and takes it out', () => {
        expect(toggled(two, 'c', 'held')).toHaveLength(3);
        expect(toggled(two, 'a', 'whole')).toEqual([two[1]]);
    });
    it.each([
        [two, undefined],
        [two.slice(1), 'whole'],
        [[], undefined]
    ])('is counted in one way or in several', (parts, way) => expect(oneWay(parts)).toBe(way));
});

describe('the data', () => {
    it('have the figures of the pages’ pair and what stands beside them, no others', () => {
        const { paired } = territorySum.data(realCourse().records, [{ show: 'pair', claims: ['arm-half-million', 'az-one-million'] }]);
        expect(paired.map(({ id }) => id).sort()).toEqual([
            'arm-half-million',
            'az-one-million',
            'fco-2014-250000',
            'unhcr-2004-360000',
            'unhcr-2005-170000',
            'unhcr-2014-600000'
        ]);
    });
    it('have the shares by date', () => {
        const dates = data.shares.map(({ asOf }) => asOf);
        expect(dates).toEqual([...dates].sort());
    });
    it('name what a view asks for and is not there', () => {
        expect(territorySum.unknownIds?.({ show: 'sum', sum: 'all' }, data)[0]?.id).toBe('all');
        expect(territorySum.unknownIds?.({ show: 'sum', sum: 'whole' }, data)).toEqual([]);
        expect(territorySum.unknownIds?.({ show: 'claim' }, data)).toEqual([]);
        expect(territorySum.unknownIds?.({ show: 'pair', claims: ['arm-half-million', 'nobody'] }, data).map(({ id }) => id)).toEqual(['nobody']);
    });
    it('stand in one table, each doubtful number with its mark', () => {
        const { columns, rows } = territorySumTable(data);
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
        expect(rows.find(([name]) => name?.startsWith('Former'))?.slice(1, 4)).toEqual(['4,088?', '4,388', '4,400']);
        expect(rows.find(([name]) => name?.startsWith('Villages'))?.slice(1, 4)).toEqual(['75?', '75?', 'not in it']);
        expect(rows.find(([name]) => name?.startsWith('Agdam'))?.slice(1, 4)).toEqual(['842', '1,094', '1,150']);
    });
    it('refuse an area that has no square kilometres', () => expect(areas.every(({ whole }: DrawnArea) => whole > 0)).toBe(true));
});
