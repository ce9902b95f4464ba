import { dateInWords as inWords } from '../../records/inWords';
import { box } from './drawn';
import type { MapView } from './index';

/** What part of the plane the sheet shows: its middle, and how much larger than the near camera. */
export interface Camera {
    x: number;
    y: number;
    k: number;
}

/** How an area is filled, and what that says; the legend lists what is on the sheet. */
export const fills = {
    held: 'Under control of Armenian forces; internationally recognised as part of Azerbaijan',
    captured: 'Came under control of Armenian forces in the fighting; internationally recognised as part of Azerbaijan',
    nk: 'Run by the Nagorno-Karabakh authorities, Russian peacekeepers present; internationally recognised as part of Azerbaijan',
    fought: 'Came under control of Azerbaijani forces in the fighting',
    handed: 'Handed over to Azerbaijan',
    corridor: 'Lachin corridor, under Russian peacekeepers'
} as const;
export type Fill = keyof typeof fills;

export const lines = {
    border: 'International boundary as recognised by UN members',
    oblast: 'Former Nagorno-Karabakh Autonomous Oblast, 1923-1991',
    district: 'District of Soviet times',
    contact: 'Line of contact, 1994-2020 (approximate)',
    limit: 'Limit of the peacekeepers’ area, 2020-2023 (approximate)',
    road: 'Road to Armenia'
} as const;
export type Line = keyof typeof lines;

/** An area or line that the sheet can show. All are always there, shown or not, so that no way to a view leaves another picture. */
export interface Layer {
    id: string;
    path: string;
    fill?: Fill;
    line?: Line;
    clip?: string;
}

/** The districts with the day that Armenian forces had taken them, as Azerbaijan lists it. */
export const captures = [
    { id: 'lachin', day: '1992-05-18' },
    { id: 'kelbajar', day: '1993-04-02' },
    { id: 'agdam', day: '1993-07-23' },
    { id: 'fizuli', day: '1993-08-23' },
    { id: 'jebrayil', day: '1993-08-23' },
    { id: 'kubatly', day: '1993-08-31' },
    { id: 'zangelan', day: '1993-10-29' }
] as const;

const control = 'control-armenian-1994-2020';

export const layers: readonly Layer[] = [
    ...captures.map(({ id }) => ({ id: `capture-${id}`, path: `district-${id}`, fill: 'captured', clip: control }) as const),
    { id: 'held', path: control, fill: 'held' },
    { id: 'nk', path: 'peacekeeper-area-2020-2023', fill: 'nk' },
    { id: 'fought-2020', path: 'regained-fighting-2020', fill: 'fought' },
    { id: 'agdam', path: 'transferred-agdam-2020', fill: 'handed' },
    { id: 'kelbajar', path: 'transferred-kelbajar-2020', fill: 'handed' },
    { id: 'lachin', path: 'transferred-lachin-2020', fill: 'handed' },
    { id: 'corridor', path: 'lachin-corridor-2020-2022', fill: 'corridor' },
    { id: 'fought-2023', path: 'regained-2023', fill: 'fought' },
    ...captures.map(({ id }) => ({ id: `district-${id}`, path: `district-${id}`, line: 'district' }) as const),
    { id: 'oblast', path: 'nkao-1923-1991', line: 'oblast' },
    { id: 'contact', path: 'line-of-contact-1994-2020', line: 'contact' },
    { id: 'limit', path: 'line-after-2020', line: 'limit' },
    { id: 'road', path: 'lachin-road-2020-2022', line: 'road' }
];

/** One picture of the map, worked out from its view alone. */
export interface Scene {
    camera: Camera;
    /** How near: which base lines and names are drawn. */
    range: 'world' | 'caucasus' | 'near' | 'close';
    /** The date or time shown, in words. */
    stamp: string;
    on: ReadonlySet<string>;
    /** Districts named, with the day they were taken where that is the point. */
    named: readonly { id: string; day?: string }[];
    places: readonly string[];
    /** How exact its lines are, in kilometres; none where only the base map is drawn. */
    accuracy: number | null;
    /** With the road through Lachin in a corner, larger. */
    inset: boolean;
}

const middle = { x: box.width / 2, y: box.height / 2 };
export const cameras = {
    world: { x: 803, y: 350, k: 0.0146 },
    caucasus: { x: 760, y: 240, k: 0.235 },
    near: { ...middle, k: 1 },
    close: { x: 840, y: 500, k: 3.6 },
    inset: { x: 830, y: 505, k: 4.6 }
} as const;

const oblast = ['oblast'];
const districts = captures.map(({ id }) => `district-${id}`);
const town = ['stepanakert', 'shusha'];
const base = { named: [], inset: false, range: 'near', camera: cameras.near } as const;

/** The state of control on a day. Between the days on which it changed nothing moves. */
export function sceneOn(day: string): Scene {
    if (day < '1988-02-20') return { ...base, stamp: '1923 to 1991', on: new Set(oblast), places: town, accuracy: 4 };
    if (day < '1992-05-18') return { ...base, stamp: inWords(day), on: new Set(oblast), places: town, accuracy: 4 };
    if (day < '1994-05-12') return capturesUntil(day);
    if (day < '2020-09-27') {
        const on = new Set(['held', 'contact', 'oblast']);
        return { ...base, stamp: '12 May 1994 to 26 September 2020', on, places: town, accuracy: 6 };
    }
    if (day < '2023-09-20') {
        const handed = [day >= '2020-11-20' && 'agdam', day >= '2020-11-25' && 'kelbajar', day >= '2020-12-01' && 'lachin'].filter(
            (id) => id !== false
        );
        const on = new Set(['fought-2020', 'nk', 'corridor', 'limit', 'oblast', ...handed]);
        const stamp = day < '2020-12-01' ? inWords(day) : '1 December 2020 to 19 September 2023';
        return { ...base, stamp, on, places: town, accuracy: 7, inset: true };
    }
    return { ...base, stamp: 'Since 20 September 2023', on: new Set(['fought-2023', 'oblast']), places: town, accuracy: 7 };
}

