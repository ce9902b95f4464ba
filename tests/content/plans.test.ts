import { expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { plans } from '../../src/lib/assignment/plans';
import { realCourse } from '../course';

const known = allSections(realCourse()).map(({ section }) => section.path);

it('every ready plan has sections that exist, each once and in the order of the book', () => {
    for (const { id, paths } of plans) {
        expect(
            known.filter((path) => paths.includes(path)),
            id
        ).toEqual(paths);
        expect(paths.length, id).toBeGreaterThan(0);
    }
});

it('ready plans have an id of their own, and the three lesson plans are among them', () => {
    const ids = plans.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['one-lesson', 'three-lessons', 'homework-and-seminar']));
});

it('the long list of episodes is only for a class that chooses it', () => {
    expect(plans.filter(({ paths }) => paths.includes('numbers/thirty-years'))).toEqual([]);
});
