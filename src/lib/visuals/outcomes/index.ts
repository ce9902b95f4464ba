import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import type { Outcome, Records } from '../../schema/records';
import { outcomeKinds } from '../../schema/records';
import { slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.strictObject({
    show: v.picklist(outcomeKinds),
    /** The one set apart from the others. */
    focus: v.optional(slug)
});

export type OutcomesView = v.InferOutput<typeof view>;

export interface OutcomesData {
    outcomes: Outcome[];
}

/** What became of the people and promises of the story, and what is open for both peoples: a list with a then and a now. */
export const outcomes: VisualDefinition<OutcomesView, OutcomesData> = {
    view,
    data: ({ outcomes: all }: Records, views) => ({
        outcomes: Object.values(all).filter(({ of }) => !views || views.some(({ show }) => show === of))
    }),
    sources: sourceIds,
    unknownIds({ show, focus }, { outcomes: all }) {
        const known = all.filter(({ of }) => of === show).map(({ id }) => id);
        return unknownIn([focus], known);
    }
};
