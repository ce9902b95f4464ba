import * as v from 'valibot';
import { bothEnds, numberOrRange } from './range';
import { actor, day, partialDate, prose, slug, someSources } from './text';

export const measures = ['killed', 'wounded', 'missing', 'captured', 'displaced', 'share-of-territory'] as const;

/**
 * Whose loss a figure is about: the row it stands in. `nk-military` is a part of `arm-military`, which means soldiers of Armenia and of the
 * Nagorno-Karabakh authorities together; a `total` holds soldiers and civilians, or does not say which. Figures of two groups never share a row.
 */
export const groups = [
    'az-military',
    'az-civilian',
    'az-total',
    'arm-military',
    'arm-civilian',
    'arm-total',
    'nk-military',
    'both',
    'other'
] as const;

/** How its author said the number. */
export const bounds = ['exact', 'at-least', 'up-to', 'about'] as const;
/** What else is mixed into the number than its measure says. */
export const mixtures = ['wounded', 'missing', 'non-combat', 'civilians'] as const;
export const claimKinds = ['official', 'estimate', 'media-count', 'name-list'] as const;

const count = v.pipe(v.number(), v.minValue(0));

/** A figure somebody gave: never without its author, its date and its source. A number that was not given is null, and is drawn as a gap. */
export const claim = v.pipe(
    v.strictObject({
        id: slug,
        episode: v.optional(slug),
        measure: v.picklist(measures),
        group: v.optional(v.picklist(groups)),
        /** Whose loss, in words. */
        whom: prose,
        value: v.nullable(count),
        /** The two ends of a range that its author gave. */
        low: v.optional(count),
        high: v.optional(count),
        bound: v.optional(v.picklist(bounds), 'exact'),
        includes: v.optional(v.array(v.picklist(mixtures)), []),
        unit: v.picklist(['people', 'per cent']),
        /** When it was said, or the day to which it counts. */
        asOf: partialDate,
        from: v.optional(partialDate),
        to: v.optional(partialDate),
        /** The time it is about, in words, where the days are not stated. */
        period: v.optional(prose),
        /** Who says so, as the picture names them; `person` where the author is one of the people of this explainer. */
        claimant: prose,
        short: v.optional(v.pipe(prose, v.maxLength(24, 'at most 24 letters'))),
        person: v.optional(slug),
        side: actor,
        kind: v.picklist(claimKinds),
        /** What stands behind it: names, cases, a register; `false` where it was said and nothing was shown. */
        shown: v.boolean(),
        evidence: prose,
        /** The words of the author, where they were read. */
        words: v.optional(prose),
        caveat: v.optional(prose),
        confidence: v.picklist(['high', 'medium'], 'high or medium: what is low or from memory is not published'),
        /** The same measure, group and time. */
        comparable: v.optional(v.array(slug), []),
        /** Worth setting beside it, and why it is not the same thing. */
        beside: v.optional(v.array(v.strictObject({ id: slug, why: prose })), []),
        /** The figure that the same author gave before this one. */
        earlier: v.optional(slug),
        sources: someSources
    }),
    bothEnds(),
    numberOrRange(),
    v.check(({ measure, unit }) => (measure === 'share-of-territory') === (unit === 'per cent'), 'a share is in per cent, everything else in people'),
    v.check(({ unit, group, episode }) => unit !== 'people' || !episode || Boolean(group), 'a figure of an episode needs its group')
);

/** A stretch of the conflict whose figures are set side by side, on one of three rulers: 0 to 400, 0 to 8,000, 0 to 30,000. */
export const episode = v.strictObject({
    id: slug,
    title: prose,
    /** As a picture names it. */
    short: v.optional(v.pipe(prose, v.maxLength(22, 'at most 22 letters'))),
    from: partialDate,
    to: partialDate,
    /** None: its dead are told in sentences and in the table, not on a ruler. */
    ruler: v.nullable(v.picklist([1, 2, 3])),
    summary: prose,
    /** What a reader who sets the figures side by side must know. */
    note: v.optional(prose),
    sources: someSources
});

const counted = v.pipe(v.number(), v.integer(), v.minValue(1));

/** People killed and wounded in incidents of one day or month, by side, as International Crisis Group recorded them; our sums. */
export const incident = v.strictObject({
    id: slug,
    on: v.union([day, v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/, 'a month as YYYY-MM'))]),
    side: v.picklist(['az', 'arm']),
    killed: v.optional(counted),
    wounded: v.optional(counted),
    civiliansKilled: v.optional(counted),
    civiliansWounded: v.optional(counted)
});

/** A question to ask of any casualty figure, in the order of the method. */
export const readingStep = v.strictObject({ id: slug, question: prose, detail: prose, example: prose, sources: someSources });

/** A figure that the method is practised on: what we found for each of its questions, in the order of the method. */
export const practised = v.strictObject({
    /** The claim. */
    id: slug,
    answers: v.pipe(
        v.array(v.strictObject({ question: slug, answer: prose, sources: someSources })),
        v.minLength(1, 'an answer for each question of the method')
    )
});

/** A reason why figures differ, with an example from the records. */
export const reason = v.strictObject({ id: slug, reason: prose, explanation: prose, example: prose, claims: v.array(slug), sources: someSources });

export type Claim = v.InferOutput<typeof claim>;
export type Episode = v.InferOutput<typeof episode>;
export type Incident = v.InferOutput<typeof incident>;
export type ReadingStep = v.InferOutput<typeof readingStep>;
export type Reason = v.InferOutput<typeof reason>;
export type Practised = v.InferOutput<typeof practised>;
export type Group = (typeof groups)[number];
