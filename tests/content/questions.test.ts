import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/lib/course/checkpoint';
import { allSections } from '../../src/lib/course/course';
import { guessIn, sideOf } from '../../src/lib/quiz/estimate/score';
import { shuffled } from '../../src/lib/quiz/order';
import { definitions } from '../../src/lib/quiz/registry';
import type { Marking } from '../../src/lib/quiz/asking';
import { figureInWords } from '../../src/lib/records/inWords';
import { realCourse } from '../course';
import { textsIn } from '../texts';

const sections = allSections(realCourse()).map(({ section }) => section);
const questions = sections.flatMap(({ questions }) => questions);
const of = <T extends Question['type']>(...types: T[]) =>
    questions.filter((question): question is Extract<Question, { type: T }> => types.includes(question.type as T));
const choices = of('single', 'place');
const several = [
    ...of('multiple').map(({ id, options }) => ({ id, options })),
    ...of('words').map(({ id, words }) => ({ id, options: words }))
];
const matches = of('match');
const estimates = of('estimate');
// Without the components, which need a page. A place on the map is scored as a single choice.
const types = Object.keys(definitions);
const markings = new Map(
    await Promise.all(
        types.map(async (type) => {
            const { marking } = (await import(`../../src/lib/quiz/${type === 'place' ? 'single' : type}/score.ts`)) as { marking: Marking<Question> };
            return [type, marking] as const;
        })
    )
);
const markingOf = ({ type }: Question) => markings.get(type)!;

/** Words of a text that carry it: five letters or more. */
const wordsOf = (text: string) => new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);

describe('the bank of questions', () => {
    it('has 90 questions at the least, three or four a section, and every type', () => {
        expect(questions.length).toBeGreaterThanOrEqual(90);
        for (const { path, questions } of sections) expect([3, 4], path).toContain(questions.length);
        expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(types));
    });
    it('asks for more than recall in at least half', () => {
        expect(questions.filter(({ asks }) => asks !== 'recall').length).toBeGreaterThanOrEqual(questions.length / 2);
    });
    it('covers every aim of every section', () => {
        for (const { path, questions, aims } of sections) expect(new Set(questions.map(({ aim }) => aim)).size, path).toBe(aims.length);
    });
    it('does not make a page load more than two types besides the commonest', () => {
        for (const { path, questions } of sections) {
            expect(new Set(questions.map(({ type }) => type).filter((type) => type !== 'single')).size, path).toBeLessThanOrEqual(2);
        }
    });
});

describe('every question', () => {
    it('that is graded has a hint of its own, which is no option and names no right answer', () => {
        const graded = questions.filter((question) => markingOf(question).graded);
        const hints = graded.map((question) => ('hint' in question ? question.hint : undefined));
        expect(hints.filter((hint) => !hint)).toEqual([]);
        expect(new Set(hints).size).toBe(hints.length);
        for (const question of graded) {
            const right = markingOf(question).reasonsOf(question).filter(({ right }) => right);
            for (const { text } of right) if ('hint' in question && text.length > 12) expect(question.hint, question.id).not.toContain(text);
        }
    });
    it('has a reason of 40 letters for every answer, and no two options with the same one', () => {
        for (const question of questions.filter(({ type }) => type !== 'text' && type !== 'paragraph')) {
            const reasons = markingOf(question).reasonsOf(question).map(({ why }) => why);
            for (const why of reasons) expect(why.length, `${question.id}: ${why}`).toBeGreaterThanOrEqual(40);
            if ('options' in question) expect(new Set(reasons).size, question.id).toBe(reasons.length);
        }
    });
    it('has no "all of the above" and no negative without emphasis', () => {
        for (const question of questions) {
            const { id, stem } = question;
            expect(textsIn(question, ['text']).join(' '), id).not.toMatch(/\b(all|none) of the above\b/i);
            // What is asked stands in the last sentence; what somebody said may hold a "not".
            expect(stem.split(/(?<=[.?!]) /).at(-1), id).not.toMatch(/\b(not|except)\b/);
        }
    });
    it('never asks how many died', () => {
        for (const { id, stem } of questions) expect(stem, id).not.toMatch(/how many .*(killed|died|dead|wounded)/i);
    });
    it('does not judge the person who answers', () => {
        for (const question of questions) {
            const texts = markingOf(question).reasonsOf(question).map(({ why }) => why);
            for (const why of texts) expect(why, question.id).not.toMatch(/^(wrong|correct|right|no|yes|well done|sorry)\b[.,!]/i);
        }
    });
});

