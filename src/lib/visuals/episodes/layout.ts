import type { Claim, Episode, Group } from '../../schema/claims';
import type { Actor } from '../../schema/text';
import { ledger, type LedgerGroup, type Row } from '../claims/layout';
import type { FirstSide } from '../visual';

/** The three rulers of the conflict, from the fighting of a day to a war: where each ends, and the one that fits into its first piece. */
const ends = { 1: 400, 2: 8000, 3: 30000 } as const;
const before = { 1: undefined, 2: ends[1], 3: ends[2] } as const;

/** The names of groups where a row must be short. */
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

export interface RulerOfEpisodes {
    /** Where it ends; null for what stands on no ruler. */
    end: number | null;
    /** The ruler before it, which fits into its first piece. */
    inside?: number | undefined;
    episodes: { episode: Episode; groups: LedgerGroup[] }[];
}

/** Episodes by their ruler, the smallest first, and in the order of the records within it; an episode has the groups of its claims. */
export function byRuler(claims: readonly Claim[], episodes: readonly Episode[], first: FirstSide): RulerOfEpisodes[] {
    return ([1, 2, 3, null] as const).flatMap((ruler) => {
        const on = episodes.filter((episode) => episode.ruler === ruler);
        if (!on.length) return [];
        const end = ruler && ends[ruler];
        const of = ({ id }: Episode) => claims.filter((claim) => claim.episode === id);
        return [
            {
                end,
                inside: ruler ? before[ruler] : undefined,
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
