import { allSections } from '../../../src/lib/course/course';
import { loadKinds } from '../../../src/lib/quiz/registry';
import type { AskedSection } from '../../../src/lib/results/asked';
import { realCourse } from '../../course';

const all = allSections(realCourse());

/** The real sections with these codes, in their order, with how their questions are marked. */
export async function realSections(...codes: number[]): Promise<AskedSection[]> {
    const kinds = await loadKinds(all.flatMap(({ section }) => section.questions.map(({ type }) => ({ type: type === 'place' ? 'single' : type }))));
    return codes.map((code) => {
        const { chapter, section } = all.find(({ section }) => section.code === code)!;
        const { path, title, questions } = section;
        return {
            code,
            path,
            title,
            chapter: chapter.number,
            questions: questions.map((question, index) => ({
                question,
                marking: kinds[question.type === 'place' ? 'single' : question.type]!.marking as AskedSection['questions'][number]['marking'],
                number: index + 1
            }))
        };
    });
}

/** All codes of the course. */
export const allCodes = () => all.map(({ section }) => section.code);

/** What `classOf` is given of them. */
export const questioned = (sections: readonly AskedSection[]) =>
    sections.map(({ code, questions }) => ({ code, questions: questions.map(({ question }) => question) }));
