import * as v from 'valibot';
import { draftChecks, piecesOf, type Piece } from './draftChecks';
import { prose, slug, someSources } from './text';

const change = `a sentence with its changes in brackets, "[loaded: old words => new words]"; the checks are ${draftChecks.join(', ')}`;

const sentence = v.pipe(
    prose,
    v.transform(piecesOf),
    v.check((pieces) => pieces.every((piece) => typeof piece !== 'string' || !/[[\]]|=>/.test(piece)), change)
);

const note = v.pipe(prose, v.maxLength(60, 'at most 60 letters'));

const changes = (sentences: Piece[][]) => new Set(sentences.flat().flatMap((piece) => (typeof piece === 'string' ? [] : [piece.check])));

/** A made-up paragraph that leans to one side, and how each check mends it. */
export const draft = v.strictObject({
    id: slug,
    leans: v.picklist(['az', 'arm']),
    title: v.pipe(prose, v.maxLength(40, 'at most 40 letters')),
    sentences: v.pipe(
        v.array(sentence),
        v.minLength(3, 'three sentences at the least'),
        v.check(
            (sentences) => draftChecks.every((check) => changes(sentences).has(check)),
            `a change for each of the checks ${draftChecks.join(', ')}`
        )
    ),
    /** What an editor writes beside each change: a question, as a rule. */
    notes: v.strictObject(v.entriesFromList(draftChecks, note)),
    sources: someSources
});
