import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import { groups, type Claim, type Episode, type Incident, type ReadingStep } from '../../schema/claims';
import type { Records } from '../../schema/records';
import { day, slug } from '../../schema/text';
import type { VisualDefinition } from '../visual';

const someClaims = v.pipe(v.array(slug), v.minLength(1));

const view = v.variant('show', [
    /** One author's figures of his own side, one mark a person; `gap` adds the other side as empty frames of the same size. */
    v.strictObject({ show: v.literal('people'), claims: someClaims, gap: v.optional(v.string()) }),
    /** Both sides by one method, one mark a soldier in the week of his death, from a first day that the reader can move; `beside` stands apart from it. */
    v.strictObject({ show: v.literal('window'), from: day, to: day, move: v.optional(v.boolean(), false), beside: v.optional(slug) }),
    /** What each side said of one day, one mark a person. */
    v.strictObject({ show: v.literal('days'), claims: someClaims }),
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
    /** Episodes with their figures, on the ruler of each; what is on no ruler is told in a sentence. */
    v.strictObject({ show: v.literal('episodes'), claims: someClaims }),
    /** One number and then the same again with another word: each pair is what was said, and what was said or printed later. */
    v.strictObject({ show: v.literal('travels'), pairs: v.pipe(v.array(v.tuple([slug, slug])), v.minLength(1)) }),
    /** The eight questions, one of them open. */
    v.strictObject({ show: v.literal('method'), open: v.optional(slug) })
]);

export type ClaimsView = v.InferOutput<typeof view>;
export type LedgerView = Extract<ClaimsView, { show: 'ledger' }>;

export interface ClaimsData {
    claims: Claim[];
    episodes: Episode[];
    incidents: Incident[];
    method: ReadingStep[];
}

/** The claims that a view draws, by id. */
function drawnIn(view: ClaimsView): string[] {
    if ('claims' in view) return view.claims;
    if (view.show === 'travels') return view.pairs.flat();
    return view.show === 'window' && view.beside ? [view.beside] : [];
}

/** A figure and its author: whose loss, who says so, on what ground, and what it can be compared with. */
export const claims: VisualDefinition<ClaimsView, ClaimsData> = {
    view,
    data({ claims: all, episodes, incidents, method }: Records, views) {
        const shown = new Set(views?.flatMap(drawnIn) ?? Object.keys(all));
        const windows = views?.flatMap((view) => (view.show === 'window' ? [view] : [])) ?? [];
        const told = new Set(
            views?.flatMap((view) => (view.show === 'episodes' ? view.claims.map((id) => all[id]?.episode) : [])) ?? Object.keys(episodes)
        );
        return {
            claims: Object.values(all).filter(({ id }) => shown.has(id)),
            episodes: Object.values(episodes).filter(({ id }) => told.has(id)),
            // A window can be opened as far back as the days are counted.
            incidents: windows.length ? Object.values(incidents).filter(({ on }) => on.length === 10 && windows.some(({ to }) => on <= to)) : [],
            method: !views || views.some(({ show }) => show === 'method') ? Object.values(method) : []
        };
    },
    sources: sourceIds,
    unknownIds(view, { claims: all, method }) {
        const known = all.map(({ id }) => id);
        const wrong = drawnIn(view).filter((id) => !known.includes(id));
        const open = view.show === 'method' && view.open && !method.some(({ id }) => id === view.open) ? [view.open] : [];
        return [...wrong.map((id) => ({ id, known })), ...open.map((id) => ({ id, known: method.map(({ id }) => id) }))];
    }
};
