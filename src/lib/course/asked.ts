import { citedRecords } from './cite';
import { allSections, type Course } from './course';

/** The questions of a section with all that they need away from its page: where they belong, the steps that explain them, their sources. */
export function asked(course: Course, path: string) {
    const found = allSections(course).find(({ section }) => section.path === path);
    if (!found) throw new Error(`No section ${path}`);
    const { chapter, section } = found;
    const sources = [...new Set(section.questions.flatMap(({ sources }) => sources))];
    return {
        path,
        title: section.title,
        chapter: chapter.number,
        steps: section.steps.map(({ id, title }) => ({ id, title })),
        questions: section.questions,
        cited: citedRecords(course.records, { sources, terms: [], people: [], statements: [], claims: [] })
    };
}

export type Asked = ReturnType<typeof asked>;
