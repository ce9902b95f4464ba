import { allSections, type Course } from './course';

/** Chapters, sections, steps and questions by id: a public format, so its version changes when its shape does. */
export function catalog(course: Course) {
    return {
        format: 'hearing-the-other-side/catalog',
        version: 1,
        title: course.explainer.title,
        edition: course.explainer.edition,
        language: course.explainer.language,
        chapters: course.chapters.map(({ id, title, summary, aims, sections }) => ({
            id,
            title,
            summary,
            aims,
            path: `/${id}/`,
            sections: sections.map((section) => ({
                id: section.id,
                code: section.code,
                title: section.title,
                path: `/${section.path}/`,
                minutes: section.minutes,
                aims: section.aims,
                notice: section.notice ?? null,
                steps: section.steps.map(({ id, title, words }) => ({ id, title, words })),
                questions: section.questions.map(({ id, type, step, aim, asks, stem }) => ({ id, type, step, aim, asks, stem }))
            }))
        }))
    };
}

/** The contents as the cover and a chapter page show them. */
export function contents(course: Course) {
    return course.chapters.map(({ id, number, title, summary, aims, pages, sections }) => ({
        id,
        number,
        title,
        summary,
        aims,
        pages,
        sections: sections.map((section) => ({
            code: section.code,
            path: section.path,
            title: section.title,
            minutes: section.minutes,
            aims: section.aims,
            steps: section.steps.map(({ id, title }) => ({ id, title })),
            questions: section.questions.map(({ id }) => id)
        }))
    }));
}

export type ContentsChapter = ReturnType<typeof contents>[number];

/** The sections before and after a section, in the order of reading. */
export function neighbours(course: Course, path: string) {
    const all = allSections(course).map(({ section }) => ({ path: section.path, title: section.title, minutes: section.minutes }));
    const index = all.findIndex((section) => section.path === path);
    return { previous: all[index - 1] ?? null, next: all[index + 1] ?? null };
}
