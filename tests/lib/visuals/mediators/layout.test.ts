import { describe, expect, it } from 'vitest';
import type { Meeting, Seating } from '../../../../src/lib/schema/mediators';
import { mediators, type MediatorsData } from '../../../../src/lib/visuals/mediators';
import { cardsOf, meetingYears, roleOf, seatsOf } from '../../../../src/lib/visuals/mediators/layout';
import { mediatorsTable } from '../../../../src/lib/visuals/mediators/table';
import { realCourse } from '../../../course';

const { records } = realCourse();
const data = mediators.data(records);

const seating = (seats: string[], more: Partial<Seating> = {}): Seating => ({
    id: 'test',
    year: 1992,
    says: 'Says.',
    seats,
    chairs: [],
    hatched: [],
    chairsStand: 'at',
    people: {},
    sources: [],
    ...more
});
const meeting = (date: string): Meeting => ({ id: date, date, place: 'Here', host: 'three', armenia: 'Sargsyan', sources: [] });

describe('the round table', () => {
    it('puts the first seat at the top and goes on clockwise', () => {
        const seats = seatsOf(seating(['A', 'B', 'C', 'D']));
        expect(seats.map(({ x, y }) => [Math.sign(x), Math.sign(y)])).toEqual([
            [0, -1],
            [1, 0],
            [0, 1],
            [-1, 0]
        ]);
        expect(seats.map(({ side }) => side)).toEqual(['over', 'right', 'under', 'left']);
    });
    it('has room for one seat, and for none', () => {
        expect(seatsOf(seating(['A']))).toMatchObject([{ angle: 0, side: 'over' }]);
        expect(seatsOf(seating([]))).toEqual([]);
    });
    it('keeps neighbouring seats more than two lines of text apart on each side', () => {
        for (const each of data.seatings) {
            for (const side of ['left', 'right']) {
                const heights = seatsOf(each)
                    .filter((seat) => seat.side === side)
                    .map(({ y }) => y)
                    .sort((a, b) => a - b);
                for (const [index, y] of heights.slice(1).entries()) expect(y - heights[index]!, `${each.year}`).toBeGreaterThan(2.2);
            }
        }
    });
    it('tells those who lead from the parties and from the others', () => {
        const [armenia, italy, sweden] = seatsOf(seating(['Armenia', 'Italy', 'Sweden'], { chairs: ['Italy'], hatched: ['Sweden'] }));
        expect(armenia).toMatchObject({ kind: 'party', actor: 'arm', hatched: false });
        expect(italy).toMatchObject({ kind: 'chair', actor: 'med' });
        expect(sweden).toMatchObject({ kind: 'member', actor: 'ind', hatched: true });
    });
    it('moves those who lead away from the table where they do not work together', () => {
        const [far, near] = seatsOf(seating(['Italy', 'Sweden'], { chairs: ['Italy'], chairsStand: 'apart' }));
        expect(-far!.y).toBeGreaterThan(near!.y);
    });
    it.each([
        [[], 'chair'],
        [['Italy'], 'chair'],
        [['Russia', 'Sweden'], 'co-chair']
    ])('calls %j %s', (chairs, role) => expect(roleOf(seating(['Italy'], { chairs }))).toBe(role));
});

describe('the real seatings', () => {
    it('have their seats in alphabetical order, and seat everybody who leads', () => {
        for (const { seats, chairs, hatched, people } of data.seatings) {
            expect(seats).toEqual([...seats].sort());
            expect([...chairs, ...hatched, ...Object.keys(people)].filter((state) => !seats.includes(state))).toEqual([]);
        }
    });
    it('are one for each year, in order', () => expect(data.seatings.map(({ year }) => year)).toEqual([1992, 1995, 1997, 2017, 2022, 2025]));
});

