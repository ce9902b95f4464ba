import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, haveOwnIds, reason } from '../question';

const option = v.strictObject({ id: slug, text: prose, right: v.optional(v.boolean(), false), why: reason });

/** Multiple choice: four to six options of which two or more are right, but not all. */
export const multiple = v.strictObject({
    type: v.literal('multiple'),
    ...gradedBase,
    options: v.pipe(
        v.array(option),
        v.minLength(4, 'four to six options'),
        v.maxLength(6, 'four to six options'),
        v.check((options) => options.filter(({ right }) => right).length >= 2, 'options of which two or more are right'),
        v.check((options) => options.some(({ right }) => !right), 'options of which one or more are not right'),
        v.check((options) => haveOwnIds(options), 'options with different ids')
    )
});

export type MultipleQuestion = v.InferOutput<typeof multiple>;

/** What several choices need of a question, whatever its type. */
export interface Choices {
    options: readonly { id: string; text: string; right: boolean; why: string }[];
}
