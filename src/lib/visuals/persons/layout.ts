import { dayNumber, dayNumbered } from '../../records/days';
import type { Incident } from '../../schema/claims';

/** The day so many days after another. */
export function dayAfter(day: string, days: number): string {
    return dayNumbered(dayNumber(day) + days);
}
export function daysBetween(from: string, to: string): number {
    return dayNumber(to) - dayNumber(from);
}

export interface Person {
    /** Where his week stands between the first and the last day, in per cent. */
    x: number;
    /** How many stand below him in that week. */
    above: number;
    inside: boolean;
}

/** The soldiers of one side, each in the week of his death; `inside` from the first day to the last, both counted. */
export function soldiers(incidents: readonly Incident[], side: 'az' | 'arm', axis: { from: string; to: string }, from: string): Person[] {
    const weeks = new Map<number, number>();
    const length = daysBetween(axis.from, axis.to);
    return incidents
        .filter((incident) => incident.side === side && incident.on >= axis.from && incident.on <= axis.to)
        .sort((a, b) => a.on.localeCompare(b.on))
        .flatMap(({ on, killed = 0 }) => Array.from({ length: killed }, () => on))
        .map((on) => {
            const week = Math.floor(daysBetween(axis.from, on) / 7);
            const above = weeks.get(week) ?? 0;
            weeks.set(week, above + 1);
            const middle = Math.min(week * 7 + 3.5, length);
            return { x: Math.round((middle / length) * 1000) / 10, above, inside: on >= from };
        });
}

/** How many soldiers of a side were killed and wounded from one day to another, both counted. */
export function counted(incidents: readonly Incident[], side: 'az' | 'arm', from: string, to: string): { killed: number; wounded: number } {
    const within = incidents.filter((incident) => incident.side === side && incident.on >= from && incident.on <= to);
    const sum = (of: 'killed' | 'wounded') => within.reduce((total, incident) => total + (incident[of] ?? 0), 0);
    return { killed: sum('killed'), wounded: sum('wounded') };
}
