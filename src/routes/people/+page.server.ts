import { course } from 'virtual:course';
import { people } from '$lib/course/lists';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ here: 'People', list: people(course) });
