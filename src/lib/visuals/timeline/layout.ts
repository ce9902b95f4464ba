import { dateInWords } from '../../records/inWords';
import type { Lane } from '../../schema/records';
import type { TimelineEvent } from './index';

const dayLength = 86_400_000;

/** The first and the last day of a date as exact as it is known, as numbers of days. */
export function daysOf(date: string, end = date): [number, number] {
    const [from, to] = [parts(date), parts(end)];
    const first = Date.UTC(from.year, (from.month ?? 1) - 1, from.day ?? 1);
    const last = to.day ? Date.UTC(to.year, to.month! - 1, to.day) : Date.UTC(to.year, to.month ?? 12, 0);
    return [first / dayLength, last / dayLength];
}

function parts(date: string) {
    const [year = 0, month, day] = date.split('-').map(Number);
    return { year, month, day };
}

/** When, in words: "26 February 1992", "8 to 9 May 1992", "1988 to 1990"; `short` for months of three letters. */
export function whenOf({ date, end }: Pick<TimelineEvent, 'date' | 'end'>, short = false): string {
    const words = (each: string) => (short ? dateInWords(each).replace(/([A-Z][a-z]{2})[a-z]+/, '$1') : dateInWords(each));
    if (!end) return words(date);
    const [from, to] = [parts(date), parts(end)];
    // What both have in common stands once, at the end.
    const shared = from.year !== to.year ? '' : from.day && from.month === to.month ? words(date).replace(/^\d+/, '') : ` ${from.year}`;
    return `${words(date).slice(0, shared ? -shared.length : undefined)} to ${words(end)}`;
}

export const laneNames: Record<Lane, string> = {
    fighting: 'Fighting',
    people: 'People killed or driven out',
    decision: 'Decisions',
    talks: 'Talks and UN'
};
export const laneOrder: readonly Lane[] = ['fighting', 'people', 'decision', 'talks'];

/** Times with a name of their own, as bands behind the lanes. */
export const periods = [
    { from: '1918-05-28', to: '1920-04-28', name: 'two republics' },
    { from: '1920-11-29', to: '1991-08-30', name: 'Soviet rule' },
    { from: '1992-01-01', to: '1994-05-11', name: 'war' },
    { from: '1994-05-12', to: '2020-09-26', name: 'ceasefire' },
    { from: '2020-09-27', to: '2020-11-10', name: 'war' },
    { from: '2020-11-11', to: '2023-09-19', name: 'peacekeepers' }
] as const;

export interface Window {
    from: number;
    to: number;
}

export const windowOf = (from: string, to: string): Window => ({ from: daysOf(from)[0], to: daysOf(to)[1] + 1 });

/** Room for the drawing, in rem: its height and how far apart names stand. */
export interface Room {
    height: number;
    row: number;
}
export const rooms = { narrow: { height: 15.5, row: 2.2 }, wide: { height: 28.5, row: 1.5 } } as const;

export interface Mark {
    event: TimelineEvent;
    lane: number;
    /** Rem from the top to its beginning and its end; a day is a dot, where both are the same. */
    top: number;
    bottom: number;
    /** Known to the day: a dot. Otherwise a box as tall as the time it may have been in. */
    exact: boolean;
    focus: boolean;
}

export interface Named extends Mark {
    /** Rem from the top to the middle of its name. */
    at: number;
}

export interface Drawn {
    marks: Mark[];
    names: Named[];
    ticks: { at: number; text: string }[];
    bands: { top: number; bottom: number; name: string }[];
    /** How many events of the window have no name in the picture. */
    unnamed: number;
}

