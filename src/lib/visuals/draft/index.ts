import * as v from 'valibot';
import { draftChecks } from '../../schema/draftChecks';
import type { Draft, Records } from '../../schema/records';
import type { VisualDefinition } from '../visual';

const view = v.strictObject({
    /** The check that is being made: the ones before it are done, the ones after it are still to come. */
    check: v.picklist(draftChecks)
});

export type DraftView = v.InferOutput<typeof view>;

export interface DraftData {
    drafts: Pick<Draft, 'id' | 'leans' | 'title' | 'sentences' | 'notes'>[];
}

/** Two unfair drafts, one leaning to each side, on an editor’s sheet: each check strikes out and writes in, until both are fair. */
export const draft: VisualDefinition<DraftView, DraftData> = {
    view,
    data: ({ drafts }: Records) => ({
        drafts: Object.values(drafts).map(({ id, leans, title, sentences, notes }) => ({ id, leans, title, sentences, notes }))
    })
};
