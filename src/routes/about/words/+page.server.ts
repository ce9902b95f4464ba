import { course } from 'virtual:course';
import { citedRecords } from '$lib/course/cite';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
    const intro = course.about.find(({ id }) => id === 'words');
    const words = Object.values(course.records.words);
    const sources = [...new Set([...(intro?.mentions.sources ?? []), ...words.flatMap(({ sources }) => sources)])];
    return {
        here: 'Contested words',
        title: intro?.title ?? 'Contested words',
        words,
        cited: citedRecords(course.records, { sources, terms: intro?.mentions.terms ?? [], people: [], statements: [], claims: [] })
    };
};
