import * as v from 'valibot';
import { actor, partialDate, prose, slug, someSources as sources } from './text';

/** The years for which the table can be seen. */
export const tableYears = [1992, 1995, 1997, 2017, 2022, 2025] as const;

/** Who sat at the mediators' table in a year, and who led. The order of seats is the file's: alphabetical. */
export const seating = v.strictObject({
    id: slug,
    year: v.picklist(tableYears),
    says: prose,
    seats: v.pipe(v.array(prose), v.minLength(1, 'at least one seat')),
    chairs: v.array(prose),
    /** Seats known only from one meeting or from a later list; `note` says which. */
    hatched: v.optional(v.array(prose), []),
    note: v.optional(prose),
    /** Whether the chairs stand at the table, stand apart from each other, or are put up on it. */
    chairsStand: v.picklist(['at', 'apart', 'up']),
    /** The diplomats, by state. */
    people: v.optional(v.record(prose, prose), {}),
    sources
});

/** One line of what the co-chairs may, or may not, do. */
export const mandateLine = v.strictObject({ id: slug, may: v.boolean(), text: v.pipe(prose, v.maxLength(90, 'at most 90 letters')), sources });

/** What a co-chair state wanted in the region, and what was said against it. */
export const interest = v.strictObject({ id: slug, state: prose, wanted: prose, against: prose, sources });

/** A criticism of the mediators with its author and date. */
export const criticism = v.strictObject({
    id: slug,
    actor,
    by: prose,
    short: v.pipe(prose, v.maxLength(20, 'at most 20 letters')),
    says: prose,
    sources
});

/** Who brought two leaders together: Russia's president, the three co-chair states, one of them, or another event. */
export const hosts = ['russia', 'three', 'france', 'usa', 'event'] as const;

/** A meeting of the leaders of Armenia and Azerbaijan. */
export const meeting = v.strictObject({
    id: slug,
    date: partialDate,
    place: prose,
    host: v.picklist(hosts),
    /** Armenia's leader; Azerbaijan's was the same in all years shown. */
    armenia: v.picklist(['Sargsyan', 'Pashinyan']),
    sources
});

/** A vote of states and how it was explained. */
export const vote = v.strictObject({
    id: slug,
    date: partialDate,
    what: prose,
    favour: v.array(prose),
    against: v.array(prose),
    abstained: v.number(),
    said: v.array(v.strictObject({ actor, who: prose, says: prose })),
    sources
});

/** Somebody who is not at the table, or who stands round it: two texts, one for each side. */
export const bystander = v.strictObject({ id: slug, name: prose, short: v.optional(prose), role: prose, az: prose, arm: prose, sources });

export type Seating = v.InferOutput<typeof seating>;
export type MandateLine = v.InferOutput<typeof mandateLine>;
export type Interest = v.InferOutput<typeof interest>;
export type Criticism = v.InferOutput<typeof criticism>;
export type Meeting = v.InferOutput<typeof meeting>;
export type Host = (typeof hosts)[number];
export type Vote = v.InferOutput<typeof vote>;
export type Bystander = v.InferOutput<typeof bystander>;
