import { questions } from 'virtual:questions';
import type { Question } from '$lib/course/checkpoint';
import type { LoadQuestions } from '$lib/handin/receipt';
import { loadKinds } from '$lib/quiz/registry';
import type { AskedSection } from '$lib/results/asked';

/** A section by its permanent code. */
export type Coded = Omit<AskedSection, 'questions'>;

/** What gives the questions of sections by code, as a receipt is read with them: none for a code that this edition does not have. */
export const loaderOf =
    (sections: readonly Coded[]): LoadQuestions =>
    (codes) =>
        Promise.all(codes.map((code) => questionsOf(sections.find((section) => section.code === code)?.path)));

/** Some sections with their questions, and how each of these is marked. */
export async function ask(sections: readonly Coded[]): Promise<AskedSection[]> {
    const lists = await Promise.all(sections.map(({ path }) => questionsOf(path)));
    // Here nothing is asked: the map of a place, which weighs more than all the rest, is not needed. It is marked as a choice is.
    const kinds = await loadKinds(lists.flat().map((question) => ({ type: typeOf(question) })));
    return sections.map((section, index) => ({
        ...section,
        questions: (lists[index] ?? []).flatMap((question, place) => {
            // A kind has forgotten its question; both come from one entry of the registry.
            const marking = kinds[typeOf(question)]?.marking as AskedSection['questions'][number]['marking'] | undefined;
            return marking ? [{ question, marking, number: place + 1 }] : [];
        })
    }));
}

const typeOf = ({ type }: Question) => (type === 'place' ? 'single' : type);
const questionsOf = async (path: string | undefined): Promise<readonly Question[]> => (path && (await questions[path]?.())?.asked.questions) || [];
