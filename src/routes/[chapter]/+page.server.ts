import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { contents } from '$lib/course/catalog';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => course.chapters.map(({ id }) => ({ chapter: id }));

export const load: PageServerLoad = ({ params }) => {
    const chapter = contents(course).find(({ id }) => id === params.chapter);
    if (!chapter) error(404, 'There is no such chapter');
    return { here: `${chapter.number} ${chapter.title}`, description: chapter.summary, chapter };
};
