import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import { groups, type Claim, type ReadingStep } from '../../schema/claims';
import type { Records } from '../../schema/records';
import { slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

/** Claims that a view draws, by id. */
export const someClaims = v.pipe(v.array(slug), v.minLength(1));

const view = v.variant('show', [
    /** A group is whose loss; a line is one author's figure on a common ruler. `fade` leaves only what something stands behind. */
    v.strictObject({
        show: v.literal('ledger'),
        claims: someClaims,
        ruler: v.number(),
        /** The ruler of the picture before, drawn as a piece of this one. */
        inside: v.optional(v.number()),
        lines: v.optional(v.picklist(['own', 'other', 'others', 'all']), 'all'),
        fade: v.optional(v.boolean(), false),
        none: v.optional(v.array(v.strictObject({ group: v.picklist(groups), says: v.string() })), [])
    }),
    /** The eight questions, one of them open. */
    v.strictObject({ show: v.literal('method'), open: v.optional(slug) })
]);

export type ClaimsView = v.InferOutput<typeof view>;
export type LedgerView = Extract<ClaimsView, { show: 'ledger' }>;

export interface ClaimsData {
    claims: Claim[];
    method: ReadingStep[];
}

const drawnIn = (view: ClaimsView) => ('claims' in view ? view.claims : []);

/** A figure and its author: whose loss, who says so, on what ground, and what it can be compared with. */
export const claims: VisualDefinition<ClaimsView, ClaimsData> = {
    view,
    data({ claims: all, method }: Records, views) {
        const shown = new Set(views?.flatMap(drawnIn) ?? Object.keys(all));
        return {
            claims: Object.values(all).filter(({ id }) => shown.has(id)),
            method: !views || views.some(({ show }) => show === 'method') ? Object.values(method) : []
        };
    },
    sources: sourceIds,
    unknownIds: (view, { claims, method }) =>
        view.show === 'method'
            ? unknownIn(
                  [view.open],
                  method.map(({ id }) => id)
              )
            : unknownIn(
                  view.claims,
                  claims.map(({ id }) => id)
              )
};
