import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { questionBase, several } from '../question';

/** What every writing task has. */
export const writing = {
    ...questionBase,
    /** Lines to write on, on paper. */
    lines: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)), 4),
    /** One good answer among many. */
    model: v.pipe(prose, v.minLength(80, 'a model answer of at least 80 letters'))
};

/** A short text of one’s own, then a model answer to compare it with; nobody marks it. */
export const text = v.strictObject({
    type: v.literal('text'),
    ...writing,
    checks: several(v.strictObject({ id: slug, text: prose }), 2, 5, 'checks')
});

export type TextQuestion = v.InferOutput<typeof text>;
