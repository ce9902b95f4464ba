import { course } from 'virtual:course';
import { allSections } from '$lib/course/course';
import { slidesOf } from './slides';
import type { PageServerLoad } from './$types';

/** The sections to choose from, in the order of reading. */
export const load: PageServerLoad = () => ({
    here: 'For teachers / Present',
    description: 'Any section on a projector, slide by slide, for a class: text, pictures and questions, with hands counted.',
    sections: allSections(course).map(({ chapter, section }) => ({
        code: section.code,
        path: section.path,
        title: section.title,
        minutes: section.minutes,
        chapter: `${chapter.number} ${chapter.title}`,
        slides: slidesOf(section).length
    }))
});
