import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, reason, several } from '../question';

/** Three to six things to be put in order; the file has them in the right one. */
export const order = v.strictObject({
    type: v.literal('order'),
    ...gradedBase,
    /** What stands at the two ends, such as "earliest" and "latest". */
    ends: v.strictObject({ first: prose, last: prose }),
    items: several(v.strictObject({ id: slug, text: prose, why: reason }), 3, 6, 'items')
});

export type OrderQuestion = v.InferOutput<typeof order>;
