import { questions } from 'virtual:questions';
import type { Question } from '$lib/course/checkpoint';
import type { LoadQuestions } from '$lib/handin/receipt';

/** The questions of a section by its path; none where there is no such section. */
export const questionsOf = async (path = ''): Promise<readonly Question[]> => (await questions[path]?.())?.asked.questions ?? [];

/** What gives the questions of sections by code, as a receipt is made and read with them: none for a code that this edition does not have. */
export const loaderOf =
    (sections: readonly { code: number; path: string }[]): LoadQuestions =>
    (codes) =>
        Promise.all(codes.map((code) => questionsOf(sections.find((section) => section.code === code)?.path)));
