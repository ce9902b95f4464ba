import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import {
    tableYears,
    type Bystander,
    type Criticism,
    type Interest,
    type MandateLine,
    type Meeting,
    type Seating,
    type Vote
} from '../../schema/mediators';
import type { Records } from '../../schema/records';
import { slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const open = v.optional(slug);

const view = v.variant('show', [
    /** Who sits at the table in a year, and who leads. */
    v.strictObject({ show: v.literal('table'), year: v.picklist(tableYears) }),
    /** Who has no seat, and how each side explains it. */
    v.strictObject({ show: v.literal('outside'), open }),
    v.strictObject({ show: v.literal('may') }),
    v.strictObject({ show: v.literal('may-not') }),
    /** What each co-chair state wanted, and what was said against it. */
    v.strictObject({ show: v.literal('interests'), open }),
    v.strictObject({ show: v.literal('criticism'), open }),
    v.strictObject({ show: v.literal('vote-2008') }),
    /** Meetings of the leaders on a strip of years. */
    v.strictObject({ show: v.literal('meetings'), open }),
    /** Who else is in the room; one of them is open. */
    v.strictObject({ show: v.literal('neighbours'), focus: slug })
]);

export type MediatorsView = v.InferOutput<typeof view>;

export interface MediatorsData {
    seatings: Seating[];
    outsiders: Bystander[];
    mandate: MandateLine[];
    interests: Interest[];
    criticisms: Criticism[];
    votes: Vote[];
    meetings: Meeting[];
    neighbours: Bystander[];
}

function data(records: Records, views?: readonly MediatorsView[]): MediatorsData {
    const shown = (show: MediatorsView['show']) => !views || views.some((each) => each.show === show);
    const list = <Entry>(all: Record<string, Entry>, wanted: boolean) => (wanted ? Object.values(all) : []);
    return {
        seatings: list(records.seatings, shown('table')),
        outsiders: list(records.outsiders, shown('outside')),
        mandate: list(records.mandate, shown('may') || shown('may-not')),
        interests: list(records.interests, shown('interests')),
        criticisms: list(records.criticisms, shown('criticism')),
        votes: list(records.votes, shown('vote-2008')),
        meetings: list(records.meetings, shown('meetings')),
        neighbours: list(records.neighbours, shown('neighbours'))
    };
}

/** The records that a view opens by id. */
function openable(view: MediatorsView, data: MediatorsData): { id: string }[] {
    switch (view.show) {
        case 'outside':
            return data.outsiders;
        case 'interests':
            return data.interests;
        case 'criticism':
            return data.criticisms;
        case 'meetings':
            return data.meetings;
        case 'neighbours':
            return data.neighbours;
        default:
            return [];
    }
}

/** The mediators' table: who sat there, what they could do, what they wanted, what was held against them. */
export const mediators: VisualDefinition<MediatorsView, MediatorsData> = {
    view,
    data,
    sources: sourceIds,
    unknownIds(view, data) {
        const id = 'open' in view ? view.open : 'focus' in view ? view.focus : undefined;
        const known = openable(view, data).map((each) => each.id);
        return unknownIn([id], known);
    }
};
