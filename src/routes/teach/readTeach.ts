import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { prose } from 'virtual:teach';
import { citedRecords } from '$lib/course/cite';
import { lengthInWords, planOf } from './plan';

/** The pages for teachers by group, in their order; for the server side only. */
export const readPages = () =>
    course.teach.map(({ id, title, summary, group, lessons, plan, ...page }) => ({
        ...{ id, title, summary, group },
        length: plan ? lengthInWords(lessons) : '',
        assign: planOf(course, { title, lessons, plan, ...page })?.assign
    }));

/** One page with its text; for the server side only. */
export async function readPage(id: string) {
    const page = course.teach.find((page) => page.id === id);
    if (!page) error(404, 'There is no such page');
    const { title, summary, lessons, cases, sheet, days, mentions } = page;
    return {
        ...{ title, summary, lessons, cases, sheet, days },
        plan: planOf(course, page),
        length: page.plan ? lengthInWords(lessons) : '',
        Text: (await prose[`teach/${id}`]?.())?.pieces[0],
        cited: citedRecords(course.records, mentions)
    };
}
