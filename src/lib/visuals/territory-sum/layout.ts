import type { Counting, Sum } from '../../schema/territory';
import type { DrawnArea } from './index';

export type Part = Sum['parts'][number];

/** What is added up. */
export interface Counted {
    parts: readonly Part[];
    /** Land that lies in two of the areas is counted in both. */
    twice: boolean;
    /** Who has the same sum: nobody, once the reader has changed it. */
    said?: Sum['said'];
}

/** A stretch of the strip, from and to in per cent of the country. */
export interface Block {
    key: string;
    name: string;
    km2: number;
    from: number;
    to: number;
    /** Land that is in the sum already. */
    again: boolean;
    /** A number that we could not check. */
    unchecked: boolean;
}

/** The share that a round figure names, and how far the enlarged ruler reaches at the least. */
export const round = 20;
export const reach = 22;

/** The areas that can be chosen: what lies inside the oblast is no area of its own. */
export const choices = (areas: readonly DrawnArea[]) => areas.filter(({ kind }) => kind !== 'inside');

/** Square kilometres of an area, counted in one way, without land that is in the oblast already. */
export function km2Of({ whole, held, printed, overlap }: DrawnArea, as: Counting): number {
    return as === 'held' ? (held ?? whole) : as === 'whole' ? whole : (printed ?? 0) - (printed ? (overlap ?? 0) : 0);
}

/** Whether the number that this way of counting takes could not be checked. */
export function isUnchecked({ unchecked, held }: DrawnArea, as: Counting): boolean {
    return as !== 'printed' && Boolean(unchecked?.which.includes(as === 'held' && held !== undefined ? 'held' : 'whole'));
}

/** Land that lies in the oblast and is named once more: by an area whose newer bounds take it in, or by a district of the oblast itself. */
function overlaps(areas: readonly DrawnArea[], { parts, twice }: Counted): { area: DrawnArea; km2: number }[] {
    const has = (id: string) => parts.some(({ area }) => area === id);
    const oblast = areas.find(({ kind }) => kind === 'oblast');
    if (!twice || !oblast || !has(oblast.id)) return [];
    return areas.flatMap((area) => {
        const km2 = area.kind === 'inside' ? area.whole : has(area.id) ? (area.overlap ?? 0) : 0;
        return km2 ? [{ area, km2 }] : [];
    });
}

/** Square kilometres that are added if such land counts twice. */
export const againOf = (areas: readonly DrawnArea[], parts: readonly Part[]) => totalOf(overlaps(areas, { parts, twice: true }));

/** The areas laid end to end in the order of the records, what is counted again at the end. */
export function blocksOf(areas: readonly DrawnArea[], counted: Counted, country: number): Block[] {
    const chosen = areas.flatMap((area) => {
        const part = counted.parts.find(({ area: id }) => id === area.id);
        const km2 = part ? km2Of(area, part.as) : 0;
        return part && km2 ? [{ area, km2, again: false, unchecked: isUnchecked(area, part.as) }] : [];
    });
    const again = overlaps(areas, counted).map((each) => ({ ...each, again: true, unchecked: false }));
    let sum = 0;
    return [...chosen, ...again].map(({ area, km2, again, unchecked }) => {
        const from = share(sum, country);
        sum += km2;
        return { key: again ? `${area.id} again` : area.id, name: area.short, km2, from, to: share(sum, country), again, unchecked };
    });
}

export const totalOf = (blocks: readonly Pick<Block, 'km2'>[]) => blocks.reduce((sum, { km2 }) => sum + km2, 0);

/** A part of the country in per cent. */
export const share = (km2: number, country: number) => (country ? (km2 / country) * 100 : 0);

/** The same with two decimals. */
export const shareInWords = (km2: number, country: number) => share(km2, country).toFixed(2);

/** What a share would need besides the sum, in square kilometres; nothing if the sum has reached it. */
export function needed(km2: number, country: number, percent = round): number {
    return Math.max(0, Math.round((percent / 100) * country) - km2);
}

/** Where the ruler ends: room for the sum, in steps of five. */
export function rulerEnd(percent: number): number {
    return percent <= reach ? reach : Math.ceil(percent / 5) * 5;
}

/** The figures on the ruler. */
export const ticks = (end: number) => Array.from({ length: Math.floor(end / 5) + 1 }, (_, index) => index * 5);

/** The one way in which all parts are counted, or none. */
export function oneWay(parts: readonly Part[]): Counting | undefined {
    return parts.every(({ as }) => as === parts[0]?.as) ? parts[0]?.as : undefined;
}

/** An area put in or taken out. */
export function toggled(parts: readonly Part[], area: string, as: Counting): Part[] {
    return parts.some((part) => part.area === area) ? parts.filter((part) => part.area !== area) : [...parts, { area, as }];
}
