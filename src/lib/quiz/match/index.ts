import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { haveOwnIds, gradedBase, reason } from '../question';

/** Each thing, such as a figure of a day, is given to one of the answers, such as its author; two things may have the same answer. */
export const match = v.strictObject({
    type: v.literal('match'),
    ...gradedBase,
    answers: v.pipe(
        v.array(v.strictObject({ id: slug, text: prose })),
        v.minLength(3, 'three to six answers'),
        v.maxLength(6, 'three to six answers'),
        v.check((answers) => haveOwnIds(answers), 'answers with different ids')
    ),
    items: v.pipe(
        // `answer` is the id of the right one; that it is there is checked with the other ids.
        v.array(v.strictObject({ id: slug, text: prose, answer: slug, why: reason })),
        v.minLength(3, 'three to five items'),
        v.maxLength(5, 'three to five items'),
        v.check((items) => haveOwnIds(items), 'items with different ids')
    )
});

export type MatchQuestion = v.InferOutput<typeof match>;
