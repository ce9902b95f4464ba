import type { Meeting, Seating } from '../../schema/mediators';
import type { Actor } from '../../schema/text';
import type { FirstSide } from '../visual';
import type { MediatorsData, MediatorsView } from './index';

/** A seat of the round table seen from above; lengths in rem from the middle, y down, angle clockwise from the top. */
export interface Seat {
    state: string;
    kind: 'chair' | 'party' | 'member';
    actor: Actor;
    hatched: boolean;
    person: string;
    x: number;
    y: number;
    angle: number;
    /** Where its name stands. */
    side: 'over' | 'under' | 'left' | 'right';
}

const parties: Record<string, Actor> = { Armenia: 'arm', Azerbaijan: 'az' };
const radius = 9;
/** How far a chair is pushed back when those who lead do not work together. */
const apart = 1.25;

/** The seats in the order of the list, clockwise, the first at the top. */
export function seatsOf({ seats, chairs, hatched, people, chairsStand }: Seating): Seat[] {
    return seats.map((state, index) => {
        const angle = (360 * index) / seats.length;
        const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
        const leads = chairs.includes(state);
        const from = radius + (leads && chairsStand === 'apart' ? apart : 0);
        return {
            state,
            kind: leads ? 'chair' : parties[state] ? 'party' : 'member',
            actor: leads ? 'med' : (parties[state] ?? 'ind'),
            hatched: hatched.includes(state),
            person: people[state] ?? '',
            x: round(from * sin),
            y: round(-from * cos),
            angle: round(angle),
            side: Math.abs(sin) < 0.3 ? (cos > 0 ? 'over' : 'under') : sin > 0 ? 'right' : 'left'
        };
    });
}

/** To a hundredth; the sum makes -0 a plain 0. */
const round = (value: number) => Math.round(value * 100) / 100 + 0;

/** What somebody who leads is called: alone, or with others. */
export const roleOf = ({ chairs }: Seating) => (chairs.length > 1 ? 'co-chair' : 'chair');

/** A card: a name, a line about it, and one or two texts. */
export interface Card {
    id: string;
    name: string;
    short: string;
    actor?: Actor;
    lead?: string;
    cells: { label: string; actor?: Actor; text: string }[];
    sources: string[];
}

/** How cards stand where there is room: side by side, a row each, under each other, or one open at a time. */
export type CardForm = 'columns' | 'rows' | 'pile' | 'one';

export const cardForms: Record<CardView['show'], CardForm> = { interests: 'columns', criticism: 'rows', outside: 'pile', neighbours: 'one' };

export type CardView = Extract<MediatorsView, { show: 'outside' | 'interests' | 'criticism' | 'neighbours' }>;

const bySide = <Item extends { actor?: Actor }>(items: Item[], first: FirstSide): Item[] =>
    first === 'az' ? items : [...items].sort((a, b) => Number(a.actor === 'az') - Number(b.actor === 'az'));

/** The cards of a view; of the two sides the one comes first that the section puts first. */
export function cardsOf(data: MediatorsData, view: CardView, first: FirstSide): Card[] {
    switch (view.show) {
        case 'interests':
            return data.interests.map(({ id, state, wanted, against, sources }) => ({
                id,
                name: state,
                short: state,
                cells: [
                    { label: 'What it wanted', text: wanted },
                    { label: 'Said against it', text: against }
                ],
                sources
            }));
        case 'criticism': {
            const sides = bySide(
                data.criticisms.filter(({ actor }) => actor !== 'ind'),
                first
            );
            return [...sides, ...data.criticisms.filter(({ actor }) => actor === 'ind')].map(({ id, actor, by, short, says, sources }) => ({
                id,
                actor,
                name: by,
                short,
                cells: [{ label: '', text: says }],
                sources
            }));
        }
        case 'outside':
        case 'neighbours': {
            const [list, az, arm] =
                view.show === 'outside' ? [data.outsiders, 'Azerbaijan', 'The Armenian side'] : [data.neighbours, 'With Azerbaijan', 'With Armenia'];
            return list.map(({ id, name, short, role, sources, ...texts }) => ({
                id,
                name,
                short: short ?? name,
                lead: role,
                cells: bySide(
                    [
                        { label: az, actor: 'az' as const, text: texts.az },
                        { label: arm, actor: 'arm' as const, text: texts.arm }
                    ],
                    first
                ),
                sources
            }));
        }
    }
}

/** One column a year, also for a year without a meeting; earliest meeting first. */
export function meetingYears(meetings: Meeting[]): { year: number; meetings: Meeting[] }[] {
    const years = meetings.map(({ date }) => Number(date.slice(0, 4)));
    const from = Math.min(...years);
    const to = Math.max(...years);
    if (!meetings.length) return [];
    return Array.from({ length: to - from + 1 }, (_, index) => ({
        year: from + index,
        meetings: meetings.filter((each) => Number(each.date.slice(0, 4)) === from + index).sort((a, b) => a.date.localeCompare(b.date))
    }));
}

/** The letter in a mark, and what it stands for. */
export const hostWords: Record<Meeting['host'], { letter: string; words: string }> = {
    russia: { letter: 'R', words: 'Russia’s president' },
    three: { letter: '3', words: 'the three together' },
    france: { letter: 'F', words: 'France' },
    usa: { letter: 'U', words: 'United States' },
    event: { letter: '–', words: 'beside another event' }
};
