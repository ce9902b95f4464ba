import { sourcesIn } from '../records/sourcesIn';
import type { Fault } from '../schema/located';
import { allSections, type Course } from './course';
import { nearest } from './nearest';
import type { Places } from './readCourse';

/** Checks what the pages for teachers name: sections and sources that exist, and a way out where a section tells of violence. */
export function checkTeach(course: Course, places: Places): Fault[] {
    const sections = new Map(allSections(course).map(({ section }) => [section.path, section]));
    return course.teach.flatMap(({ file, plan, lessons, cases, days }) => {
        const faults: Fault[] = [];
        const at = (path: (string | number)[], message: string) => faults.push(places.fault(file, path, message));
        plan?.sections.forEach((path, i) => {
            if (!sections.has(path)) at(['plan', 'sections', i], `no section "${path}". ${nearest(path, [...sections.keys()])}`);
        });
        const planned = plan?.sections ?? [];
        lessons.forEach((lesson, i) =>
            lesson.sections.forEach((path, j) => {
                if (!planned.includes(path))
                    at(['lessons', i, 'sections', j], `"${path}" is not among the sections of the plan. ${nearest(path, planned)}`);
            })
        );
        const violent = planned.filter((path) => sections.get(path)?.notice);
        if (violent.length && !plan?.instead)
            at(['plan'], `plan.instead is missing: ${violent.join(', ')} tells of violence, and nobody has to read that`);
        for (const { id, path } of sourcesIn({ cases, days })) {
            if (!(id in course.records.sources)) at(path, `no "${id}" in records/sources.yaml. ${nearest(id, Object.keys(course.records.sources))}`);
        }
        return faults;
    });
}
