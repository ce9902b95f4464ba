import { allSections } from '../../src/lib/course/course';
import { newReader, nothingSaved, storageKey, type Reader } from '../../src/lib/progress/saved';
import { realCourse } from '../course';
import type { Page } from './browser';

export const sections = allSections(realCourse()).map(({ section }) => section);
const [paris, voices] = [sections[0]!, sections[1]!];
const question = paris.questions.find(({ type }) => type === 'single');
if (question?.type !== 'single') throw new Error('A call in Paris has no single choice');

/** A question of the first section, its right option and the others. */
export const asked = {
    id: question.id,
    right: question.options.find((option) => option.right)!.id,
    wrong: question.options.filter((option) => !option.right).map((option) => option.id)
};

/** Noon of a day, counted from today. */
export function noon(days: number): number {
    const date = new Date();
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 12).getTime();
}

/** Who missed that question then, and read in another section since. */
export const missedAt = (at: number): Partial<Reader> => ({
    answers: { [asked.id]: [0, 1].map((each) => ({ answer: asked.wrong[each]!, at: at + each })) },
    places: { [voices.path]: { step: voices.steps[0]!.id, seen: [voices.steps[0]!.id], at: at + 1000 } }
});

/** Puts what a reader has done into the browser before the page asks for it; what they do from then on stays. */
export async function keep(page: Page, done: Partial<Reader>) {
    const record = JSON.stringify({ ...nothingSaved(), readers: { own: { ...newReader(1), ...done } } });
    await page.addInitScript(
        ([key = '', record = '']) => {
            if (localStorage.getItem(key) === null) localStorage.setItem(key, record);
        },
        [storageKey, record]
    );
}
