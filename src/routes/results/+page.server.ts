import { course } from 'virtual:course';
import { allSections } from '$lib/course/course';
import type { PageServerLoad } from './$types';

/** What an assignment may name: sections by their permanent codes; their questions are loaded when it is known which are needed. */
export const load: PageServerLoad = () => ({
    here: 'For teachers / Results',
    description: 'For teachers: collect what students hand in, see who answered what, and what to discuss. Everything stays in this browser.',
    sections: allSections(course).map(({ chapter, section: { code, path, title } }) => ({ code, path, title, chapter: chapter.number }))
});
