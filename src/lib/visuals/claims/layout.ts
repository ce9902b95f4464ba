import { claimInWords, dateInWords, numberInWords } from '../../records/inWords';
import type { Claim, Episode, Group, Incident } from '../../schema/claims';
import type { Actor } from '../../schema/text';
import type { FirstSide } from '../visual';

/** Who says so, seen from the group: its own side, the other one, or neither. */
export type Line = 'own' | 'other' | 'others';

export const lineNames: Record<Line, string> = { own: 'Own side', other: 'Other side', others: 'Others' };

/** The actors that speak for a group's own side; a loss of both sides, or of others, has none. */
const ownSides: Record<Group, readonly Actor[]> = {
    'az-military': ['az', 'dis'],
    'az-civilian': ['az', 'dis'],
    'az-total': ['az', 'dis'],
    'arm-military': ['arm', 'nk'],
    'arm-civilian': ['arm', 'nk'],
    'arm-total': ['arm', 'nk'],
    'nk-military': ['arm', 'nk'],
    both: [],
    other: []
};
const parties: readonly Actor[] = ['az', 'dis', 'arm', 'nk'];

export const groupNames: Record<Group, string> = {
    'az-military': 'Azerbaijani soldiers',
    'az-civilian': 'Azerbaijani civilians',
    'az-total': 'Azerbaijanis, soldiers and civilians',
    'arm-military': 'Armenian and Nagorno-Karabakh soldiers',
    'arm-civilian': 'Armenian civilians',
    'arm-total': 'Armenians, soldiers and civilians',
    'nk-military': 'Nagorno-Karabakh soldiers',
    both: 'Everyone, both sides',
    other: 'Others'
};

/** The same where a row must be short. */
export const shortGroupNames: Record<Group, string> = {
    'az-military': 'Azerbaijani soldiers',
    'az-civilian': 'Azerbaijani civilians',
    'az-total': 'Azerbaijanis, all',
    'arm-military': 'Armenian, NK soldiers',
    'arm-civilian': 'Armenian civilians',
    'arm-total': 'Armenians, all',
    'nk-military': 'NK soldiers',
    both: 'Everyone',
    other: 'Others'
};

/** Who says it, as a tag beside a number; with a key. */
export const tags: Record<Actor, string> = { az: 'Az', dis: 'Az', nk: 'NK', arm: 'Arm', med: 'med', ind: 'ind' };

/** Of a claim: does its author speak of his own side, of the other, or stand outside? */
export function lineOf({ group = 'other', side }: Pick<Claim, 'group' | 'side'>): Line {
    if (!parties.includes(side) || !ownSides[group].length) return 'others';
    return ownSides[group].includes(side) ? 'own' : 'other';
}

/** Which side a group belongs to, for the order in which groups stand. */
function sideOf(group: Group): 0 | 1 | 2 {
    return ownSides[group].includes('az') ? 0 : ownSides[group].length ? 1 : 2;
}

/** The groups of some claims: the side that the section puts first comes first, what is about both comes last. */
export function groupsOf(claims: readonly Claim[], first: FirstSide): Group[] {
    const all = [...new Set(claims.map(({ group }) => group ?? 'other'))];
    const rank = (group: Group) => (sideOf(group) === 2 ? 2 : (sideOf(group) === 0) === (first === 'az') ? 0 : 1);
    return all.sort((a, b) => rank(a) - rank(b));
}

export interface Mark {
    claim: Claim;
    /** Where it stands on the ruler, in per cent; for a range its two ends. */
    at: number;
    end?: number;
    /** A figure that its author has replaced by a later one. */
    earlier: boolean;
}

export interface Row {
    line: Line;
    /** The author's latest figure, and before it his earlier ones. */
    claim: Claim;
    marks: Mark[];
    /** The words stand left of the mark: right of it there is no room. */
    flip: boolean;
    /** Number and author do not fit beside the mark on a phone: a tag stands for the author. */
    brief: boolean;
}

