import * as v from 'valibot';
import { gradedBase, several } from '../question';
import { option } from '../single/index';

/** Multiple choice: four to six options of which two or more are right, but not all. */
export const multiple = v.strictObject({
    type: v.literal('multiple'),
    ...gradedBase,
    options: v.pipe(
        several(v.strictObject(option), 4, 6, 'options'),
        v.check((options) => options.filter(({ right }) => right).length >= 2, 'options of which two or more are right'),
        v.check((options) => options.some(({ right }) => !right), 'options of which one or more are not right')
    )
});

export type MultipleQuestion = v.InferOutput<typeof multiple>;

/** What several choices need of a question, whatever its type. */
export interface Choices {
    options: readonly { id: string; text: string; right: boolean; why: string }[];
}
