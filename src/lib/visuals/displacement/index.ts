import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import type { Displacement, Flow, Testimony } from '../../schema/displacement';
import { waves } from '../../schema/displacementCodes';
import type { Records } from '../../schema/records';
import { slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** Who went from where to where, at all four times; no numbers. */
    v.strictObject({ show: v.literal('directions') }),
    /** One time: its groups on the ruler, every figure with its author. */
    v.strictObject({ show: v.literal('wave'), wave: v.picklist(waves) }),
    /** One group, all its figures, and what one of them counts. */
    v.strictObject({ show: v.literal('one-group'), id: slug, open: v.optional(slug) }),
    /** A count beside no count: the dispute of 2023 is about a word. */
    v.strictObject({ show: v.literal('words'), ids: v.tuple([slug, slug]) }),
    /** All four times on one ruler; on a phone one at a time, this one first. */
    v.strictObject({ show: v.literal('all'), wave: v.optional(v.picklist(waves), 1) }),
    /** What four people told. */
    v.strictObject({ show: v.literal('testimonies') })
]);

export type DisplacementView = v.InferOutput<typeof view>;

export type DrawnFigure = Omit<Displacement, 'group' | 'comparable' | 'confidence'>;
/** A group with its figures, in the order of the file. */
export type DrawnFlow = Flow & { figures: DrawnFigure[] };

export interface DisplacementData {
    flows: DrawnFlow[];
    testimonies: Testimony[];
}

function data({ flows, displacements, testimonies }: Records, views?: readonly DisplacementView[]): DisplacementData {
    const figures = Object.values(displacements);
    return {
        flows: Object.values(flows).map((flow) => ({
            ...flow,
            figures: figures.filter(({ group }) => group === flow.id)
        })),
        testimonies: !views || views.some(({ show }) => show === 'testimonies') ? Object.values(testimonies) : []
    };
}

/** People fled in both directions, at four times; the figures differ with author, day and what is counted. */
export const displacement: VisualDefinition<DisplacementView, DisplacementData> = {
    view,
    data,
    sources: sourceIds,
    unknownIds(view, { flows }) {
        const groups = flows.filter(({ wave }) => wave).map(({ id }) => id);
        const figures = flows.flatMap(({ id, figures: all }) => (view.show !== 'one-group' || view.id === id ? all.map((each) => each.id) : []));
        const named = view.show === 'words' ? view.ids : view.show === 'one-group' && view.open ? [view.open] : [];
        return [...unknownIn([view.show === 'one-group' ? view.id : undefined], groups), ...unknownIn(named, figures)];
    }
};
