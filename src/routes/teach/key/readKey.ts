import { course } from 'virtual:course';
import { keyOf } from '$lib/course/key';
import { allSections } from '$lib/course/course';
import { loadKinds } from '$lib/quiz/registry';

/** The key of the whole course; for the server side only. */
export async function readKey() {
    return keyOf(course, await loadKinds(allSections(course).flatMap(({ section }) => section.questions)));
}