/** The per cent of a phone's ruler, 210 px at its narrowest, that number and author need: 7 px a letter, and 28 px for the shape and the gaps. */
function needed(claim: Claim): number {
    return ((`${numberInWords(claim)} ${authorOf(claim)}`.length * 7 + 28) / 210) * 100;
}

export interface LedgerGroup {
    group: Group;
    measure: Claim['measure'];
    rows: Row[];
}

const upper = ({ value, high }: Claim) => value ?? high ?? 0;

/** Per cent of a ruler that begins at zero and is never broken. */
export function onRuler(figure: number, ruler: number): number {
    return Math.round((figure / ruler) * 10000) / 100;
}

/**
 * Lines of a ledger: for each group one line an author, own side first, then the other, then others; within these in the order of the records,
 * never by size. An author's earlier figures stand on the line of the latest.
 */
export function ledger(claims: readonly Claim[], ruler: number, first: FirstSide, only: Line | 'all' = 'all'): LedgerGroup[] {
    const replaced = new Set(claims.flatMap(({ earlier }) => earlier ?? []));
    const chain = (claim: Claim): Claim[] => {
        const before = claims.find(({ id }) => id === claim.earlier);
        return before ? [...chain(before), claim] : [claim];
    };
    const mark = (claim: Claim): Mark => ({
        claim,
        at: onRuler(claim.value ?? claim.low ?? 0, ruler),
        ...(claim.high === undefined ? {} : { end: onRuler(claim.high, ruler) }),
        earlier: replaced.has(claim.id)
    });
    const order: readonly Line[] = ['own', 'other', 'others'];
    return groupsOf(claims, first).map((group) => {
        const latest = claims.filter((claim) => (claim.group ?? 'other') === group && !replaced.has(claim.id));
        const rows = latest
            .map((claim) => {
                const flip = onRuler(upper(claim), ruler) > 45;
                const room = flip ? onRuler(claim.value ?? claim.low ?? 0, ruler) : 100 - onRuler(upper(claim), ruler);
                return { line: lineOf(claim), claim, marks: chain(claim).filter(given).map(mark), flip, brief: room < needed(claim) };
            })
            .filter(({ line }) => only === 'all' || line === only)
            .sort((a, b) => order.indexOf(a.line) - order.indexOf(b.line));
        return { group, measure: latest[0]?.measure ?? 'killed', rows };
    });
}

/** The three rulers of the conflict, from the fighting of a day to a war. */
export const rulers = [400, 8000, 30000] as const;

/** An author’s earlier figures in a short line: the first, and the last before the latest if there are more. */
export function beforeInWords(marks: readonly Mark[]): string {
    const earlier = marks.slice(0, -1).map(({ claim }) => claimInWords(claim));
    return earlier.length > 2 ? `${earlier[0]} … ${earlier.at(-1)}` : earlier.join(', ');
}

export interface RulerOfEpisodes {
    /** Where it ends; null for what stands on no ruler. */
    end: number | null;
    /** The ruler before it, which fits into its first piece. */
    inside?: number | undefined;
    episodes: { episode: Episode; groups: LedgerGroup[] }[];
}

/** Episodes by their ruler, the smallest first, and in the order of the records within it; an episode has the groups of its claims. */
export function byRuler(claims: readonly Claim[], episodes: readonly Episode[], first: FirstSide): RulerOfEpisodes[] {
    return [0, 1, 2, null].flatMap((index) => {
        const end = index === null ? null : (rulers[index] ?? null);
        const on = episodes.filter(({ ruler }) => (ruler === null ? null : ruler - 1) === index);
        if (!on.length) return [];
        const of = ({ id }: Episode) => claims.filter((claim) => claim.episode === id);
        return [
            {
                end,
                inside: index ? rulers[index - 1] : undefined,
                episodes: on.map((episode) => ({ episode, groups: ledger(of(episode), end ?? 1, first) }))
            }
        ];
    });
}

