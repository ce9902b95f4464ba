import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { several } from '../question';
import { writing } from '../text/index';

/** A paragraph of one’s own, with a rubric: each check has an example that passes it and one that does not. */
export const paragraph = v.strictObject({
    type: v.literal('paragraph'),
    ...writing,
    checks: several(v.strictObject({ id: slug, text: prose, passes: prose, fails: prose }), 2, 6, 'checks')
});

export type ParagraphQuestion = v.InferOutput<typeof paragraph>;
