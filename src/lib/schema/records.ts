import * as v from 'valibot';
import { claim, episode, incident, practised, readingStep, reason } from './claims';
import { displacement, flow, testimony } from './displacement';
import { draft } from './drafts';
import { kinds } from './kinds';
import { common, position, sameWord, strongestCase } from './positions';
import { principleDocument, reading } from './principles';
import { bystander, criticism, interest, mandateLine, meeting, seating, vote } from './mediators';
import { proposal } from './proposals';
import { sum, territory } from './territory';
import { actor, day, partialDate, prose, slug, someSources, wordsIn } from './text';

const sources = v.array(slug);

/** A source: who published it, whose institution that is, and how we read it. */
export const source = v.strictObject({
    id: slug,
    title: prose,
    author: v.optional(prose),
    publisher: prose,
    publisherIs: prose,
    side: actor,
    date: v.optional(partialDate),
    dateNote: v.optional(prose),
    url: v.pipe(v.string(), v.url('an address that starts with https:// or http://')),
    consulted: v.pipe(
        v.string(),
        v.regex(/^(direct|via:[a-z0-9]+(-[a-z0-9]+)*)$/, '"direct" or "via:" and the id of a source ("memory" is not publishable)')
    ),
    usedFor: prose,
    note: v.optional(prose)
});

/** A person or body, as of March 2017, with the authority on which they spoke. */
export const person = v.strictObject({
    id: slug,
    name: prose,
    actor,
    inStory: v.picklist(['quoted', 'cited', 'reporter', 'named', 'absent']),
    role: prose,
    speaksFor: prose,
    before: v.optional(prose),
    later: v.optional(prose),
    spelling: v.optional(prose),
    caution: v.optional(prose),
    sources
});

/** The kinds as the two coders had them; where they differ the picture shows "?". */
const kind = v.picklist(kinds);

/** Something said. `words` are the words between quotation marks; a reported statement has none. */
export const statement = v.strictObject({
    id: slug,
    speaker: slug,
    to: v.optional(prose),
    date: partialDate,
    /** quoted in the story, reported in the reporter's words, the reporter's own, or from another source */
    form: v.picklist(['quoted', 'reported', 'reporter', 'elsewhere']),
    words: v.optional(v.array(prose), []),
    says: prose,
    /** Our short form for the picture, never a quotation. */
    short: v.pipe(prose, v.maxLength(38, 'at most 38 letters')),
    kind: v.optional(kind),
    /** What a second, independent coder called it, where that differs. */
    kindSecond: v.optional(kind),
    version: v.optional(v.picklist([1, 2, 3])),
    answers: v.optional(v.array(v.strictObject({ to: slug, basis: v.picklist(['text', 'placed', 'disputed']), because: v.optional(prose) })), []),
    note: v.optional(prose),
    source: slug
});

/** A term, explained in at most 50 words. */
export const term = v.strictObject({
    id: slug,
    term: prose,
    plural: v.optional(prose),
    native: v.optional(v.array(v.strictObject({ lang: v.picklist(['az', 'hy', 'ru']), text: prose })), []),
    meaning: v.pipe(
        prose,
        v.check((text) => wordsIn(text) <= 50, 'at most 50 words')
    ),
    dispute: v.optional(prose),
    sources
});

const user = v.strictObject({ who: prose, actor, why: prose });

/** A contested word: who uses it and why, and what we write. */
export const word = v.strictObject({
    id: slug,
    words: v.array(prose),
    usedBy: v.array(user),
    objection: v.optional(v.array(user), []),
    weWrite: prose,
    why: prose,
    sources
});

/** A point on which the speakers of the story agree, with its limit. */
export const agreement = v.strictObject({
    id: slug,
    point: prose,
    statements: v.pipe(v.array(slug), v.minLength(1)),
    caution: prose,
    sources
});

/** A voice that the story does not have. */
export const absence = v.strictObject({ id: slug, voice: prose, why: prose, sources });

/** A town or village of the map, by all its names; where it lies stands in geo/karabakh.geojson. */
export const place = v.strictObject({
    id: slug,
    /** Label on the map: the late-Soviet official name first. */
    name: prose,
    az: prose,
    hy: prose,
    /** The Armenian and Azerbaijani names in Latin letters, where a reader may meet them. */
    latin: v.optional(prose),
    /** Where it lies and who held it when, in words. */
    held: prose
});

