import * as v from 'valibot';
import type { Claim, Episode } from '../../schema/claims';
import type { Records } from '../../schema/records';
import { slug } from '../../schema/text';
import { someClaims } from '../claims/index';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** Episodes with their figures, on the ruler of each; what is on no ruler is told in a sentence. */
    v.strictObject({ show: v.literal('episodes'), claims: someClaims }),
    /** One number and then the same again with another word: each pair is what was said, and what was said or printed later. */
    v.strictObject({ show: v.literal('travels'), pairs: v.pipe(v.array(v.tuple([slug, slug])), v.minLength(1)) })
]);

export type EpisodesView = v.InferOutput<typeof view>;

export interface EpisodesData {
    claims: Claim[];
    episodes: Episode[];
}

const drawnIn = (view: EpisodesView) => (view.show === 'episodes' ? view.claims : view.pairs.flat());

/** Many figures at once, with less of each: its sources and what it can be compared with stand on the page of figures. */
export const episodes: VisualDefinition<EpisodesView, EpisodesData> = {
    view,
    data({ claims: all, episodes }: Records, views) {
        const shown = new Set(views?.flatMap(drawnIn) ?? Object.keys(all));
        const claims = Object.values(all).flatMap((claim) => (shown.has(claim.id) ? [{ ...claim, comparable: [], beside: [], sources: [] }] : []));
        const told = new Set(claims.map(({ episode }) => episode));
        return { claims, episodes: Object.values(episodes).filter(({ id }) => told.has(id)) };
    },
    unknownIds: (view, { claims }) =>
        unknownIn(
            drawnIn(view),
            claims.map(({ id }) => id)
        )
};
