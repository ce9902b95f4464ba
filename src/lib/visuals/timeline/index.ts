import * as v from 'valibot';
import { sourceIds } from '../../records/sourcesIn';
import type { Event, Records } from '../../schema/records';
import { partialDate, slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** A stretch of time; `focus` events are named even on a phone, `lane` sets one kind apart. */
    v.strictObject({
        show: v.literal('window'),
        from: partialDate,
        to: partialDate,
        focus: v.optional(v.pipe(v.array(slug), v.maxLength(7, 'at most 7 events: a phone has no room for more')), []),
        lane: v.optional(v.picklist(['fighting', 'people', 'decision', 'talks']))
    }),
    /** One event as each side tells it, with room between for the reader's own words. */
    v.strictObject({ show: v.literal('told'), event: slug })
]);

export type TimelineView = v.InferOutput<typeof view>;

/** An event as the page is given it: with its sources where the page tells it twice. */
export type TimelineEvent = Omit<Event, 'sources'> & { sources?: string[] };

export interface TimelineData {
    events: TimelineEvent[];
}

/** Events in time, those that the section's windows show (all of them, where no view says which). */
function data({ events }: Records, views?: readonly TimelineView[]): TimelineData {
    const windows = views?.flatMap((each) => (each.show === 'window' ? [each] : []));
    const named = new Set(views?.flatMap((each) => (each.show === 'told' ? [each.event] : each.focus)));
    const open = new Set(views?.flatMap((each) => (each.show === 'told' ? [each.event] : [])));
    const inside = ({ id, date, end }: Event) =>
        !windows || named.has(id) || windows.some(({ from, to }) => (end ?? date).slice(0, 10) >= from && date <= `${to}~`);
    const shown = Object.values(events).filter(inside);
    return {
        events: shown
            .sort((a, b) => order(a).localeCompare(order(b)))
            .map(({ sources, ...event }) => (open.has(event.id) ? { ...event, sources } : event))
    };
}

/** The day by which an event is put in order: its own where it is known, else the one it is given, else the first it can be. */
export function order({ date, sort }: Pick<Event, 'date' | 'sort'>): string {
    return (sort ?? date).padEnd(10, '-01-01'.slice((sort ?? date).length === 7 ? 3 : 0));
}

/** What came before what, how densely, and how exactly it is known. */
export const timeline: VisualDefinition<TimelineView, TimelineData> = {
    view,
    data,
    sources: sourceIds,
    unknownIds(view, { events }) {
        const known = events.map(({ id }) => id);
        const used = view.show === 'told' ? [view.event] : view.focus;
        return unknownIn(used, known);
    }
};
