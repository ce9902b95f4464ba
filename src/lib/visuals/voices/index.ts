import * as v from 'valibot';
import type { Records, Statement } from '../../schema/records';
import { slug, type Actor } from '../../schema/text';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** Some statements word for word, one under the other; `mark` words are set off. */
    v.strictObject({ show: v.literal('words'), statements: v.pipe(v.array(slug), v.minLength(1)), mark: v.optional(v.array(v.string()), []) }),
    /** Versions of one sentence; the part that differs stands on lines of its own. */
    v.strictObject({
        show: v.literal('versions'),
        before: v.string(),
        after: v.string(),
        of: v.array(v.strictObject({ id: slug, part: v.string() }))
    }),
    /** All words in quotation marks, by speaker, in the order of the story. */
    v.strictObject({ show: v.literal('speakers'), only: v.optional(slug) }),
    /** The speakers and on whose authority they spoke. */
    v.strictObject({ show: v.literal('for-whom') }),
    /** One mark a quoted word, as far as the story went on a day. */
    v.strictObject({ show: v.literal('count'), version: v.picklist([1, 2, 3]) }),
    /** Those who are not quoted; each opens why that matters. */
    v.strictObject({ show: v.literal('chairs'), open: v.optional(slug) })
]);

export type VoicesView = v.InferOutput<typeof view>;

/** A statement as it is drawn here. */
export interface SpokenWords {
    id: string;
    words: string[];
    says: string;
    to?: string;
    date: string;
    version: number;
}

export interface Speaker {
    id: string;
    name: string;
    actor: Actor;
    role: string;
    speaksFor: string;
    cited: boolean;
    spoken: SpokenWords[];
}

export interface VoicesData {
    /** Those whose words the story quotes, in the order in which they first speak. */
    speakers: Speaker[];
    /** Statements from elsewhere, with their speakers. */
    elsewhere: (SpokenWords & { speaker: Omit<Speaker, 'spoken' | 'cited'>; publisher: string })[];
    chairs: { id: string; voice: string; why: string }[];
}

const spoken = ({ id, words, says, to, date, version }: Statement): SpokenWords => ({ id, words, says, to, date, version: version ?? 1 });

function data(records: Records): VoicesData {
    const statements = Object.values(records.statements);
    const quoted = statements.filter(({ form }) => form === 'quoted');
    const order = [...new Set(quoted.map(({ speaker }) => speaker))];
    const person = (id: string) => {
        const found = records.people[id];
        return { id, name: found?.name ?? id, actor: found?.actor ?? 'ind', role: found?.role ?? '', speaksFor: found?.speaksFor ?? '' } as const;
    };
    return {
        speakers: order.map((id) => ({
            ...person(id),
            cited: records.people[id]?.inStory === 'cited',
            spoken: quoted.filter(({ speaker }) => speaker === id).map(spoken)
        })),
        elsewhere: statements
            .filter(({ form }) => form === 'elsewhere')
            .map((statement) => ({
                ...spoken(statement),
                speaker: person(statement.speaker),
                publisher: records.sources[statement.source]?.publisher ?? ''
            })),
        chairs: Object.values(records.absences).map(({ id, voice, why }) => ({ id, voice, why }))
    };
}

/** Who speaks, for whom, in how many words, since when, and who is missing. */
export const voices: VisualDefinition<VoicesView, VoicesData> = {
    view,
    data,
    unknownIds(view, { speakers, elsewhere, chairs }) {
        const statements = [...speakers.flatMap(({ spoken }) => spoken), ...elsewhere].map(({ id }) => id);
        const used = view.show === 'words' ? view.statements : view.show === 'versions' ? view.of.map(({ id }) => id) : [];
        const speakerIds = speakers.map(({ id }) => id);
        const chairIds = chairs.map(({ id }) => id);
        return [
            ...used.filter((id) => !statements.includes(id)).map((id) => ({ id, known: statements })),
            ...(view.show === 'speakers' && view.only && !speakerIds.includes(view.only) ? [{ id: view.only, known: speakerIds }] : []),
            ...(view.show === 'chairs' && view.open && !chairIds.includes(view.open) ? [{ id: view.open, known: chairIds }] : [])
        ];
    }
};
