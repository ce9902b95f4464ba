import * as v from 'valibot';
import { answering, questions } from '../../schema/proposalCodes';
import type { Proposal } from '../../schema/proposals';
import type { Records } from '../../schema/records';
import { slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';
import { closingFrom } from './layout';

const view = v.variant('show', [
    /** All proposals in time: five questions, three answers, what came of each; `mark` are set off. */
    v.strictObject({ show: v.literal('all'), mark: v.optional(v.array(slug), []) }),
    /** One question through the years, with the sentence each mark rests on. */
    v.strictObject({ show: v.literal('question'), id: v.picklist(questions), start: v.optional(slug) }),
    /** One party's answers through the years, with its words. */
    v.strictObject({ show: v.literal('answers'), actor: v.picklist(answering), start: v.optional(slug) }),
    /** The same four questions in one box, or three of them now and one later; and what each party feared. */
    v.strictObject({ show: v.literal('package-or-steps') }),
    /** The six elements of 2009, and the question each is about. */
    v.strictObject({ show: v.literal('same-six-points') }),
    /** One name, several papers: who said that there is one, who said that there is none. */
    v.strictObject({ show: v.literal('lavrov-plan') }),
    /** How the search for a settlement ended. */
    v.strictObject({ show: v.literal('closing') }),
    /** One proposal open. */
    v.strictObject({ show: v.literal('one'), id: slug })
]);

export type ProposalsView = v.InferOutput<typeof view>;

export interface ProposalsData {
    proposals: Proposal[];
}

/** What the special views draw; all others can open every proposal. */
function needed(view: ProposalsView, { id, date }: Proposal): boolean {
    if (view.show === 'package-or-steps') return id === 'package-1997' || id === 'step-by-step-1997';
    if (view.show === 'same-six-points') return id === 'laquila-2009';
    if (view.show === 'lavrov-plan') return id === 'lavrov-plan';
    return view.show !== 'closing' || date >= closingFrom;
}

/** Thirty years of proposals: what each dealt with, who answered what, what came of it. The codes are our reading. */
export const proposals: VisualDefinition<ProposalsView, ProposalsData> = {
    view,
    data({ proposals: all }: Records, views) {
        return { proposals: Object.values(all).filter((proposal) => !views || views.some((view) => needed(view, proposal))) };
    },
    sources: ({ proposals: all }) => all.flatMap(({ fears = [], said = [] }) => [...fears, ...said].map(({ source }) => source)),
    unknownIds(view, { proposals: all }) {
        const known = all.map(({ id }) => id);
        const named =
            view.show === 'all'
                ? view.mark
                : view.show === 'one'
                  ? [view.id]
                  : view.show === 'question' || view.show === 'answers'
                    ? [view.start]
                    : [];
        return unknownIn(named, known);
    }
};
