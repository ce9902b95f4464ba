import type { TableData } from '../visual';
import type { TimelineData } from './index';
import { laneNames, whenOf } from './layout';

/** The events as a list: when, what, what kind, and how each side tells it. */
export function timelineTable({ events }: TimelineData): TableData {
    return {
        caption: 'Events in the order of time',
        columns: ['When', 'What', 'Kind', 'As told from Azerbaijan', 'As told from the Armenian side'],
        rows: events.map((event) => [
            whenOf(event),
            `${event.title}. ${event.summary}`,
            laneNames[event.lane],
            event.told?.az ?? '',
            event.told?.arm ?? ''
        ])
    };
}