describe('choices', () => {
    it('do not have the right option longest more than half of the time', () => {
        const longest = choices.filter(({ options }) => {
            const right = options.find((option) => option.right)!;
            return options.every((option) => option === right || option.text.length < right.text.length);
        });
        expect(longest.length).toBeLessThanOrEqual(choices.length / 2);
    });
    it('have the right option in every place about as often, in the file and on screen', () => {
        const place = (list: readonly { right: boolean }[]) => list.findIndex(({ right }) => right);
        const count = (places: number[], at: number) => places.filter((each) => each === at).length;
        for (const order of ['file', 'screen']) {
            const places = choices.map(({ id, options }) => place(order === 'file' ? options : shuffled<{ right: boolean }>(options, id)));
            // Three to five options: the first three places are in all of them.
            for (const at of [0, 1, 2]) {
                expect(count(places, at), `place ${at + 1}, ${order}`).toBeGreaterThan(choices.length / 8);
                expect(count(places, at), `place ${at + 1}, ${order}`).toBeLessThan(choices.length / 2);
            }
        }
    });
    it('do not have the words of the stem in the right option alone', () => {
        const telling = choices.filter(({ stem, options }) => {
            const inStem = wordsOf(stem);
            const shared = options.map(({ text, right }) => ({ right, count: [...wordsOf(text)].filter((word) => inStem.has(word)).length }));
            return shared.every(({ right, count }) => (right ? count > 1 : count === 0));
        });
        expect(telling.map(({ id }) => id)).toEqual([]);
    });
    it('of which several are right are not all right first, nor all right last', () => {
        for (const { id, options } of several) {
            const rights = options.map(({ right }) => right);
            const sorted = [...rights].sort();
            expect(rights.join() === sorted.join() || rights.join() === sorted.reverse().join(), id).toBe(false);
        }
    });
});

describe('questions to be matched or sorted', () => {
    it('have an answer that fits nothing or two that fit the same, so that the last is not left over', () => {
        for (const { id, items, answers } of matches) {
            const used = new Set(items.map(({ answer }) => answer));
            expect(used.size, id).toBeGreaterThan(1);
            expect(used.size < items.length || used.size < answers.length, id).toBe(true);
        }
    });
    it('do not stand beside their answers in the same order', () => {
        for (const { id, items, answers } of matches) {
            const order = shuffled(answers, id).map((answer) => answer.id);
            expect(items.some(({ answer }, index) => order[index] !== answer), id).toBe(true);
        }
        for (const { id, items, groups } of of('sort')) {
            const places = items.map(({ group }) => groups.findIndex((each) => each.id === group));
            expect(places.join(), id).not.toBe([...places].sort().join());
        }
    });
});

it('questions to be guessed say the value in the reason for a near guess, not in the others, and a slider can reach it', () => {
    for (const question of estimates) {
        const { id, scale, value, why } = question;
        expect(why.near, id).toContain(figureInWords(value));
        for (const side of [why.low, why.high]) expect(side, id).not.toContain(figureInWords(value));
        const reached = String(scale.min + Math.round((value - scale.min) / scale.step) * scale.step);
        expect(guessIn(question, reached), id).not.toBeNull();
        expect(sideOf(question, reached), id).toBe('near');
    }
});
