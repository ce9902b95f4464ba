import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/lib/schema/teach';
import { lengthInWords, schoolYear, withClock } from '../../../src/routes/teach/plan';

const lesson = (minutes: number, home = false) => ({ minutes, home });

describe('how long a plan is', () => {
    it.each([
        ['one lesson', [lesson(45)], '45 minutes'],
        ['several', [lesson(45), lesson(45)], '2 lessons of 45 minutes'],
        ['work at home between them', [lesson(45), lesson(10, true), lesson(45), lesson(15, true)], '2 lessons of 45 minutes, and 25 minutes at home']
    ])('%s', (_what, lessons, words) => expect(lengthInWords(lessons)).toBe(words));
});

it('the rows of a lesson follow each other without a gap, from 0 to its end', () => {
    fc.assert(
        fc.property(fc.array(fc.record({ minutes: fc.integer({ min: 1, max: 60 }) }), { minLength: 1 }), (rows) => {
            const clock = withClock(rows);
            expect(clock[0]?.from).toBe(0);
            clock.forEach(({ minutes, from, to }, index) => {
                expect(to - from).toBe(minutes);
                if (index) expect(from).toBe(clock[index - 1]?.to);
            });
        })
    );
});

it('a school year goes from September to August and loses no day', () => {
    const day = (at: string): Day => ({ at, day: at, of: 'az', name: at, remembers: at, sources: [] });
    const all = ['01-13', '08-08', '09-02', '12-31', '09-27'].map(day);
    expect(schoolYear(all).map(({ at }) => at)).toEqual(['09-02', '09-27', '12-31', '01-13', '08-08']);
});
