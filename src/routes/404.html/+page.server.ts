import { course } from 'virtual:course';
import { contents } from '$lib/course/catalog';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ contents: contents(course) });
