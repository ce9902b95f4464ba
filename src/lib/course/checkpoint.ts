import * as v from 'valibot';
import { definitions as questionDefinitions } from '../quiz/registry';

type Definitions = { [K in keyof typeof questionDefinitions]: Awaited<ReturnType<(typeof questionDefinitions)[K]>> };

/** A question of any type. */
export type Question = { [K in keyof Definitions]: v.InferOutput<Definitions[K]> }[keyof Definitions];

// Loaded with the module: what reads the content may not import anything later.
const definitions = await Promise.all(Object.values(questionDefinitions).map((definition) => definition()));

/** The schema of a checkpoint file: a list of two to four questions of the registered types. */
export const checkpoint = v.pipe(
    v.array(v.variant('type', definitions)),
    v.minLength(2, 'two to four questions'),
    v.maxLength(4, 'two to four questions')
);
