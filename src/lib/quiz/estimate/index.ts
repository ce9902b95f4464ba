import * as v from 'valibot';
import { gradedBase, reason } from '../question';

/** What may be guessed: land, or a share of it. */
const unit = v.picklist(['per cent', 'square kilometres'], 'a unit of land, "per cent" or "square kilometres": people are never guessed');
const ofPeople =
    /\b(killed|died|dead|deaths?|wounded|losses|lives|victims?|casualt\w+|people|soldiers?|civilians?|displaced|refugees?|families|inhabitants)\b/i;

/** A guess on a scale, right within a tolerance, with a reason for each of its sides. */
export const estimate = v.pipe(
    v.strictObject({
        type: v.literal('estimate'),
        ...gradedBase,
        scale: v.strictObject({ min: v.pipe(v.number(), v.minValue(0)), max: v.number(), step: v.pipe(v.number(), v.gtValue(0)), unit }),
        value: v.number(),
        tolerance: v.pipe(v.number(), v.gtValue(0)),
        why: v.strictObject({ near: reason, low: reason, high: reason })
    }),
    v.forward(
        v.check(({ stem }) => !ofPeople.test(stem), 'a question about land: people are never guessed'),
        ['stem']
    ),
    v.forward(
        v.check(
            ({ scale, value, tolerance }) => scale.min < value - tolerance && value + tolerance < scale.max,
            'so small that the scale has room for a guess that is too low and one that is too high'
        ),
        ['tolerance']
    ),
    v.forward(
        v.check(({ scale, tolerance }) => scale.step <= tolerance, 'with a step that is not wider than the tolerance'),
        ['scale']
    )
);

export type EstimateQuestion = v.InferOutput<typeof estimate>;