/** Where everything stands: true distances of time on the axis, names pushed apart beside it. */
export function draw(events: readonly TimelineEvent[], { from, to }: Window, focus: readonly string[], { height, row }: Room): Drawn {
    const y = (day: number) => Math.min(height, Math.max(0, ((day - from) / (to - from)) * height));
    const inside = events.filter(({ date, end }) => daysOf(date, end)[1] >= from && daysOf(date)[0] <= to);
    const marks = inside.map((event): Mark => {
        const [first, last] = daysOf(event.date, event.end);
        const exact = event.date.length === 10 && !event.end;
        // A dot stands in the middle of its day.
        const top = exact ? y(first + 0.5) : y(first);
        return {
            event,
            lane: laneOrder.indexOf(event.lane),
            top,
            bottom: exact ? top : Math.max(y(last + 1), top + 0.35),
            exact,
            focus: focus.includes(event.id)
        };
    });
    const rows = Math.floor(height / row);
    // Those in focus first, then as many as there is room for, in the order of time.
    const chosen = new Set(
        [...marks.filter((mark) => mark.focus), ...marks.filter((mark) => !mark.focus && (!focus.length || (row < 2 && focus.length < 8)))].slice(
            0,
            rows
        )
    );
    const named = marks.filter((mark) => chosen.has(mark));
    return {
        // The longest first, so that shorter ones and dots lie on top.
        marks: [...marks].sort((a, b) => b.bottom - b.top - (a.bottom - a.top)),
        names: apart(named, row, height),
        ticks: ticksOf({ from, to }).map(({ day, text }) => ({ at: y(day), text })),
        bands: periods
            .map(({ from: first, to: last, name }) => ({ top: y(daysOf(first)[0]), bottom: y(daysOf(last)[1] + 1), name }))
            .filter(({ top, bottom }) => bottom > top),
        unnamed: marks.length - named.length
    };
}

/** Where a mark begins, in rem: there its leader starts, so that leaders never cross. */
export const startOf = ({ exact, top, bottom }: Mark) => (exact ? top : Math.min(top + 0.3, (top + bottom) / 2));

/** Names as near to their marks as they can stand without touching: pushed down, then from the foot up again. */
function apart(marks: readonly Mark[], row: number, height: number): Named[] {
    const names = marks.map((mark) => ({ ...mark, at: startOf(mark) }));
    names.forEach((name, i) => (name.at = Math.max(name.at, (names[i - 1]?.at ?? -row / 2) + row)));
    for (let i = names.length - 1; i >= 0; i--) names[i]!.at = Math.min(names[i]!.at, (names[i + 1]?.at ?? height + row / 2) - row);
    return names;
}

/** Round years (months, where there are few) between two days. */
function ticksOf({ from, to }: Window): { day: number; text: string }[] {
    const first = new Date(from * dayLength).getUTCFullYear();
    const last = new Date(to * dayLength).getUTCFullYear();
    const years = (to - from) / 365.25;
    if (years <= 1.6) {
        const months = [...Array((last - first + 1) * 12).keys()].map((month) => ({ month: month % 12, year: first + Math.floor(month / 12) }));
        const every = years > 0.6 ? 3 : 1;
        return months
            .filter(({ month }) => month % every === 0)
            .map(({ month, year }) => ({
                day: Date.UTC(year, month, 1) / dayLength,
                text: dateInWords(`${year}-${String(month + 1).padStart(2, '0')}`).replace(/^(\w{3})\w*/, '$1')
            }))
            .filter(({ day }) => day >= from && day < to);
    }
    const step = [1, 2, 5, 10, 20, 50].find((each) => years / each <= 9) ?? 100;
    return [...Array(last - first + 2).keys()]
        .map((i) => first + i)
        .filter((year) => year % step === 0)
        .map((year) => ({ day: Date.UTC(year, 0, 1) / dayLength, text: String(year) }))
        .filter(({ day }) => day >= from && day < to);
}

const least = 120;

/** A window closer or wider about its middle, or moved, inside what there is to see. */
export function changed({ from, to }: Window, { zoom = 1, move = 0 }: { zoom?: number; move?: number }, whole: Window): Window {
    const all = whole.to - whole.from;
    const span = Math.min(all, Math.max(least, (to - from) / zoom));
    const middle = (from + to) / 2 + move * (to - from);
    const start = Math.min(whole.to - span, Math.max(whole.from, middle - span / 2));
    return { from: start, to: start + span };
}

/** Events whose title, summary or year has all the words looked for. */
export function search(events: readonly TimelineEvent[], text: string): TimelineEvent[] {
    const plain = (value: string) => value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    const words = plain(text).split(/\s+/).filter(Boolean);
    return words.length
        ? events.filter((event) => words.every((word) => plain(`${whenOf(event)} ${event.title} ${event.summary}`).includes(word)))
        : [];
}
