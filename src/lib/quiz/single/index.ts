import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { questionBase } from '../question';

const option = v.strictObject({
    id: slug,
    text: prose,
    right: v.optional(v.boolean(), false),
    /** Why it is right or wrong: at least 40 letters. */
    why: v.pipe(prose, v.minLength(40, 'a reason of at least 40 letters'))
});

/** Single choice: three to five options, one of them right, each with its reason. */
export const single = v.strictObject({
    type: v.literal('single'),
    ...questionBase,
    options: v.pipe(
        v.array(option),
        v.minLength(3, 'three to five options'),
        v.maxLength(5, 'three to five options'),
        v.check((options) => options.filter(({ right }) => right).length === 1, 'options of which exactly one is right'),
        v.check((options) => new Set(options.map(({ id }) => id)).size === options.length, 'options with different ids')
    )
});

export type SingleQuestion = v.InferOutput<typeof single>;
