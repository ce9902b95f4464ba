import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { checksOf, writing } from '../text/index';

/** A paragraph of one’s own, with a rubric: each check has an example that passes it and one that does not. */
export const paragraph = v.strictObject({
    type: v.literal('paragraph'),
    ...writing,
    checks: checksOf(v.strictObject({ id: slug, text: prose, passes: prose, fails: prose }), 6)
});

export type ParagraphQuestion = v.InferOutput<typeof paragraph>;