function capturesUntil(until: string): Scene {
    const taken = captures.filter(({ day }) => day <= until);
    const on = new Set([...taken.map(({ id }) => `capture-${id}`), ...districts, ...oblast]);
    const stamp = until >= '1993-10-29' ? 'May 1992 to October 1993' : inWords(until);
    return { ...base, stamp, on, named: taken, places: town, accuracy: 6 };
}

/** The picture of a view; `moment` is the day a reader has moved the year to. */
export function scene(view: MapView, moment?: string): Scene {
    const found = plain(view, moment);
    return { ...found, places: [...new Set([...found.places, ...view.places])] };
}

function plain(view: MapView, moment?: string): Scene {
    switch (view.show) {
        case 'where': {
            if (view.at === 'karabakh') return { ...base, stamp: '', on: new Set(oblast), places: town, accuracy: 4 };
            const places = view.at === 'caucasus' ? ['yerevan', 'baku', 'tbilisi'] : [];
            return {
                ...base,
                range: view.at,
                camera: cameras[view.at],
                stamp: '',
                on: new Set(view.at === 'caucasus' ? oblast : []),
                places,
                accuracy: null
            };
        }
        case 'oblast':
            return { ...base, stamp: '1923 to 1991', on: new Set(oblast), places: town, accuracy: 4 };
        case 'districts': {
            return {
                ...base,
                stamp: 'Borders of Soviet times',
                on: new Set([...districts, ...oblast]),
                named: captures.map(({ id }) => ({ id })),
                places: town,
                accuracy: 5
            };
        }
        case 'captures':
            return capturesUntil(view.until);
        case 'corridor': {
            const state = sceneOn('2021-01-01');
            return {
                ...state,
                on: new Set([...state.on, 'road']),
                camera: cameras.close,
                range: 'close',
                places: [...town, 'lachin', 'goris'],
                inset: false
            };
        }
        case 'compare':
            return sceneOn(view.to);
        case 'years':
            return sceneOn(moment ?? view.start);
        case 'control':
            return sceneOn(view.on);
    }
}

/** The days on which the picture changes, for moving through the years, each with what happened. */
export const moments: readonly { day: string; what: string }[] = [
    { day: '1923-07-07', what: 'The autonomous oblast is set up inside Soviet Azerbaijan.' },
    { day: '1988-02-20', what: 'The oblast’s council asks to join Soviet Armenia.' },
    { day: '1992-05-18', what: 'Armenian forces take Lachin.' },
    { day: '1993-04-02', what: 'Armenian forces take Kelbajar.' },
    { day: '1993-07-23', what: 'Armenian forces take Agdam.' },
    { day: '1993-08-23', what: 'Armenian forces take the towns of Fizuli and Jebrayil.' },
    { day: '1993-08-31', what: 'Armenian forces take Kubatly.' },
    { day: '1993-10-29', what: 'Armenian forces take Zangelan.' },
    { day: '1994-05-12', what: 'A ceasefire begins. The line of contact hardly moves for 22 years.' },
    { day: '2016-04-05', what: 'Four days of fighting end. Azerbaijan has taken an area too small to show here.' },
    { day: '2020-11-10', what: 'The 44-day war ends. Azerbaijani forces hold what they have taken.' },
    { day: '2020-11-20', what: 'Agdam is handed over to Azerbaijan.' },
    { day: '2020-11-25', what: 'Kelbajar is handed over to Azerbaijan.' },
    { day: '2020-12-01', what: 'Lachin is handed over to Azerbaijan; a corridor stays under Russian peacekeepers.' },
    { day: '2023-09-20', what: 'Azerbaijani forces take control of the rest.' }
];

export interface LegendRow {
    key: Fill | Line;
    text: string;
}

/** What is on the sheet, and nothing else: fills first, the boundary last. */
export function legend({ on, range }: Scene): LegendRow[] {
    if (range === 'world') return [];
    const shown = layers.filter(({ id }) => on.has(id));
    const keys = new Set<Fill | Line>(shown.map(({ fill, line }) => fill ?? line!));
    return [...keys, 'border' as const].map((key) => ({ key, text: ({ ...fills, ...lines } as Record<string, string>)[key]! }));
}

/** How many lines a legend takes where it stands beside the text: three rows side by side, of about 25 letters a line. */
export function legendLines(rows: LegendRow[]): number {
    const lines = rows.map(({ text }) => Math.ceil(text.length / 25));
    return lines.reduce((sum, _, index) => (index % 3 ? sum : sum + Math.max(...lines.slice(index, index + 3))), 0);
}

/** Where a point of the plane is on the sheet, in per cent of its width and height. */
export function onSheet([x, y]: readonly [number, number], camera: Camera): { x: number; y: number } {
    const percent = (part: number) => Math.round(part * 10_000) / 100;
    return {
        x: percent((middle.x + (x - camera.x) * camera.k) / box.width),
        y: percent((middle.y + (y - camera.y) * camera.k) / box.height)
    };
}

/** A camera as a transform of the plane. */
export function transformOf({ x, y, k }: Camera): string {
    return `translate(${(middle.x - x * k).toFixed(1)}px, ${(middle.y - y * k).toFixed(1)}px) scale(${k})`;
}
