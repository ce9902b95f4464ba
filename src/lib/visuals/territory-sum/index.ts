import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import type { Claim } from '../../schema/claims';
import type { Records } from '../../schema/records';
import type { Sum, Territory } from '../../schema/territory';
import { slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** One figure alone on the ruler, and the reader’s guess. */
    v.strictObject({ show: v.literal('claim') }),
    /** An addition, which the reader can change. */
    v.strictObject({ show: v.literal('sum'), sum: slug }),
    /** An addition and who gave which figure; `need` shows what 20 per cent would need besides. */
    v.strictObject({ show: v.literal('authors'), sum: slug, need: v.optional(v.boolean(), false) }),
    /** Two round figures, one of each side, each with what was counted and what others counted. */
    v.strictObject({ show: v.literal('pair'), claims: v.tuple([slug, slug]) })
]);

export type TerritorySumView = v.InferOutput<typeof view>;

export type DrawnArea = Pick<
    Territory,
    'id' | 'kind' | 'name' | 'short' | 'whole' | 'held' | 'printed' | 'overlap' | 'unchecked' | 'note' | 'sources'
>;

export type DrawnClaim = Pick<
    Claim,
    'id' | 'value' | 'low' | 'high' | 'bound' | 'unit' | 'asOf' | 'claimant' | 'short' | 'side' | 'whom' | 'evidence' | 'shown' | 'beside' | 'sources'
>;

export interface TerritorySumData {
    /** The country, of which the areas are a share. */
    country: number;
    areas: DrawnArea[];
    sums: Sum[];
    /** Published shares of the country, by date. */
    shares: DrawnClaim[];
    /** The figures that a pair sets side by side, and those beside them. */
    paired: DrawnClaim[];
}

const drawnClaim = (claim: Claim): DrawnClaim => {
    const { id, value, low, high, bound, unit, asOf, claimant, short, side, whom, evidence, shown, beside, sources } = claim;
    return { id, value, low, high, bound, unit, asOf, claimant, short, side, whom, evidence, shown, beside, sources };
};

function data({ territory, sums, claims }: Records, views?: readonly TerritorySumView[]): TerritorySumData {
    const all = Object.values(territory);
    const country = all.find(({ kind }) => kind === 'country');
    const named = (views ?? []).flatMap((each) => (each.show === 'pair' ? each.claims : []));
    const pairs = Object.values(claims).filter(({ id }) => !views || named.includes(id));
    const beside = pairs.flatMap(({ beside }) => beside.flatMap(({ id }) => claims[id] ?? []));
    return {
        country: country?.whole ?? 0,
        areas: all.filter(({ kind }) => kind !== 'country'),
        sums: Object.values(sums),
        shares: Object.values(claims)
            .filter(({ measure }) => measure === 'share-of-territory')
            .sort((a, b) => a.asOf.localeCompare(b.asOf))
            .map(drawnClaim),
        paired: [...new Set([...pairs, ...beside])].map(drawnClaim)
    };
}

/** A percentage is an addition: areas laid end to end, the reader’s sum, and authors’ figures on the same ruler. None is marked right. */
export const territorySum: VisualDefinition<TerritorySumView, TerritorySumData> = {
    view,
    data,
    sources: sourceIds,
    unknownIds(view, { sums, paired }) {
        if (view.show === 'claim') return [];
        const known = (view.show === 'pair' ? paired : sums).map(({ id }) => id);
        const named = view.show === 'pair' ? view.claims : [view.sum];
        return unknownIn(named, known);
    }
};
