import { course } from 'virtual:course';
import { figures } from '$lib/course/lists';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
    here: 'Every figure, with its author',
    description: 'What was said of people killed, wounded, captured or missing from 1988 to 2025: by whom, when, of whom, and on what ground.',
    episodes: figures(course),
    reasons: Object.values(course.records.reasons).map(({ id, reason, explanation, example }) => ({ id, reason, explanation, example }))
});
