import type { Reader } from '$lib/progress/saved';

/** What there is to read and to answer in a section. */
export interface Readable {
    path: string;
    title: string;
    steps: { id: string }[];
    questions: string[];
}

/** Where a reader goes on: in the section that was last read, or, when all of it is read and answered, in the one after it; null for who has read nothing. */
export function goOn(
    sections: readonly Readable[],
    { places, answers }: Pick<Reader, 'places' | 'answers'>,
    latest: string | null
): { title: string; to: string } | null {
    const index = sections.findIndex(({ path }) => path === latest);
    const section = sections[index];
    if (!section) return null;
    const { path, title, steps, questions } = section;
    const read = allSeen(section, places);
    const answered = questions.every((id) => answers[id]);
    const next = sections[index + 1];
    if (read && answered && next) return { title: next.title, to: `/${next.path}/` };
    return { title, to: `/${path}/#${read && !answered ? 'checkpoint' : (places[path]?.step ?? steps[0]?.id)}` };
}

/** How far a section is read and answered: a share from 0 to 1, and words, empty where nothing is. Questions that were left out do not count. */
export function farOf(section: Readable, { places, answers }: Pick<Reader, 'places' | 'answers'>, asksQuestions = true) {
    const { path, steps } = section;
    const questions = asksQuestions ? section.questions : [];
    const seen = steps.filter(({ id }) => places[path]?.seen.includes(id)).length;
    const answered = questions.filter((id) => answers[id]).length;
    const isDone = seen === steps.length && answered === questions.length;
    const at = steps.findIndex(({ id }) => id === places[path]?.step) + 1;
    const words = isDone ? 'done' : seen === steps.length ? 'read, questions open' : at ? `step ${at} of ${steps.length}` : '';
    return { share: (seen + answered) / (steps.length + questions.length), isDone, words };
}

/** Whether every step of a section was on screen. */
export const allSeen = ({ path, steps }: Readable, places: Reader['places']): boolean => steps.every(({ id }) => places[path]?.seen.includes(id));
