import * as v from 'valibot';
import { definitions, displacedBounds, lands, waves } from './displacementCodes';
import { bothEnds, numberOrRange } from './range';
import { actor, partialDate, prose, slug, someSources, wordsIn } from './text';

const land = v.picklist(lands);

/**
 * A group of people and where they went: a row of the picture. One whose `wave` is null adds up groups that the picture
 * keeps apart; it is told in the table and never drawn.
 */
export const flow = v.pipe(
    v.strictObject({
        id: slug,
        title: v.pipe(prose, v.maxLength(36, 'at most 36 letters')),
        wave: v.nullable(v.picklist(waves)),
        /** Whose homes; none where the row holds both. */
        people: v.optional(v.picklist(['az', 'arm'])),
        /** Both the same: they moved within it. */
        from: v.optional(land),
        to: v.optional(land),
        /** What a reader who sets its figures side by side must know. */
        note: prose
    }),
    v.check(
        ({ wave, people, from, to }) => wave === null || Boolean(people && from && to),
        'a group of a wave needs "people", "from" and "to"; one that adds groups up has "wave: null"'
    )
);

const count = v.pipe(v.number(), v.integer(), v.minValue(1, 'a number of people; one that was not given is null'));

/** A figure of a group of displaced people, never without its author and its day. A number that was not given is null, and is drawn as a gap. */
export const displacement = v.pipe(
    v.strictObject({
        id: slug,
        group: slug,
        value: v.nullable(count),
        low: v.optional(count),
        high: v.optional(count),
        bound: v.optional(v.picklist(displacedBounds), 'exact'),
        definition: v.picklist(definitions),
        author: prose,
        /** The author and the day, as they stand beside the number. */
        short: v.pipe(prose, v.maxLength(26, 'at most 26 letters')),
        side: actor,
        /** The day to which it counts or on which it was said, where the source has one. */
        on: v.optional(partialDate),
        /** The same in words, with what is not known. */
        dated: prose,
        /** Registered or counted; `false` where it was said or estimated and nothing was shown. */
        shown: v.boolean(),
        evidence: prose,
        words: v.optional(prose),
        caveat: v.optional(prose),
        confidence: v.picklist(['high', 'medium'], 'high or medium: what is low or from memory is not published'),
        comparable: v.optional(v.array(slug), []),
        /** Years after the time of its wave: drawn only where its group stands alone. */
        later: v.optional(v.boolean(), false),
        sources: someSources
    }),
    bothEnds(),
    numberOrRange(),
    v.check(({ value, low, words }) => value !== null || low !== undefined || Boolean(words), 'where no number was given, the words that were')
);

/** What a displaced person told, as it was published; omissions are marked […]. Private people have their first name only. */
export const testimony = v.strictObject({
    id: slug,
    people: v.picklist(['az', 'arm']),
    name: v.pipe(prose, v.regex(/^\S+$/, 'a first name only')),
    who: prose,
    from: prose,
    fled: prose,
    words: v.pipe(
        prose,
        v.check((text) => {
            const length = wordsIn(text.replace(/\[…\]/g, ' ').trim());
            return length >= 45 && length <= 70;
        }, '45 to 70 words')
    ),
    published: prose,
    source: slug
});

export type Flow = v.InferOutput<typeof flow>;
export type Displacement = v.InferOutput<typeof displacement>;
export type Testimony = v.InferOutput<typeof testimony>;
