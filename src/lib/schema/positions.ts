import * as v from 'valibot';
import { prose, slug, someSources as sources, wordsIn } from './text';

/** The voices of the positions: two governments, two communities, and the mediators. */
export const positionVoices = ['az', 'dis', 'nk', 'arm', 'med'] as const;
export type PositionVoice = (typeof positionVoices)[number];

const first = v.picklist(['az', 'arm']);
const between = (least: number, most: number) =>
    v.pipe(
        prose,
        v.check((text) => wordsIn(text) >= least && wordsIn(text) <= most, `${least} to ${most} words`)
    );

/** The one-line form of a stance: our reading, coded twice. */
const gist = between(1, 14);

/** A stance in a form that its holder would sign, with a short real quotation where there is one. */
const stance = v.strictObject({
    gist,
    /** What a second, independent coder wrote, where it differs in substance. */
    second: v.optional(prose),
    stance: between(25, 40),
    dated: prose,
    words: v.optional(between(1, 40)),
    /** Where the quotation stands. */
    source: v.optional(slug),
    sources,
    /** What of it we could not check. */
    unverified: v.optional(prose)
});

/** A voice of which we found no statement on the question. */
const silence = v.strictObject({ silent: v.literal(true) });

export const cell = v.union([stance, silence]);
export type Cell = v.InferOutput<typeof cell>;
export type Stance = v.InferOutput<typeof stance>;

/** One question and what each voice answered early in 2017. */
export const position = v.strictObject({
    id: slug,
    /** A name for lists. */
    topic: v.pipe(prose, v.maxLength(24, 'at most 24 letters')),
    question: prose,
    /** Whose side comes first here, where the section begins with Azerbaijan. */
    first,
    cells: v.strictObject({ az: cell, dis: cell, nk: cell, arm: cell, med: cell }),
    /** What had changed by 2025. */
    changed: prose,
    sources
});

/** Who a voice was, by whose mandate it spoke, and its strongest case in its own logic. */
export const strongestCase = v.strictObject({
    id: v.picklist(['az', 'dis', 'nk', 'arm']),
    /** Who spoke. */
    spoke: prose,
    /** Who elected or appointed them. */
    mandate: prose,
    /** Who disputed that they may speak. */
    disputed: prose,
    case: between(95, 110),
    sources,
    /** For who spoke, by what mandate, and who disputed it. */
    about: v.strictObject({ sources })
});

/** Something on which the governments agreed, with its limit. */
export const common = v.strictObject({ id: slug, short: prose, point: prose, limit: prose, sources });

/** One word or phrase, and what each voice meant by it. */
export const sameWord = v.strictObject({
    id: slug,
    word: prose,
    meanings: v.pipe(
        v.array(
            v.strictObject({
                actor: v.picklist(positionVoices),
                meaning: between(6, 24),
                dated: prose,
                words: v.optional(between(1, 40)),
                source: slug
            })
        ),
        v.minLength(2, 'at least two voices')
    )
});
