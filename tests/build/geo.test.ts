import { geoArea, geoLength } from 'd3';
import { describe, expect, it } from 'vitest';
import { drawn, schematic } from '../map';

const radius = 6371.0088;
const squareKilometres = (id: string) => {
    const found = schematic.features.find(({ properties }) => properties.id === id)!;
    return geoArea(found) * radius * radius;
};

describe('areas of our lines, computed by d3-geo, against the published ones', () => {
    // As listed with the data: id, published square kilometres, largest error in per cent that we accept.
    it.each([
        ['nkao-1923-1991', 4388, 1],
        ['district-kelbajar', 1936, 2],
        ['district-lachin', 1835, 1],
        ['district-kubatly', 802, 6],
        ['district-zangelan', 707, 6],
        ['district-jebrayil', 1050, 14],
        ['district-fizuli', 1386, 2],
        ['district-agdam', 1094, 6],
        ['control-armenian-1994-2020', 11_458, 1],
        ['transferred-agdam-2020', 842, 11]
    ])('%s is %d sq km, give or take %d per cent', (id, published, most) => {
        const computed = squareKilometres(id);
        const error = ((computed - published) / published) * 100;
        console.log(`${id}: ${computed.toFixed(0)} sq km, published ${published}, error ${error.toFixed(1)} %`);
        expect(Math.abs(error)).toBeLessThanOrEqual(most);
    });
    it('the Lachin corridor is about twelve kilometres long', () => {
        const road = schematic.features.find(({ properties }) => properties.id === 'lachin-road-2020-2022')!;
        expect(geoLength(road) * radius).toBeGreaterThan(20);
        expect(squareKilometres('lachin-corridor-2020-2022')).toBeLessThan(70);
    });
});

describe('the drawn map', () => {
    it('has whole steps only, so that equal lines have equal text', () => {
        for (const [id, path] of Object.entries(drawn.paths)) expect(path, id).toMatch(/^[Mlz0-9 -]+$/);
    });
    it('keeps scale: a kilometre is as long along a meridian as its length says', () => {
        expect(drawn.kilometre).toBeGreaterThan(4);
        expect(drawn.kilometre).toBeLessThan(6);
    });
    it('is small enough to travel with every map', () => {
        expect(JSON.stringify(drawn).length).toBeLessThan(24_000);
    });
    it('does not show Crimea, on which both base maps take a side', () => {
        const xs = [...drawn.paths['far-others']!.matchAll(/M(-?\d+)/g)].map(([, x]) => Number(x));
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(-2900);
    });
});
