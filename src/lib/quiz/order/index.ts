import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, haveOwnIds, reason } from '../question';

/** Three to six things to be put in order; the file has them in the right one. */
export const order = v.strictObject({
    type: v.literal('order'),
    ...gradedBase,
    /** What stands at the two ends, such as "earliest" and "latest". */
    ends: v.strictObject({ first: prose, last: prose }),
    items: v.pipe(
        v.array(v.strictObject({ id: slug, text: prose, why: reason })),
        v.minLength(3, 'three to six items'),
        v.maxLength(6, 'three to six items'),
        v.check((items) => haveOwnIds(items), 'items with different ids')
    )
});

export type OrderQuestion = v.InferOutput<typeof order>;
