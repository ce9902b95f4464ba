import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { order, timeline } from '../../../../src/lib/visuals/timeline';
import { changed, daysOf, draw, rooms, search, whenOf, windowOf } from '../../../../src/lib/visuals/timeline/layout';
import { timelineTable } from '../../../../src/lib/visuals/timeline/table';
import { realCourse } from '../../../course';

const { records } = realCourse();
const { events } = timeline.data(records);
const whole = windowOf('1805', '2026');

describe('when, in words', () => {
    it.each([
        ['1988', undefined, '1988'],
        ['1988-02', undefined, 'February 1988'],
        ['1988-02-20', undefined, '20 February 1988'],
        ['1988', '1990', '1988 to 1990'],
        ['1992-05-08', '1992-05-09', '8 to 9 May 1992'],
        ['1992-06', '1992-08', 'June to August 1992'],
        ['2020-11-20', '2020-12-01', '20 November to 1 December 2020'],
        ['1991-11', '1992-05', 'November 1991 to May 1992']
    ])('%s to %s is %s', (date, end, words) => expect(whenOf({ date, ...(end && { end }) })).toBe(words));
});

describe('the order', () => {
    it('never puts a month before the day that it follows', () => {
        const at = (id: string) => events.findIndex((event) => event.id === id);
        for (const [before, after] of [
            ['vote-1988', 'askeran-1988'],
            ['askeran-1988', 'sumgait-1988'],
            ['gugark-1988', 'flight-1988'],
            ['offensive-2023', 'flight-2023'],
            ['agdam-1993', 'south-1993']
        ] as const) {
            expect(at(before), `${before} before ${after}`).toBeLessThan(at(after));
        }
    });
    it('is by day, and stays so', () => {
        const keys = events.map(order);
        expect(keys).toEqual([...keys].sort());
        expect(keys.every((key) => /^\d{4}-\d\d-\d\d$/.test(key))).toBe(true);
    });
});

describe('the events', () => {
    it('are about sixty or more, from 1805 to the edition', () => {
        expect(events.length).toBeGreaterThanOrEqual(60);
        expect(events[0]?.date.slice(0, 4)).toBe('1805');
    });
    it('have the killings of both peoples in one lane', () => {
        const ids = [
            'sumgait-1988',
            'gugark-1988',
            'kirovabad-1988',
            'baku-pogrom-1990',
            'black-january-1990',
            'khojaly-1992',
            'maraga-1992',
            'towns-2020',
            'baku-march-1918',
            'baku-september-1918',
            'shusha-1920'
        ];
        for (const id of ids) expect(records.events[id]?.lane, id).toBe('people');
    });
    it('tell both accounts or neither, at about the same length over all', () => {
        const told = events.flatMap(({ told }) => told ?? []);
        const words = (side: 'az' | 'arm') => told.reduce((sum, each) => sum + each[side].split(/\s+/).length, 0);
        console.log(`accounts of ${told.length} events: ${words('az')} words from Azerbaijan, ${words('arm')} from the Armenian side`);
        expect(Math.abs(words('az') - words('arm')) / Math.max(words('az'), words('arm'))).toBeLessThanOrEqual(0.15);
    });
    it('fill the years from 1994 to 2008', () => {
        expect(events.filter(({ date }) => date > '1994-06' && date < '2008-12').length).toBeGreaterThanOrEqual(6);
    });
    it('an event of a year not known to the day fills it', () => {
        const [from, to] = daysOf('1988', '1990');
        expect(to - from).toBe(365 * 3 + 1 - 1);
    });
});

describe('the drawing', () => {
    const window = fc
        .tuple(fc.integer({ min: 1805, max: 2020 }), fc.integer({ min: 1, max: 60 }))
        .map(([from, years]) => windowOf(String(from), String(Math.min(2026, from + years))));
    it('keeps true distances, and every name inside and apart from the next', () => {
        fc.assert(
            fc.property(window, fc.constantFrom(...Object.values(rooms)), (shown, room) => {
                const { marks, names } = draw(events, shown, [], room);
                for (const { event, top, exact } of marks.filter(({ exact }) => exact)) {
                    const day = daysOf(event.date)[0] + 0.5;
                    expect(exact && top).toBeCloseTo(((day - shown.from) / (shown.to - shown.from)) * room.height, 6);
                }
                names.forEach(({ at }, i) => {
                    expect(at).toBeGreaterThanOrEqual(-1e-9);
                    expect(at).toBeLessThanOrEqual(room.height + 1e-9);
                    if (i) expect(at - names[i - 1]!.at).toBeGreaterThanOrEqual(room.row - 1e-9);
                });
            })
        );
    });
    it('names those in focus, on a phone nobody else', () => {
        const { names, unnamed, marks } = draw(events, windowOf('1988', '1994'), ['sumgait-1988', 'khojaly-1992'], rooms.narrow);
        expect(names.map(({ event }) => event.id)).toEqual(['sumgait-1988', 'khojaly-1992']);
        expect(unnamed).toBe(marks.length - 2);
    });
    it('draws a day as a dot and a month as a box as long as the month', () => {
        const { marks } = draw(events, windowOf('1993-07', '1993-09'), [], rooms.wide);
        const south = marks.find(({ event }) => event.id === 'south-1993')!;
        const agdam = marks.find(({ event }) => event.id === 'agdam-1993')!;
        expect(agdam.exact).toBe(true);
        expect((south.bottom - south.top) / rooms.wide.height).toBeCloseTo(31 / 92, 2);
    });
});

describe('zoom and move', () => {
    it('stay inside what there is to see', () => {
        fc.assert(
            fc.property(fc.array(fc.oneof(fc.constantFrom({ zoom: 1.8 }, { zoom: 1 / 1.8 }, { move: 0.4 }, { move: -0.4 }))), (steps) => {
                const end = steps.reduce((now, by) => changed(now, by, whole), windowOf('1988', '1994'));
                expect(end.from).toBeGreaterThanOrEqual(whole.from - 1e-6);
                expect(end.to).toBeLessThanOrEqual(whole.to + 1e-6);
                expect(end.to - end.from).toBeGreaterThanOrEqual(119.99);
            })
        );
    });
    it('closer and wider by the same is where it was', () => {
        const start = windowOf('1988', '1994');
        const back = changed(changed(start, { zoom: 2 }, whole), { zoom: 0.5 }, whole);
        expect(back.from).toBeCloseTo(start.from, 6);
        expect(back.to).toBeCloseTo(start.to, 6);
    });
});

describe('search', () => {
    it.each([
        ['khojaly', 'khojaly-1992'],
        ['madrid proposal', 'madrid-2007'],
        ['1921 bureau', 'kavburo-1921']
    ])('%s finds %s', (text, id) => expect(search(events, text).map((event) => event.id)).toContain(id));
    it('finds nothing for nothing', () => expect(search(events, '  ')).toEqual([]));
});

it('a page is given the events of its windows only', () => {
    const { events: some } = timeline.data(records, [{ show: 'window', from: '1918', to: '1921', focus: [] }]);
    expect(some.length).toBeLessThan(10);
    expect(some.map(({ id }) => id)).toContain('shusha-1920');
});
it('the table has every event with both accounts', () => {
    const { rows } = timelineTable({ events });
    expect(rows).toHaveLength(events.length);
    expect(rows.find(([, what]) => what?.startsWith('The 44-day war'))?.[3]).toContain('Patriotic War');
});
