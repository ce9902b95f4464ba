import { course } from 'virtual:course';
import type { PageServerLoad } from './$types';

/** The sections to choose from. Their texts come from their own pages, when they are chosen. */
export const load: PageServerLoad = () => ({
    here: 'For teachers / Handout',
    description:
        'For teachers: print chosen sections for a class without devices, with figures, sources, questions with room to answer, and a glossary.',
    licence: course.explainer.licence,
    chapters: course.chapters.map(({ number, title, sections }) => ({
        number,
        title,
        sections: sections.map(({ code, path, title, notice }) => ({ code, path, title, notice: notice !== undefined }))
    }))
});
