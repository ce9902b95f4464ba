import { course } from 'virtual:course';
import { citedRecords } from '$lib/course/cite';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
    const method = Object.values(course.records.method);
    const sources = [...new Set(method.flatMap(({ sources }) => sources))];
    return {
        here: 'How to read a casualty claim',
        description: 'Eight questions to ask of any figure of people killed or wounded, on one sheet.',
        method,
        cited: citedRecords(course.records, { sources, terms: [], people: [], statements: [], claims: [] })
    };
};
