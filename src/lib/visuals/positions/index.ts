import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import { positionVoices, type PositionVoice } from '../../schema/positions';
import type { Records } from '../../schema/records';
import { slug } from '../../schema/text';
import type { VisualDefinition } from '../visual';

const voice = v.picklist(positionVoices);

const view = v.variant('show', [
    /** Who the four voices were and by whose mandate they spoke. */
    v.strictObject({ show: v.literal('voices') }),
    /** One voice's strongest case. */
    v.strictObject({ show: v.literal('case'), actor: voice }),
    /** All four cases. */
    v.strictObject({ show: v.literal('cases') }),
    /** One question and what each voice answers. */
    v.strictObject({ show: v.literal('issue'), id: slug }),
    /** One voice down the ten questions. */
    v.strictObject({ show: v.literal('actor'), id: voice }),
    /** What had changed by 2025, a line for each question. */
    v.strictObject({ show: v.literal('to-2025'), focus: v.optional(slug) }),
    /** Points of common ground, each with its limit. */
    v.strictObject({ show: v.literal('agree'), focus: v.optional(slug) }),
    /** One word and what each voice means by it. */
    v.strictObject({ show: v.literal('same-word'), id: slug })
]);

export type PositionsView = v.InferOutput<typeof view>;

/** The records as the picture draws them: those that its views need. */
export interface PositionsData {
    positions: Records['positions'][string][];
    cases: Records['cases'][string][];
    shared: Records['shared'][string][];
    words: Records['samewords'][string][];
}

const asked = (view: PositionsView, ...kinds: PositionsView['show'][]) => kinds.includes(view.show);

/** All ten questions, or, where a section shows single ones alone, just those. */
function questionsOf({ positions: all }: Records, views?: readonly PositionsView[]) {
    if (!views || views.some((each) => asked(each, 'actor', 'to-2025'))) return Object.values(all);
    return Object.values(all).filter(({ id }) => views.some((each) => each.show === 'issue' && each.id === id));
}

/** What five voices answered to ten questions, in cards of one size; their strongest cases; where they agree; and one word with several meanings. */
export const positions: VisualDefinition<PositionsView, PositionsData> = {
    view,
    data(records, views) {
        const needs = (...kinds: PositionsView['show'][]) => !views || views.some((each) => asked(each, ...kinds));
        return {
            positions: questionsOf(records, views),
            cases: needs('voices', 'case', 'cases') ? Object.values(records.cases) : [],
            shared: needs('agree') ? Object.values(records.shared) : [],
            words: needs('same-word') ? Object.values(records.samewords) : []
        };
    },
    sources: sourceIds,
    unknownIds(view, { positions: all, cases, shared, words }) {
        const check = (id: string | undefined, list: { id: string }[]) =>
            id && !list.some((each) => each.id === id) ? [{ id, known: list.map((each) => each.id) }] : [];
        if (view.show === 'issue') return check(view.id, all);
        if (view.show === 'to-2025') return check(view.focus, all);
        if (view.show === 'case') return check(view.actor, cases);
        if (view.show === 'agree') return check(view.focus, shared);
        if (view.show === 'same-word') return check(view.id, words);
        return [];
    }
};

export type { PositionVoice };
