const msPerDay = 86_400_000;

/** The number of a day, YYYY-MM-DD, counted from 1970. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / msPerDay;

/** The day with a number, YYYY-MM-DD. */
export const dayNumbered = (number: number): string => new Date(number * msPerDay).toISOString().slice(0, 10);

/** The number of the calendar day of a time, where the reader is. A day has no fixed length there: clocks are put forward and back. */
export function localDayNumber(time: number): number {
    // Beyond this there are no dates.
    const date = new Date(Math.max(-8.6e15, Math.min(8.6e15, time)));
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / msPerDay;
}
