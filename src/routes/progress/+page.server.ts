import { course } from 'virtual:course';
import { contents } from '$lib/course/catalog';
import type { PageServerLoad } from './$types';

/** The sections with their steps and questions by id, and the events beside whose accounts a reader may write. */
export const load: PageServerLoad = () => ({
    here: 'What you have done',
    description: 'What this browser keeps of your reading: steps, answers and own words. It can be kept as a file, shared out, and erased.',
    chapters: contents(course).map(({ number, title, sections }) => ({
        number,
        title,
        sections: sections.map(({ code, path, title, minutes, steps, questions }) => ({ code, path, title, minutes, steps, questions }))
    })),
    events: Object.values(course.records.events).flatMap(({ id, title, told }) => (told ? [{ id, title }] : []))
});