describe('cards', () => {
    it.each([
        ['az', ['azerbaijan', 'armenia', 'nk']],
        ['arm', ['armenia', 'nk', 'azerbaijan']]
    ] as const)('put %s first among the critics, and analysts last', (first, sides) => {
        const cards = cardsOf(data, { show: 'criticism' }, first);
        expect(cards.slice(0, 3).map(({ id }) => id)).toEqual(sides);
        expect(cards.slice(3).every(({ actor }) => actor === 'ind')).toBe(true);
    });
    it('put the two texts about a bystander in the order of the sides', () => {
        for (const show of ['outside', 'neighbours'] as const) {
            const view = show === 'outside' ? ({ show } as const) : ({ show, focus: 'turkey' } as const);
            const actors = (first: 'az' | 'arm') => cardsOf(data, view, first).map(({ cells }) => cells.map(({ actor }) => actor).join());
            expect(new Set(actors('az'))).toEqual(new Set(['az,arm']));
            expect(new Set(actors('arm'))).toEqual(new Set(['arm,az']));
        }
    });
    it('give equals equal room: within 15 per cent', () => {
        const words = (text: string) => text.split(/\s+/).length;
        const pairs = data.outsiders.map(({ az, arm }) => [az, arm]);
        const triples = [data.interests.map(({ wanted }) => wanted), data.interests.map(({ against }) => against)];
        for (const group of [...pairs, ...triples]) {
            const counts = group.map(words);
            expect(Math.min(...counts) / Math.max(...counts), group.join('\n')).toBeGreaterThanOrEqual(0.85);
        }
    });
});

describe('meetings', () => {
    it('has a column also for a year without one, and earlier ones first', () => {
        const years = meetingYears([meeting('2011-03-05'), meeting('2009-05-07'), meeting('2009-01-28')]);
        expect(years.map(({ year, meetings }) => [year, meetings.map(({ date }) => date)])).toEqual([
            [2009, ['2009-01-28', '2009-05-07']],
            [2010, []],
            [2011, ['2011-03-05']]
        ]);
    });
    it('is empty without meetings', () => expect(meetingYears([])).toEqual([]));
    it('are as many as the text says', () => expect(data.meetings).toHaveLength(27));
});

describe('the vote', () => {
    it('names as many states as the counts say, each once', () => {
        for (const { favour, against } of data.votes) {
            expect([favour.length, against.length]).toEqual([39, 7]);
            expect(new Set([...favour, ...against]).size).toBe(46);
        }
    });
});

describe('the definition', () => {
    it('has seven lines for what co-chairs may do and seven for what they may not', () => {
        expect(data.mandate.filter(({ may }) => may)).toHaveLength(7);
        expect(data.mandate.filter(({ may }) => !may)).toHaveLength(7);
    });
    it('takes only what the views of a section draw', () => {
        const some = mediators.data(records, [{ show: 'may' }]);
        expect(Object.entries(some).flatMap(([name, list]) => (list.length ? [name] : []))).toEqual(['mandate']);
    });
    it('lists its sources once', () => {
        const sources = mediators.sources!(data);
        expect(new Set(sources).size).toBe(sources.length);
        expect(sources.filter((id) => !records.sources[id])).toEqual([]);
    });
    it.each([
        [{ show: 'interests', open: 'spain' } as const, 'spain'],
        [{ show: 'neighbours', focus: 'atlantis' } as const, 'atlantis'],
        [{ show: 'meetings', open: 'yalta' } as const, 'yalta']
    ])('says that %j is unknown, and what is known', (view, id) => {
        const [fault] = mediators.unknownIds!(view, data);
        expect(fault).toMatchObject({ id });
        expect(fault!.known.length).toBeGreaterThan(0);
    });
    it('has nothing to say against a view without ids', () => expect(mediators.unknownIds!({ show: 'table', year: 1992 }, data)).toEqual([]));
});

describe('the table', () => {
    it('has three cells in each row', () => expect(new Set(mediatorsTable(data).rows.map((row) => row.length))).toEqual(new Set([3])));
    it('has no rows for what a section does not draw', () => {
        const empty = Object.fromEntries(Object.keys(data).map((key) => [key, []])) as unknown as MediatorsData;
        expect(mediatorsTable(empty).rows).toEqual([]);
    });
});