/** The figures of a row for a short line: those of one side that follow each other share its tag. */
export function bySide(rows: readonly Row[]): { side: Actor; claims: Claim[] }[] {
    const groups: { side: Actor; claims: Claim[] }[] = [];
    for (const { claim } of rows) {
        const last = groups.at(-1);
        if (last?.side === claim.side) last.claims.push(claim);
        else groups.push({ side: claim.side, claims: [claim] });
    }
    return groups;
}

/** What a number of people holds, in words: "killed", "killed and wounded". */
export function heldInWords({ measure, includes }: Pick<Claim, 'measure' | 'includes'>): string {
    const mixed = includes.filter((each) => each === 'wounded' || each === 'missing');
    return [measure, ...mixed].join(' and ');
}

/** Whether the author gave a number at all. */
export function given({ value, low }: Pick<Claim, 'value' | 'low'>): boolean {
    return value !== null || low !== undefined;
}

/** The marks of a ruler: zero, and up to four equal steps of a round number. */
export function ticks(ruler: number): number[] {
    const step = [5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10000].find((each) => ruler / each <= 4) ?? ruler;
    return Array.from({ length: Math.floor(ruler / step) + 1 }, (_, index) => index * step);
}

/** Why two claims cannot be compared, in a sentence; null where they can. */
export function apart(a: Claim, b: Claim): string | null {
    if (a.comparable.includes(b.id) || b.comparable.includes(a.id)) return null;
    const said = [...a.beside.filter(({ id }) => id === b.id), ...b.beside.filter(({ id }) => id === a.id)][0];
    if (said) return said.why;
    if (a.measure !== b.measure) return `One counts ${a.measure}, the other ${b.measure}.`;
    if (a.group !== b.group) return `Not the same group: ${a.whom}; ${b.whom}.`;
    return 'Not the same days, or one of them does not state its days.';
}

/** A claim as a line of text: "370, Azerbaijan’s Ministry of Defence, 5 April 2016". */
export function claimLine(claim: Claim): string {
    return `${claimInWords(claim)}, ${authorOf(claim)}, ${dateInWords(claim.asOf)}`;
}

/** The author as the picture names him. */
export const authorOf = ({ short, claimant }: Claim) => short ?? claimant;

const msPerDay = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / msPerDay;
/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
    return new Date((dayNumber(day) + days) * msPerDay).toISOString().slice(0, 10);
}
export function daysBetween(from: string, to: string): number {
    return dayNumber(to) - dayNumber(from);
}

export interface Person {
    /** Where his week stands between the first and the last day, in per cent. */
    x: number;
    /** How many stand below him in that week. */
    above: number;
    inside: boolean;
}

/** The soldiers of one side, each in the week of his death; `inside` from the first day to the last, both counted. */
export function soldiers(incidents: readonly Incident[], side: 'az' | 'arm', axis: { from: string; to: string }, from: string): Person[] {
    const weeks = new Map<number, number>();
    const length = daysBetween(axis.from, axis.to);
    return incidents
        .filter((incident) => incident.side === side && incident.on >= axis.from && incident.on <= axis.to)
        .sort((a, b) => a.on.localeCompare(b.on))
        .flatMap(({ on, killed = 0 }) => Array.from({ length: killed }, () => on))
        .map((on) => {
            const week = Math.floor(daysBetween(axis.from, on) / 7);
            const above = weeks.get(week) ?? 0;
            weeks.set(week, above + 1);
            const middle = Math.min(week * 7 + 3.5, length);
            return { x: Math.round((middle / length) * 1000) / 10, above, inside: on >= from };
        });
}

/** How many soldiers of a side were killed and wounded from one day to another, both counted. */
export function counted(incidents: readonly Incident[], side: 'az' | 'arm', from: string, to: string): { killed: number; wounded: number } {
    const within = incidents.filter((incident) => incident.side === side && incident.on >= from && incident.on <= to);
    const sum = (of: 'killed' | 'wounded') => within.reduce((total, incident) => total + (incident[of] ?? 0), 0);
    return { killed: sum('killed'), wounded: sum('wounded') };
}
