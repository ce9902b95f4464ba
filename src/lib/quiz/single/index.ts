import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, reason, several } from '../question';

/** What every option of a choice has. */
export const option = { id: slug, text: prose, right: v.optional(v.boolean(), false), why: reason };

/** Three to five options, one of them right. */
export const listOf = <O extends v.GenericSchema<unknown, { id: string; right: boolean }>>(one: O) =>
    v.pipe(
        several(one, 3, 5, 'options'),
        v.check((options) => options.filter(({ right }) => right).length === 1, 'options of which exactly one is right')
    );

/** Single choice: three to five options, one of them right, each with its reason. */
export const single = v.strictObject({ type: v.literal('single'), ...gradedBase, options: listOf(v.strictObject(option)) });

export type SingleQuestion = v.InferOutput<typeof single>;

/** What a choice needs of a question, whatever its type. */
export type ChoiceQuestion = Omit<SingleQuestion, 'type'>;
