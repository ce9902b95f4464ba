import type { Place } from '../../schema/records';
import type { DrawnMap } from './drawn';
import { dateInWords as inWords } from '../../records/inWords';
import { captures, onSheet, type Scene } from './scene';

export type NameLanguage = 'neutral' | 'az' | 'hy';

/** A name on the sheet: where, how far from its point, in how many lines. */
export interface Label {
    id: string;
    kind: 'place' | 'district' | 'country' | 'water' | 'oblast';
    lines: string[];
    lang?: 'az' | 'hy';
    /** Per cent of the sheet. */
    x: number;
    y: number;
    /** Pixels from there to the middle of the text. */
    dx: number;
    dy: number;
    /** The side of the text at which it hangs. */
    anchor: 'start' | 'middle' | 'end';
    /** Far from its point: a line leads to it. */
    leader: boolean;
    strong: boolean;
}

/** The two sizes for which names are placed: the least width of each, in pixels. */
export const sheets = { narrow: { width: 252, height: 180 }, wide: { width: 500, height: 357 } } as const;
export type SheetSize = keyof typeof sheets;

/** Widths at which nothing may collide: from the least to the largest, since names keep their size while places move apart. */
export const widthsOf: Record<SheetSize, readonly number[]> = { narrow: [252, 290, 330, 370, 410, 455, 499], wide: [500, 560, 640, 740, 860, 1000] };
const tall = (width: number) => ({ width, height: width / 1.4 });

