import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { haveOwnIds, gradedBase, reason } from '../question';

/** What every option of a choice has. */
export const option = { id: slug, text: prose, right: v.optional(v.boolean(), false), why: reason };

/** Three to five options, one of them right. */
export const listOf = <O extends v.GenericSchema<unknown, { id: string; right: boolean }>>(one: O) =>
    v.pipe(
        v.array(one),
        v.minLength(3, 'three to five options'),
        v.maxLength(5, 'three to five options'),
        v.check((options) => options.filter(({ right }) => right).length === 1, 'options of which exactly one is right'),
        v.check((options) => haveOwnIds(options), 'options with different ids')
    );

/** Single choice: three to five options, one of them right, each with its reason. */
export const single = v.strictObject({ type: v.literal('single'), ...gradedBase, options: listOf(v.strictObject(option)) });

export type SingleQuestion = v.InferOutput<typeof single>;

/** What a choice needs of a question, whatever its type. */
export type ChoiceQuestion = Omit<SingleQuestion, 'type'>;
