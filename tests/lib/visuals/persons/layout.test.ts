import { describe, expect, it } from 'vitest';
import type { Incident } from '../../../../src/lib/schema/claims';
import { counted, dayAfter, daysBetween, soldiers } from '../../../../src/lib/visuals/persons/layout';

describe('the days', () => {
    const incidents: Incident[] = [
        { id: 'one', on: '2016-04-14', side: 'arm', killed: 2 },
        { id: 'two', on: '2016-04-19', side: 'arm', killed: 1, wounded: 3 },
        { id: 'three', on: '2016-05-16', side: 'arm', killed: 1 },
        { id: 'four', on: '2016-05-16', side: 'az', wounded: 1 }
    ];
    it('are counted from the first to the last, both of them', () => {
        expect(counted(incidents, 'arm', '2016-04-19', '2016-05-16')).toEqual({ killed: 2, wounded: 3 });
        expect(counted(incidents, 'arm', '2016-04-20', '2016-05-15')).toEqual({ killed: 0, wounded: 0 });
        expect(counted(incidents, 'az', '2016-04-06', '2016-05-16')).toEqual({ killed: 0, wounded: 1 });
    });
    it('give one mark a soldier, one above the other within a week', () => {
        const marks = soldiers(incidents, 'arm', { from: '2016-04-06', to: '2017-03-15' }, '2016-05-16');
        expect(marks.map(({ above, inside }) => [above, inside])).toEqual([
            [0, false],
            [1, false],
            [2, false],
            [0, true]
        ]);
        expect(marks.every(({ x }) => x >= 0 && x <= 100)).toBe(true);
    });
    it('are days of the calendar, whatever the clock does in spring', () => {
        expect(dayAfter('2016-03-26', 2)).toBe('2016-03-28');
        expect(daysBetween('2016-04-06', '2017-03-15')).toBe(343);
    });
});
