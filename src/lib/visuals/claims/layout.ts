import { authorOf, claimInWords, dateInWords, given, numberInWords } from '../../records/inWords';
import type { Claim, Group } from '../../schema/claims';
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

const lower = ({ value, low }: Claim) => value ?? low ?? 0;
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
        at: onRuler(lower(claim), ruler),
        ...(claim.high === undefined ? {} : { end: onRuler(claim.high, ruler) }),
        earlier: replaced.has(claim.id)
    });
    const order: readonly Line[] = ['own', 'other', 'others'];
    return groupsOf(claims, first).map((group) => {
        const latest = claims.filter((claim) => (claim.group ?? 'other') === group && !replaced.has(claim.id));
        const rows = latest
            .map((claim) => {
                const flip = onRuler(upper(claim), ruler) > 45;
                const room = flip ? onRuler(lower(claim), ruler) : 100 - onRuler(upper(claim), ruler);
                return { line: lineOf(claim), claim, marks: chain(claim).filter(given).map(mark), flip, brief: room < needed(claim) };
            })
            .filter(({ line }) => only === 'all' || line === only)
            .sort((a, b) => order.indexOf(a.line) - order.indexOf(b.line));
        return { group, measure: latest[0]?.measure ?? 'killed', rows };
    });
}

/** An author’s earlier figures in a short line: the first, and the last before the latest if there are more. */
export function beforeInWords(marks: readonly Mark[]): string {
    const earlier = marks.slice(0, -1).map(({ claim }) => claimInWords(claim));
    return earlier.length > 2 ? `${earlier[0]} … ${earlier.at(-1)}` : earlier.join(', ');
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
