import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, reason, several } from '../question';

/** Each thing, such as a figure of a day, is given to one of the answers, such as its author; two things may have the same answer. */
export const match = v.strictObject({
    type: v.literal('match'),
    ...gradedBase,
    answers: several(v.strictObject({ id: slug, text: prose }), 3, 6, 'answers'),
    // `answer` is the id of the right one; that it is there is checked with the other ids.
    items: several(v.strictObject({ id: slug, text: prose, answer: slug, why: reason }), 3, 5, 'items')
});

export type MatchQuestion = v.InferOutput<typeof match>;
