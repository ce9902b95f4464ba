import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import type { Claim, Practised, ReadingStep } from '../../schema/claims';
import { positionVoices } from '../../schema/positions';
import type { Records } from '../../schema/records';
import { slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const two = <One extends v.GenericSchema>(one: One) => v.pipe(v.array(one), v.length(2, 'two, one of each side'));
/** The reader answers first; what we found is opened by a button. */
const ask = v.optional(v.boolean(), false);

const view = v.variant('show', [
    /** Two voices' own sentences on one question; what they mean by them, in a form that they would sign, is opened. */
    v.strictObject({ show: v.literal('said'), position: slug, voices: two(v.picklist(positionVoices)) }),
    /** A figure as a sheet, and the eight questions: those of the step, the first of them open. */
    v.strictObject({ show: v.literal('claim'), claim: slug, questions: v.pipe(v.array(slug), v.minLength(1)), ask }),
    /** Two figures and what we found for one of the questions. */
    v.strictObject({ show: v.literal('pair'), claims: two(slug), question: slug, ask })
]);

export type ReadingView = v.InferOutput<typeof view>;

/** A question of the method, without its example. */
export type Asked = Pick<ReadingStep, 'id' | 'question' | 'detail'>;

export interface ReadingData {
    method: Asked[];
    claims: Claim[];
    practice: Practised[];
    positions: Pick<Records['positions'][string], 'id' | 'question' | 'cells'>[];
}

const claimsIn = (view: ReadingView) => (view.show === 'claim' ? [view.claim] : view.show === 'pair' ? view.claims : []);
const questionsIn = (view: ReadingView) => (view.show === 'claim' ? view.questions : view.show === 'pair' ? [view.question] : []);
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

/** The eight questions at work: a figure that the reader has not met, and what can be found about it. */
export const reading: VisualDefinition<ReadingView, ReadingData> = {
    view,
    data({ claims, method, practice, positions }: Records, views) {
        const practised = Object.values(practice).filter(({ id }) => !views || views.some((each) => claimsIn(each).includes(id)));
        return {
            method: Object.values(method).map(({ id, question, detail }) => ({ id, question, detail })),
            claims: practised.flatMap(({ id }) => claims[id] ?? []),
            practice: practised,
            positions: Object.values(positions)
                .filter(({ id }) => !views || views.some((each) => each.show === 'said' && each.position === id))
                .map(({ id, question, cells }) => ({ id, question, cells }))
        };
    },
    sources: sourceIds,
    unknownIds: (view, { method, practice, positions }) => [
        ...unknownIn(claimsIn(view), ids(practice)),
        ...unknownIn(questionsIn(view), ids(method)),
        ...unknownIn([view.show === 'said' ? view.position : undefined], ids(positions))
    ]
};
