import { course } from 'virtual:course';
import { sourceList } from '$lib/course/lists';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ here: 'Sources', list: sourceList(course) });
