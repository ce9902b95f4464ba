import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSections } from '../../../../src/lib/course/course';
import { territoryMap, type MapView } from '../../../../src/lib/visuals/territory-map';
import { boxOf, placeLabels, sheets, widthsOf, type NameLanguage, type SheetSize } from '../../../../src/lib/visuals/territory-map/labels';
import { captures, fills, layers, legend, legendLines, moments, scene, sceneOn, transformOf } from '../../../../src/lib/visuals/territory-map/scene';
import { mapTable } from '../../../../src/lib/visuals/territory-map/table';
import { realCourse } from '../../../course';
import { drawn } from '../../../map';

const course = realCourse();
const data = territoryMap.data(course.records);
const views = allSections(course).flatMap(({ section }) =>
    section.steps
        .filter((step) => (step.visual ?? section.visual) === 'territory-map')
        .map((step) => [`${section.path}#${step.id}`, step.view as MapView] as const)
);
const all = views.flatMap(([name, view]) =>
    view.show === 'years' ? moments.map(({ day }) => [`${name} ${day}`, scene(view, day)] as const) : [[name, scene(view)] as const]
);

describe('control on a day', () => {
    it.each([
        ['1950-01-01', ['oblast']],
        ['1992-05-17', ['oblast']],
        ['1992-05-18', ['capture-lachin', 'oblast']],
        ['1993-08-24', ['capture-lachin', 'capture-kelbajar', 'capture-agdam', 'capture-fizuli', 'capture-jebrayil', 'oblast']],
        ['1994-05-12', ['held', 'contact', 'oblast']],
        ['2018-06-01', ['held', 'contact', 'oblast']],
        ['2020-11-10', ['fought-2020', 'nk', 'corridor', 'limit', 'oblast']],
        ['2020-11-21', ['fought-2020', 'nk', 'corridor', 'limit', 'oblast', 'agdam']],
        ['2021-06-01', ['fought-2020', 'nk', 'corridor', 'limit', 'oblast', 'agdam', 'kelbajar', 'lachin']],
        ['2023-09-20', ['fought-2023', 'oblast']]
    ])('%s', (day, shown) => {
        const on = [...sceneOn(day).on].filter((id) => !id.startsWith('district-'));
        expect(on.sort()).toEqual([...shown].sort());
    });
    it('takes the districts in the order and on the days of the records', () => {
        for (const { id, day } of captures) {
            const area = data.areas.find((each) => each.id === id)!;
            expect(area.control.find(({ by }) => by === 'Armenian forces')?.from, id).toBe(day);
        }
    });
    it('is the same however a view is reached', () => {
        const days = fc.array(fc.constantFrom(...moments.map(({ day }) => day)), { minLength: 1, maxLength: 12 });
        fc.assert(
            fc.property(days, (path) => {
                // Whatever was looked at before, the last view alone decides.
                const seen = path.map((day) => sceneOn(day));
                expect(seen.at(-1)).toEqual(sceneOn(path.at(-1)!));
            })
        );
    });
    it('moves only on the days that are listed', () => {
        const dayAfter = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        const picture = (day: string) => [...sceneOn(day).on].sort().join();
        for (const [index, { day }] of moments.entries()) {
            const next = moments[index + 1]?.day ?? '2026-01-01';
            if (next >= '2020-11-10' && day < '2020-11-10') continue;
            expect(picture(dayAfter(next, -1)), `${day} to ${next}`).toBe(picture(day));
        }
    });
});

describe('the legend', () => {
    it.each(all)('%s names what is on the sheet and nothing else', (_, shown) => {
        const kinds = new Set(layers.filter(({ id }) => shown.on.has(id)).map(({ fill, line }) => fill ?? line));
        const keys = legend(shown).map(({ key }) => key);
        expect(new Set(keys.filter((key) => key !== 'border'))).toEqual(kinds);
    });
    it('says of every area held by Armenian forces whose it is by recognition', () => {
        for (const key of ['held', 'captured', 'nk'] as const) expect(fills[key]).toContain('internationally recognised as part of Azerbaijan');
    });
    it('tells the taking of land in one form for both', () => {
        expect(fills.captured).toMatch(/^Came under control of Armenian forces in the fighting/);
        expect(fills.fought).toMatch(/^Came under control of Azerbaijani forces in the fighting/);
    });
});

describe('the lines of a legend', () => {
    const row = (letters: number) => ({ key: 'held' as const, text: 'x'.repeat(letters) });
    it.each([
        [[], 0],
        [[1], 1],
        [[25, 26, 25], 2],
        [[25, 26, 25, 25], 3],
        [[80, 1, 1, 1, 1, 60, 1], 8]
    ])('rows of %j letters take %i', (rows, lines) => expect(legendLines(rows.map(row))).toBe(lines));
});

describe.each(all)('names on %s', (_, shown) => {
    it.each(['neutral', 'az', 'hy'].flatMap((language) => Object.keys(sheets).map((size) => [language, size])))(
        'do not collide (%s, %s)',
        (language, size) => {
            const labels = placeLabels(shown, drawn, data.places, language as NameLanguage, size as SheetSize);
            for (const width of widthsOf[size as SheetSize]) {
                const sheet = { width, height: width / 1.4 };
                const boxes = labels.map((label) => ({ label, ...boxOf(label, sheet) }));
                for (const [i, a] of boxes.entries()) {
                    expect(a.left >= 0 && a.right <= sheet.width && a.top >= 0 && a.bottom <= sheet.height, a.label.lines.join(' ')).toBe(true);
                    for (const b of boxes.slice(i + 1)) {
                        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
                        expect(apart, `${a.label.lines.join(' ')} and ${b.label.lines.join(' ')} at ${width}`).toBe(true);
                    }
                }
            }
        }
    );
    it('have every place that the view asks for, on a wide sheet', () => {
        const there = placeLabels(shown, drawn, data.places, 'neutral', 'wide').map(({ id }) => id);
        for (const id of shown.places) expect(there).toContain(id);
    });
});

describe('the table', () => {
    it('has every area with who controlled it when, and every place with its names', () => {
        const text = JSON.stringify(mapTable(data));
        for (const { name } of data.areas) expect(text).toContain(name);
        for (const { az, hy } of data.places) expect(text).toContain(`${az}; ${hy}`);
    });
});

it('a camera is a transform that puts its middle into the middle of the sheet', () => {
    expect(transformOf({ x: 700, y: 500, k: 1 })).toBe('translate(0.0px, 0.0px) scale(1)');
    expect(transformOf({ x: 100, y: 200, k: 2 })).toBe('translate(500.0px, 100.0px) scale(2)');
});
