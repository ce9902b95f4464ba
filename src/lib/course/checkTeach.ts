import { sourcesIn } from '../records/sourcesIn';
import type { Fault } from '../schema/located';
import { allSections, type Course } from './course';
import { nearest } from './nearest';
import type { Places } from './readCourse';

/** Checks the pages for teachers: sections and sources exist, rows make up a lesson, and there is a way out where a section tells of violence. */
export function checkTeach(course: Course, places: Places): Fault[] {
    const sections = new Map(allSections(course).map(({ section }) => [section.path, section]));
    return course.teach.flatMap(({ file, plan, lessons, cases, days }) => {
        const faults: Fault[] = [];
        const at = (path: (string | number)[], message: string) => faults.push(places.fault(file, path, message));
        plan?.sections.forEach((path, i) => {
            if (!sections.has(path)) at(['plan', 'sections', i], `no section "${path}". ${nearest(path, [...sections.keys()])}`);
        });
        const planned = plan?.sections ?? [];
        // A section that nobody knows is named once, in the plan.
        const isKnown = planned.every((path) => sections.has(path));
        lessons.forEach((lesson, i) => {
            const sum = lesson.rows.reduce((sum, { minutes }) => sum + minutes, 0);
            if (sum !== lesson.minutes) at(['lessons', i, 'minutes'], `minutes should be the sum of the rows, ${sum}, but is ${lesson.minutes}`);
            lesson.sections.forEach((path, j) => {
                if (planned.includes(path) || !isKnown) return;
                at(['lessons', i, 'sections', j], `"${path}" is not among the sections of the plan. ${nearest(path, planned)}`);
            });
        });
        const violent = planned.filter((path) => sections.get(path)?.notice);
        if (violent.length && !plan?.instead)
            at(['plan'], `plan.instead is missing: ${violent.join(', ')} tells of violence, and nobody has to read that`);
        for (const { id, path } of sourcesIn({ cases, days })) {
            if (!(id in course.records.sources)) at(path, `no "${id}" in records/sources.yaml. ${nearest(id, Object.keys(course.records.sources))}`);
        }
        return faults;
    });
}
