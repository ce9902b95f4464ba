import { questions } from 'virtual:questions';
import type { Question } from '$lib/course/checkpoint';
import type { Marking } from '$lib/quiz/asking';
import { loadKinds } from '$lib/quiz/registry';

/** The questions of a section, each with what is known of its type. */
export type AskedSection = { question: Question; marking: Marking<Question> }[];

/** Those of some sections, by path. */
export async function askedIn(paths: readonly string[]): Promise<Record<string, AskedSection>> {
    const sections = await Promise.all(paths.map(async (path) => (await questions[path]?.())?.asked.questions ?? []));
    const kinds = await loadKinds(sections.flat());
    const withMarking = (question: Question) => ({ question, marking: kinds[question.type]!.marking });
    return Object.fromEntries(paths.map((path, index) => [path, sections[index]!.map(withMarking)]));
}
