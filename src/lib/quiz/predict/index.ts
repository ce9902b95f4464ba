import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { questionBase, reason, several } from '../question';

/** A guess at what one will find, then what is found; no answer is right or wrong. */
export const predict = v.strictObject({
    type: v.literal('predict'),
    ...questionBase,
    /** Three to five expectations; `why` says what speaks for each. */
    options: several(v.strictObject({ id: slug, text: prose, why: reason }), 3, 5, 'options'),
    /** What is found. */
    reveal: v.pipe(prose, v.minLength(60, 'at least 60 letters that say what is found'))
});

export type PredictQuestion = v.InferOutput<typeof predict>;
