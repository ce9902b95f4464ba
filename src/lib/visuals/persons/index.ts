import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import type { Claim, Incident } from '../../schema/claims';
import type { Records } from '../../schema/records';
import { day, slug } from '../../schema/text';
import { someClaims } from '../claims/index';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** One author's figures of his own side, one mark a person; `gap` adds the other side as empty frames of the same size. */
    v.strictObject({ show: v.literal('people'), claims: someClaims, gap: v.optional(v.string()) }),
    /** Both sides by one method, one mark a soldier in the week of his death, from a first day that the reader can move; `beside` stands apart from it. */
    v.strictObject({ show: v.literal('window'), from: day, to: day, move: v.optional(v.boolean(), false), beside: v.optional(slug) }),
    /** What each side said of one day, one mark a person. */
    v.strictObject({ show: v.literal('days'), claims: someClaims })
]);

export type PersonsView = v.InferOutput<typeof view>;

export interface PersonsData {
    claims: Claim[];
    incidents: Incident[];
}

const drawnIn = (view: PersonsView) => ('claims' in view ? view.claims : view.beside ? [view.beside] : []);

/** Figures so small that each person has a mark: of one author, by one method over some months, or of one day by each side. */
export const persons: VisualDefinition<PersonsView, PersonsData> = {
    view,
    data({ claims: all, incidents }: Records, views) {
        const shown = new Set(views?.flatMap(drawnIn) ?? Object.keys(all));
        const windows = views?.flatMap((view) => (view.show === 'window' ? [view] : [])) ?? [];
        return {
            claims: Object.values(all).filter(({ id }) => shown.has(id)),
            // A window can be opened as far back as the days are counted.
            incidents: windows.length ? Object.values(incidents).filter(({ on }) => on.length === 10 && windows.some(({ to }) => on <= to)) : []
        };
    },
    sources: sourceIds,
    unknownIds: (view, { claims }) =>
        unknownIn(
            drawnIn(view),
            claims.map(({ id }) => id)
        )
};
