import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { haveOwnIds, questionBase } from '../question';

/** What every writing task has. */
export const writing = {
    ...questionBase,
    /** Lines to write on, on paper. */
    lines: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(20)), 4),
    /** One good answer among many. */
    model: v.pipe(prose, v.minLength(80, 'a model answer of at least 80 letters'))
};

/** What the writer looks for in the own text. */
export const checksOf = <C extends v.GenericSchema<unknown, { id: string }>>(one: C, most: number) =>
    v.pipe(
        v.array(one),
        v.minLength(2, `two to ${most} checks`),
        v.maxLength(most, `two to ${most} checks`),
        v.check((checks) => haveOwnIds(checks), 'checks with different ids')
    );

/** A short text of one’s own, then a model answer to compare it with; nobody marks it. */
export const text = v.strictObject({ type: v.literal('text'), ...writing, checks: checksOf(v.strictObject({ id: slug, text: prose }), 5) });

export type TextQuestion = v.InferOutput<typeof text>;
