import * as v from 'valibot';
import { actor, partialDate, prose, slug, someSources, wordsIn } from './text';
import { principles } from './threePrinciples';

export const principle = v.picklist(principles);

/** Words of a document or a speaker, up to so many: short enough to be looked at whole. */
const wordsUpTo = (most: number) =>
    v.pipe(
        prose,
        v.check((text) => wordsIn(text) <= most, `at most ${most} words`)
    );

/** What a document says of a principle, in its own words; null where it does not mention it. */
const passage = v.nullable(v.strictObject({ words: wordsUpTo(12), where: v.optional(prose), source: slug }));

/** A document in which a principle stands. */
export const principleDocument = v.strictObject({
    id: slug,
    title: prose,
    /** Its name in a narrow column. */
    short: v.pipe(prose, v.maxLength(24, 'at most 24 letters')),
    date: partialDate,
    /** Who adopted it. */
    by: prose,
    passages: v.strictObject({ force: passage, integrity: passage, determination: passage }),
    /** Words by which it takes in principles that it does not name one by one. */
    together: v.optional(v.strictObject({ words: wordsUpTo(12), source: slug })),
    /** What the text leaves open. */
    opens: wordsUpTo(26),
    /** How it was read, where not whole. */
    note: v.optional(prose),
    sources: someSources
});

/** How an actor reads the three principles: each sentence in a form the actor would sign. */
export const reading = v.strictObject({
    id: actor,
    /** What the actor underlines: our reading of what it said. */
    underlines: v.pipe(v.array(principle), v.minLength(1)),
    reads: v.strictObject({ force: wordsUpTo(14), integrity: wordsUpTo(14), determination: wordsUpTo(14) }),
    quotation: v.strictObject({ words: wordsUpTo(14), speaker: prose, date: partialDate, translated: v.optional(v.boolean(), false), source: slug }),
    /** When the actor said what its three sentences rest on. */
    dated: prose,
    sources: someSources
});

export type PrincipleDocument = v.InferOutput<typeof principleDocument>;
export type Reading = v.InferOutput<typeof reading>;
