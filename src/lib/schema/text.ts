import * as v from 'valibot';
import { typographic } from './typographic';

/** Text a reader sees: not empty, straight quotes made typographic. */
export const prose = v.pipe(v.string(), v.trim(), v.minLength(1, 'some text'), v.transform(typographic));

/** The id of a thing: lower case letters, digits and hyphens; never changes. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug such as "line-of-contact"'));

/** The ids of sources, one at the least. */
export const someSources = v.pipe(v.array(slug), v.minLength(1, 'at least one source'));

/** How many words a text has. */
export const wordsIn = (text: string) => text.split(/\s+/).length;

/** A date as exact as it is known: YYYY, YYYY-MM or YYYY-MM-DD. */
export const partialDate = v.pipe(
    v.string(),
    v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as YYYY, YYYY-MM or YYYY-MM-DD, in quotes')
);

/** A day: YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day as YYYY-MM-DD, in quotes'));

/**
 * The actors: four have a hue. `dis`, the Azerbaijanis displaced from Nagorno-Karabakh, and `ind`, everybody independent
 * of the others, wear ink and differ by pattern.
 */
export const actors = ['az', 'dis', 'nk', 'arm', 'med', 'ind'] as const;
export const actor = v.picklist(actors);
export type Actor = (typeof actors)[number];
