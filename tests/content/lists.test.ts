import { describe, expect, it } from 'vitest';
import { figures } from '../../src/lib/course/lists';
import { realCourse } from '../course';

const course = realCourse();

describe('the page of figures', () => {
    const episodes = figures(course);
    const shown = episodes.flatMap(({ claims }) => claims);
    it('has every figure of people killed, wounded, captured or missing, once', () => {
        const all = Object.values(course.records.claims).filter(({ unit, measure }) => unit === 'people' && measure !== 'displaced');
        expect(shown.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    });
    it('names author, date and source of each', () => {
        expect(shown.filter(({ claimant, date, sources }) => !claimant || !date || !sources.length)).toEqual([]);
    });
    it('writes a time once where it is one day or month', () => {
        expect(episodes.map(({ when }) => when).filter((when) => /^(.+) to \1$/.test(when))).toEqual([]);
        expect(episodes.find(({ id }) => id === 'april-2016')?.when).toBe('2 April 2016 to 5 April 2016');
    });
});
