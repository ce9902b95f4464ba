import * as v from 'valibot';
import { day, slug } from '../../schema/text';
import { gradedBase } from '../question';
import { listOf, option } from '../single/index';

/** A place to be chosen on a dated map or in a list; each option lies at a place of the map. */
export const place = v.strictObject({
    type: v.literal('place'),
    ...gradedBase,
    /** The day whose map is shown. */
    on: day,
    options: listOf(v.strictObject({ ...option, at: slug }))
});

export type PlaceQuestion = v.InferOutput<typeof place>;