const size = 13;
const lineHeight = 15;
const widths: [RegExp, number][] = [
    [/[\p{Script=Armenian}]/u, 0.68],
    [/[0-9]/, 0.56],
    [/[A-ZÇƏŞ]/, 0.68],
    [/[iljtfrI.,/ '’]/, 0.33],
    [/[mwMW]/, 0.86]
];

/** The width of a line of small type in pixels, from a table of letter widths. */
export function textWidth(text: string, px: number = size): number {
    return [...text].reduce((sum, letter) => sum + (widths.find(([kind]) => kind.test(letter))?.[1] ?? 0.55), 0) * px * 0.94;
}

export interface Box {
    left: number;
    top: number;
    right: number;
    bottom: number;
}

/** The room a label takes on a sheet of a width and height in pixels. */
export function boxOf(label: Label, sheet: { width: number; height: number }): Box {
    const spaced = label.kind === 'country' ? 1.5 : 1;
    const width = Math.max(...label.lines.map((line) => textWidth(line))) * spaced * (label.strong ? 1.06 : 1);
    const height = label.lines.length * lineHeight;
    const x = (label.x / 100) * sheet.width + label.dx;
    const y = (label.y / 100) * sheet.height + label.dy;
    const left = label.anchor === 'start' ? x : label.anchor === 'end' ? x - width : x - width / 2;
    return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Wanted {
    id: string;
    kind: Label['kind'];
    lines: string[];
    lang?: 'az' | 'hy';
    at: readonly [number, number];
    must: boolean;
    strong: boolean;
}

const near = 8;
const close: Pick<Label, 'dx' | 'dy' | 'anchor'>[] = [
    { dx: near, dy: 0, anchor: 'start' },
    { dx: -near, dy: 0, anchor: 'end' },
    { dx: near, dy: -11, anchor: 'start' },
    { dx: near, dy: 11, anchor: 'start' },
    { dx: -near, dy: -11, anchor: 'end' },
    { dx: -near, dy: 11, anchor: 'end' },
    { dx: 0, dy: -16, anchor: 'middle' },
    { dx: 0, dy: 16, anchor: 'middle' }
];
const far: typeof close = [30, 44, 60, 78].flatMap((away) =>
    [0, -20, 20, -36, 36, -54, 54].flatMap((dy) => [
        { dx: -away, dy, anchor: 'end' as const },
        { dx: away, dy, anchor: 'start' as const }
    ])
);

/**
 * Places the names of a scene on a sheet so that none covers another, none hides a dot and none leaves the sheet. Those that the
 * view asks for come first and may stand away from their dot; what finds no room is left out (the table has it).
 */
export function placeLabels(scene: Scene, map: Pick<DrawnMap, 'points'>, places: readonly Place[], language: NameLanguage, on: SheetSize): Label[] {
    const rooms = widthsOf[on].map(tall);
    const dots = scene.places.flatMap((id) => (map.points[id] ? [onSheet(map.points[id], scene.camera)] : []));
    const placed: Label[] = [];
    const taken: Box[][] = rooms.map(() => []);
    for (const want of wanted(scene, map, places, language, on)) {
        const at = onSheet(want.at, scene.camera);
        const tries = want.kind === 'place' ? [...close, ...(want.must ? far : [])] : areaTries;
        for (const [index, put] of tries.entries()) {
            const label: Label = { ...want, ...at, ...put, leader: want.kind === 'place' && index >= close.length };
            const boxes = rooms.map((room) => boxOf(label, room));
            if (!boxes.every((box, i) => fits(box, rooms[i]!, taken[i]!, dots, at))) continue;
            placed.push(label);
            boxes.forEach((box, i) => taken[i]!.push(box));
            break;
        }
    }
    return placed;
}

interface Spot {
    x: number;
    y: number;
}

/** Inside the sheet, over no other name and over no dot but its own. */
function fits(box: Box, sheet: { width: number; height: number }, taken: readonly Box[], dots: readonly Spot[], own: Spot): boolean {
    const inside = box.left >= 3 && box.right <= sheet.width - 3 && box.top >= 2 && box.bottom <= sheet.height - 2;
    const hides = dots.some(({ x, y }) => {
        const [left, top] = [(x / 100) * sheet.width, (y / 100) * sheet.height];
        const covered = left > box.left - 4 && left < box.right + 4 && top > box.top - 3 && top < box.bottom + 3;
        return covered && (x !== own.x || y !== own.y);
    });
    return inside && !hides && !taken.some((other) => overlap(grown(box), other));
}

const grown = ({ left, right, top, bottom }: Box): Box => ({ left: left - 3, right: right + 3, top: top - 1, bottom: bottom + 1 });
const areaTries: typeof close = [0, -12, 12, -24, 24].flatMap((dy) => [0, -14, 14].map((dx) => ({ dx, dy, anchor: 'middle' as const })));

function wanted(scene: Scene, map: Pick<DrawnMap, 'points'>, places: readonly Place[], language: NameLanguage, on: SheetSize): Wanted[] {
    const byId = new Map(places.map((place) => [place.id, place]));
    const point = (id: string) => map.points[id] ?? ([0, 0] as const);
    const towns = scene.places.flatMap((id): Wanted[] => {
        const place = byId.get(id);
        if (!place || !map.points[id]) return [];
        const { text, lang } = nameOf(place, language);
        return [
            {
                id,
                kind: 'place',
                lines: broken(text),
                ...(lang ? { lang } : {}),
                at: point(id),
                must: true,
                strong: ['stepanakert', 'shusha'].includes(id)
            }
        ];
    });
    const districts = scene.named.map(({ id, day }): Wanted => {
        const area = names[id]!;
        const text = language === 'neutral' ? area.neutral : language === 'az' ? area.az : area.hy;
        const date = day ? [on === 'narrow' ? inWords(day).replace(/(\w{3})\w* (\d{4})$/, '$1 $2') : inWords(day)] : [];
        return {
            id: `district-${id}`,
            kind: 'district',
            lines: [text, ...date],
            ...(language === 'neutral' ? {} : { lang: language }),
            at: point(`label-${id}`),
            must: false,
            strong: false
        };
    });
    const others = (scene.range === 'world' ? [] : scene.range === 'caucasus' ? farNames : scene.range === 'near' ? nearNames : []).filter(
        ({ id }) => id !== 'label-oblast' || (scene.on.has('oblast') && !scene.named.length)
    );
    const around = others.map(({ id, kind, ...text }): Wanted => ({
        id,
        kind,
        lines: text[language === 'neutral' ? 'neutral' : language].split('|'),
        ...(language === 'neutral' ? {} : { lang: language }),
        at: point(id),
        must: false,
        strong: id === 'far-karabakh'
    }));
    const first = around.filter(({ id }) => id === 'far-karabakh');
    return [...first, ...districts, ...towns, ...around.filter(({ id }) => id !== 'far-karabakh')];
}

function broken(text: string): string[] {
    const [first, second] = text.split(' / ');
    return second && text.length > 17 ? [`${first} /`, second] : [text];
}

/** The name of a place in a language; in its own script where that is asked for. */
export function nameOf(place: Place, language: NameLanguage): { text: string; lang?: 'az' | 'hy' } {
    if (language === 'az') return { text: place.az, lang: 'az' };
    if (language === 'hy') return { text: place.hy, lang: 'hy' };
    return { text: place.name };
}

type Names = Record<NameLanguage, string>;
const names: Record<string, Names> = {
    kelbajar: { neutral: 'Kelbajar', az: 'Kəlbəcər', hy: 'Քարվաճառ' },
    lachin: { neutral: 'Lachin', az: 'Laçın', hy: 'Բերձոր' },
    kubatly: { neutral: 'Kubatly', az: 'Qubadlı', hy: 'Ղուբաթլի' },
    zangelan: { neutral: 'Zangelan', az: 'Zəngilan', hy: 'Կովսական' },
    jebrayil: { neutral: 'Jebrayil', az: 'Cəbrayıl', hy: 'Ջրական' },
    fizuli: { neutral: 'Fizuli', az: 'Füzuli', hy: 'Վարանդա' },
    agdam: { neutral: 'Agdam', az: 'Ağdam', hy: 'Ակնա' }
};
const nearNames: ({ id: string; kind: Label['kind'] } & Names)[] = [
    { id: 'label-oblast', kind: 'oblast', neutral: 'Former|oblast', az: 'Keçmiş|vilayət', hy: 'Նախկին|մարզ' },
    { id: 'label-armenia', kind: 'country', neutral: 'ARMENIA', az: 'ERMƏNİSTAN', hy: 'ՀԱՅԱՍՏԱՆ' },
    { id: 'label-azerbaijan', kind: 'country', neutral: 'AZERBAIJAN', az: 'AZƏRBAYCAN', hy: 'ԱԴՐԲԵՋԱՆ' },
    { id: 'label-iran', kind: 'country', neutral: 'IRAN', az: 'İRAN', hy: 'ԻՐԱՆ' },
    { id: 'label-nakhchivan', kind: 'water', neutral: 'Nakhchivan|(Azerbaijan)', az: 'Naxçıvan|(Azərbaycan)', hy: 'Նախիջևան|(Ադրբեջան)' },
    { id: 'label-sevan', kind: 'water', neutral: 'Lake Sevan', az: 'Sevan', hy: 'Սևան' }
];
const farNames: typeof nearNames = [
    { id: 'far-karabakh', kind: 'place', neutral: 'Nagorno-Karabakh', az: 'Dağlıq Qarabağ', hy: 'Լեռնային Ղարաբաղ' },
    { id: 'far-armenia', kind: 'country', neutral: 'ARMENIA', az: 'ERMƏNİSTAN', hy: 'ՀԱՅԱՍՏԱՆ' },
    { id: 'far-azerbaijan', kind: 'country', neutral: 'AZERBAIJAN', az: 'AZƏRBAYCAN', hy: 'ԱԴՐԲԵՋԱՆ' },
    { id: 'far-georgia', kind: 'country', neutral: 'GEORGIA', az: 'GÜRCÜSTAN', hy: 'ՎՐԱՍՏԱՆ' },
    { id: 'far-russia', kind: 'country', neutral: 'RUSSIA', az: 'RUSİYA', hy: 'ՌՈՒՍԱՍՏԱՆ' },
    { id: 'far-turkey', kind: 'country', neutral: 'TURKEY', az: 'TÜRKİYƏ', hy: 'ԹՈՒՐՔԻԱ' },
    { id: 'far-iran', kind: 'country', neutral: 'IRAN', az: 'İRAN', hy: 'ԻՐԱՆ' },
    { id: 'far-caspian', kind: 'water', neutral: 'Caspian|Sea', az: 'Xəzər|dənizi', hy: 'Կասպից|ծով' }
];

/** The districts' names in the three forms, for the table. */
export const districtNames = captures.map(({ id }) => ({ id, ...names[id]! }));
