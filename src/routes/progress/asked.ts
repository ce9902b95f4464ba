import type { Question } from '$lib/course/checkpoint';
import { loadBank } from '$lib/progress/bank';
import type { Item } from '$lib/progress/review';

/** The questions of some sections, each with what is known of its type, by the path of the section. */
export async function askedIn(paths: readonly string[]): Promise<Record<string, Item<Question>[]>> {
    const { items } = await loadBank(paths, () => true);
    return Object.fromEntries(paths.map((path) => [path, items.filter(({ section }) => section === path)]));
}
