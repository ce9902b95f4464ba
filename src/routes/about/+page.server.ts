import { course } from 'virtual:course';
import { citedRecords } from '$lib/course/cite';
import type { PageServerLoad } from './$types';

/** The texts about this work, in order; that on words has a page of its own. */
export const load: PageServerLoad = () => {
    const pages = course.about.filter(({ id }) => id !== 'words');
    const sources = [...new Set(pages.flatMap(({ mentions }) => mentions.sources))];
    const terms = [...new Set(pages.flatMap(({ mentions }) => mentions.terms))];
    return {
        here: 'How we wrote this',
        pages: pages.map(({ id, title, summary }) => ({ id, title, summary })),
        cited: citedRecords(course.records, { sources, terms, people: [], statements: [], claims: [] })
    };
};
