import * as v from 'valibot';
import { partialDate, prose, slug, someSources } from './text';

const squareKilometres = v.pipe(v.number(), v.integer(), v.minValue(1));

/** How an area is counted: the part that Armenian forces held before 2020, whole as in Soviet times, or as an Azerbaijani site printed it. */
export const countings = ['held', 'whole', 'printed'] as const;
export type Counting = (typeof countings)[number];

/** An area that can be added up. The country is what the others are a share of; what lies `inside` the oblast is part of it already. */
export const territory = v.strictObject({
    id: slug,
    kind: v.picklist(['country', 'oblast', 'district', 'villages', 'inside']),
    name: prose,
    /** Its name in a narrow column. */
    short: v.pipe(prose, v.maxLength(10, 'at most 10 letters')),
    /** Its area in Soviet times. */
    whole: squareKilometres,
    /** The part that was held, where it is not all of it. */
    held: v.optional(squareKilometres),
    /** Its area in the list of the Azerbaijani site; nothing where the list does not have it. */
    printed: v.optional(squareKilometres),
    /** How much of the printed area was land of the oblast in Soviet times. */
    overlap: v.optional(squareKilometres),
    /** Which number we could not check in a source of rank, and what is known of it. */
    unchecked: v.optional(v.strictObject({ which: v.array(v.picklist(['held', 'whole'])), why: prose })),
    note: v.optional(prose),
    sources: someSources
});

/** An addition: which areas, each counted how; its total and share are checked by a test. */
export const sum = v.strictObject({
    id: slug,
    label: prose,
    parts: v.pipe(v.array(v.strictObject({ area: slug, as: v.picklist(countings) })), v.minLength(1)),
    /** Land that lies in two of the areas is counted in both. */
    twice: v.optional(v.boolean(), false),
    km2: squareKilometres,
    /** Of the country, to two decimals. */
    percent: v.number(),
    /** Who has the same sum or is said to have it, and how far that was read. */
    said: v.optional(v.strictObject({ by: prose, date: partialDate, read: prose })),
    sources: someSources
});

export type Territory = v.InferOutput<typeof territory>;
export type Sum = v.InferOutput<typeof sum>;
