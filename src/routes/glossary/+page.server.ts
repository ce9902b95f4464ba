import { course } from 'virtual:course';
import { glossary } from '$lib/course/lists';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ here: 'Glossary', list: glossary(course) });
