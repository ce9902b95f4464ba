import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import type { Principle } from '../../schema/threePrinciples';
import type { Records } from '../../schema/records';
import { actor, slug, type Actor } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** One document large: the principles side by side in its own words. */
    v.strictObject({ show: v.literal('both'), document: slug }),
    /** All documents in the order of time; on a phone one at a time, the first of `focus` first. */
    v.strictObject({ show: v.literal('rows'), focus: v.optional(v.array(slug), []) }),
    /** What each text leaves open. */
    v.strictObject({ show: v.literal('limits'), focus: v.optional(v.array(slug), []) }),
    /** Who underlines which principle; or how two of them read all three, in the same document. */
    v.strictObject({ show: v.literal('reading'), actors: v.optional(v.tuple([actor, actor])), document: v.optional(slug) })
]);

export type PrinciplesView = v.InferOutput<typeof view>;

export interface DrawnDocument {
    id: string;
    title: string;
    short: string;
    date: string;
    by: string;
    /** The words on each principle; null where it is not mentioned. */
    words: Record<Principle, string | null>;
    where: Partial<Record<Principle, string>>;
    /** Words that take in principles not named one by one. */
    together: string | null;
    opens: string;
    note: string | null;
    sources: string[];
}

export interface DrawnReading {
    actor: Actor;
    underlines: Principle[];
    reads: Record<Principle, string>;
    quotation: { words: string; speaker: string; date: string; translated: boolean; source: string };
    dated: string;
    sources: string[];
}

export interface PrinciplesData {
    documents: DrawnDocument[];
    readings: DrawnReading[];
}

const three = <T>(of: (principle: Principle) => T): Record<Principle, T> => ({
    force: of('force'),
    integrity: of('integrity'),
    determination: of('determination')
});

function data({ documents, readings }: Records, views?: readonly PrinciplesView[]): PrinciplesData {
    const drawn = (show: (view: PrinciplesView) => boolean) => !views || views.some(show);
    return {
        documents: Object.values(documents).map(({ id, title, short, date, by, passages, together, opens, note, sources }) => ({
            ...{ id, title, short, date, by, opens, sources },
            words: three((principle) => passages[principle]?.words ?? null),
            where: Object.fromEntries(
                Object.entries(passages).flatMap(([principle, passage]) => (passage?.where ? [[principle, passage.where]] : []))
            ),
            together: together?.words ?? null,
            note: note ?? null
        })),
        readings: drawn(({ show }) => show === 'reading') ? Object.values(readings).map(({ id, ...reading }) => ({ actor: id, ...reading })) : []
    };
}

/** Territorial integrity and self-determination stand in the same documents; the quarrel is about which bounds the other. */
export const principles: VisualDefinition<PrinciplesView, PrinciplesData> = {
    view,
    data,
    sources: sourceIds,
    unknownIds(view, { documents, readings }) {
        const known = documents.map(({ id }) => id);
        const actors: string[] = readings.map(({ actor }) => actor);
        const named = view.show === 'both' ? [view.document] : view.show === 'reading' ? (view.document ? [view.document] : []) : view.focus;
        const readers = view.show === 'reading' ? (view.actors ?? []) : [];
        return [...unknownIn(named, known), ...unknownIn(readers, actors)];
    }
};
