import * as v from 'valibot';
import { prose, slug } from '../../schema/text';
import { gradedBase, reason, several } from '../question';
import { piecesOf } from './pieces';

/** Words to be marked in a text; those that can be marked stand in [brackets] in it, and each has its reason. */
export const words = v.pipe(
    v.strictObject({
        type: v.literal('words'),
        ...gradedBase,
        /** Who wrote the text, or that it was made for this exercise. */
        from: prose,
        text: prose,
        /** In the order of the brackets. */
        words: v.pipe(
            several(v.strictObject({ id: slug, right: v.optional(v.boolean(), false), why: reason }), 4, 8, 'words'),
            v.check((words) => words.some(({ right }) => right), 'words of which one or more are to be marked'),
            v.check((words) => words.some(({ right }) => !right), 'words of which one or more are not to be marked')
        )
    }),
    v.forward(
        v.check(
            ({ text, words }) => piecesOf(text).filter(({ marked }) => marked).length === words.length,
            'a text with as many [brackets] as there are words'
        ),
        ['text']
    )
);

export type WordsQuestion = v.InferOutput<typeof words>;
