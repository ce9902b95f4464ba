import { course } from 'virtual:course';
import { sourceList } from '$lib/course/lists';

/** The list of all sources; for the server side only. */
export const readSources = () => sourceList(course);
