import * as v from 'valibot';

interface Ends {
    low?: number | undefined;
    high?: number | undefined;
}

/** The two ends of a range: both or none, the lower one first. */
export const bothEnds = <T extends Ends>() =>
    v.check<T, string>(
        ({ low, high }) => (low === undefined) === (high === undefined) && (low ?? 0) <= (high ?? 0),
        'a range has both ends, the lower one first'
    );

/** A number, a range, or neither where none was given. */
export const numberOrRange = <T extends Ends & { value: number | null }>() =>
    v.check<T, string>(({ value, low }) => value === null || low === undefined, 'a number or a range, not both: the value of a range is null');