/** An area of the map and who controlled it, when. `km2` is the published area, not one measured on our map. */
export const area = v.strictObject({
    id: slug,
    name: prose,
    km2: v.optional(v.number()),
    control: v.pipe(v.array(v.strictObject({ from: partialDate, to: v.optional(partialDate), by: prose, how: v.optional(prose) })), v.minLength(1)),
    sources
});

/** The lanes of the timeline: what kind of event it is. */
export const lanes = ['fighting', 'people', 'decision', 'talks'] as const;

/** Something that happened, as exactly dated as it is known. */
export const event = v.strictObject({
    id: slug,
    date: partialDate,
    /** Its last day, where it lasted. */
    end: v.optional(partialDate),
    /** The day by which it is put in order, where its date is less exact than what came before and after it. */
    sort: v.optional(day),
    lane: v.picklist(lanes),
    title: v.pipe(prose, v.maxLength(60, 'at most 60 letters')),
    /** A shorter title for the picture. */
    short: v.optional(v.pipe(prose, v.maxLength(34, 'at most 34 letters'))),
    summary: prose,
    /** How each side tells it, in a form its tellers would sign; both or neither. */
    told: v.optional(v.strictObject({ az: prose, arm: prose })),
    sources: someSources
});

/** People of the story, promises of the story, and what is open for both peoples. */
export const outcomeKinds = ['person', 'promise', 'open'] as const;

/** What became of a person or a promise (then, now), or how a question is open for each people (Azerbaijanis, Armenians). */
export const outcome = v.strictObject({
    id: slug,
    of: v.picklist(outcomeKinds),
    what: prose,
    left: prose,
    right: prose,
    sources: someSources
});

/**
 * The story as one mark a word: paragraphs of runs. A run is a number of words and, where they stand
 * between quotation marks, whose words they are. The text itself is not kept.
 */
export const storyRuns = v.strictObject({
    paragraphs: v.array(v.array(v.strictObject({ words: v.pipe(v.number(), v.integer(), v.minValue(1)), by: v.optional(actor) })))
});

/** The record files: each file's name and what one entry of it must be. */
export const recordSchemas = {
    sources: source,
    people: person,
    statements: statement,
    terms: term,
    words: word,
    claims: claim,
    episodes: episode,
    incidents: incident,
    method: readingStep,
    practice: practised,
    reasons: reason,
    agreements: agreement,
    absences: absence,
    places: place,
    areas: area,
    events: event,
    outcomes: outcome,
    positions: position,
    cases: strongestCase,
    shared: common,
    samewords: sameWord,
    documents: principleDocument,
    readings: reading,
    seatings: seating,
    mandate: mandateLine,
    interests: interest,
    criticisms: criticism,
    meetings: meeting,
    votes: vote,
    outsiders: bystander,
    neighbours: bystander,
    proposals: proposal,
    territory,
    sums: sum,
    flows: flow,
    displacements: displacement,
    testimonies: testimony,
    drafts: draft
};

export type Source = v.InferOutput<typeof source>;
export type Person = v.InferOutput<typeof person>;
export type Statement = v.InferOutput<typeof statement>;
export type Term = v.InferOutput<typeof term>;
export type Word = v.InferOutput<typeof word>;
export type { Claim } from './claims';
export type { Displacement, Flow, Testimony } from './displacement';
export type Draft = v.InferOutput<typeof draft>;
export type Agreement = v.InferOutput<typeof agreement>;
export type Absence = v.InferOutput<typeof absence>;
export type Place = v.InferOutput<typeof place>;
export type Area = v.InferOutput<typeof area>;
export type Event = v.InferOutput<typeof event>;
export type Outcome = v.InferOutput<typeof outcome>;
export type OutcomeKind = (typeof outcomeKinds)[number];
export type Lane = (typeof lanes)[number];
export type StoryRuns = v.InferOutput<typeof storyRuns>;

/** All records by file, each keyed by id in the order of the file. */
export type Records = { [Kind in keyof typeof recordSchemas]: Record<string, v.InferOutput<(typeof recordSchemas)[Kind]>> } & { story: StoryRuns };
