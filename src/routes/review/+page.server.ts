import { course } from 'virtual:course';
import { allSections } from '$lib/course/course';
import type { PageServerLoad } from './$types';

/** What there is to ask of, in the order of reading; the questions themselves are loaded when it is known which. */
export const load: PageServerLoad = () => ({
    here: 'Review',
    description: 'Questions from earlier sections that come back on a later day.',
    sections: allSections(course).map(({ chapter, section: { code, path, title, steps, questions } }) => ({
        code,
        path,
        title,
        chapter: `${chapter.number} ${chapter.title}`,
        steps: steps.map(({ id }) => ({ id })),
        questions: questions.map(({ id }) => id)
    }))
});
