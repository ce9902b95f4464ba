import * as v from 'valibot';
import { answerCodes, orderCodes, touchCodes, touched } from './proposalCodes';
import { actor, day, partialDate, prose, slug, someSources } from './text';

/** One line of the sheet holds about so many letters. */
const line = v.pipe(prose, v.maxLength(84, 'at most 84 letters'));

/** Found after the second coding: the cell rests on a source that the second coder did not have. */
const since = v.optional(v.literal(true));

const touch = v.strictObject({
    code: v.picklist(touchCodes),
    /** The sentence that the code rests on. */
    because: line,
    /** What the second, independent coder called it, where that differs. */
    second: v.optional(v.picklist(touchCodes)),
    since
});

const order = v.strictObject({ code: v.picklist(orderCodes), because: line, second: v.optional(v.picklist(orderCodes)), since });

const answer = v.pipe(
    v.strictObject({
        code: v.picklist(answerCodes),
        words: v.optional(line),
        /** The same in two or three words, for a phone. */
        brief: v.optional(v.pipe(prose, v.maxLength(18, 'at most 18 letters'))),
        sources: v.optional(v.array(slug), []),
        second: v.optional(v.picklist(answerCodes)),
        since
    }),
    v.check(
        ({ code, sources }) => !['yes', 'talks', 'no'].includes(code) || sources.length > 0,
        'an answer "yes", "talks" or "no" needs a source; without one it is "unknown"'
    )
);

/** A proposal for a settlement, or one of the papers that closed the search for one. The codes are our reading. */
export const proposal = v.strictObject({
    id: slug,
    date: partialDate,
    end: v.optional(partialDate),
    /** The day by which it is put in order, where its date is less exact than those around it. */
    sort: v.optional(day),
    title: prose,
    short: v.pipe(prose, v.maxLength(28, 'at most 28 letters')),
    what: prose,
    touches: v.strictObject({ status: touch, land: touch, return: touch, safety: touch }),
    order,
    answer: v.strictObject({ az: answer, arm: answer, nk: answer }),
    /** What others than the three said of it. */
    others: v.optional(prose),
    /** What came of it, for the sheet. */
    result: v.pipe(prose, v.maxLength(24, 'at most 24 letters')),
    outcome: prose,
    /** Its parts, where they were published, and the question each is about. */
    points: v.optional(v.array(v.strictObject({ about: v.picklist([...touched, 'status now', 'status later']), text: prose }))),
    /** What a party feared of it: word for word, or as it was reported. */
    fears: v.optional(v.array(v.strictObject({ actor, who: prose, about: prose, words: prose, quoted: v.boolean(), source: slug }))),
    /** Who said that there is such a paper, and who said that there is none. */
    said: v.optional(
        v.array(v.strictObject({ date: partialDate, actor, who: prose, says: v.picklist(['is', 'is-not']), words: prose, source: slug }))
    ),
    sources: someSources,
    /** What of it nobody checked. */
    unverified: v.optional(prose)
});

export type Proposal = v.InferOutput<typeof proposal>;
