import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { guessIn, sideOf } from '../../src/lib/quiz/estimate/score';
import { shuffled } from '../../src/lib/quiz/order';
import { figureInWords } from '../../src/lib/records/inWords';
import { realCourse } from '../course';
import { textsIn } from '../texts';

const questions = allSections(realCourse()).flatMap(({ section }) => section.questions);
const choices = questions.filter((question) => 'options' in question);
const matches = questions.filter((question) => question.type === 'match');
const estimates = questions.filter((question) => question.type === 'estimate');

describe('the questions', () => {
    it('are three or four a section', () => {
        for (const { section } of allSections(realCourse())) expect([3, 4], section.path).toContain(section.questions.length);
    });
    it('ask for more than recall in at least half', () => {
        expect(questions.filter(({ asks }) => asks !== 'recall').length).toBeGreaterThanOrEqual(questions.length / 2);
    });
    it('cover every aim of their section', () => {
        for (const { section } of allSections(realCourse())) {
            expect(new Set(section.questions.map(({ aim }) => aim)).size, section.path).toBe(section.aims.length);
        }
    });
    it('do not have the right option longest more than half of the time', () => {
        const longest = choices.filter(({ options }) => {
            const right = options.find((option) => option.right)!;
            return options.every((option) => option === right || option.text.length < right.text.length);
        });
        expect(longest.length).toBeLessThanOrEqual(choices.length / 2);
    });
    it('have the right option in every place, in the file and on screen', () => {
        const place = (list: { right: boolean }[]) => list.findIndex(({ right }) => right);
        for (const places of [choices.map(({ options }) => place(options)), choices.map(({ id, options }) => place(shuffled(options, id)))]) {
            expect(new Set(places).size).toBeGreaterThanOrEqual(3);
        }
    });
    it('have no "all of the above" and no negative without emphasis', () => {
        for (const question of questions) {
            const { id, stem } = question;
            expect(textsIn(question, ['text']).join(' '), id).not.toMatch(/\b(all|none) of the above\b/i);
            // What is asked stands in the last sentence; what somebody said may hold a "not".
            expect(stem.split(/(?<=[.?!]) /).at(-1), id).not.toMatch(/\b(not|except)\b/);
        }
    });
    it('never ask how many died', () => {
        for (const { id, stem } of questions) expect(stem, id).not.toMatch(/how many .*(killed|died|dead|wounded)/i);
    });
    it('to be matched have an answer that fits nothing or two that fit the same, so that the last is not left over', () => {
        for (const { id, items, answers } of matches) {
            const used = new Set(items.map(({ answer }) => answer));
            expect(used.size, id).toBeGreaterThan(1);
            expect(used.size < items.length || used.size < answers.length, id).toBe(true);
        }
    });
    it('to be matched do not stand beside their answers in the same order', () => {
        for (const { id, items, answers } of matches) {
            const order = shuffled(answers, id).map((answer) => answer.id);
            expect(items.some(({ answer }, index) => order[index] !== answer), id).toBe(true);
        }
    });
    it('to be guessed say the value in the reason for a near guess, and a slider can reach it', () => {
        for (const question of estimates) {
            const { id, scale, value, why } = question;
            expect(why.near, id).toContain(figureInWords(value));
            const reached = String(scale.min + Math.round((value - scale.min) / scale.step) * scale.step);
            expect(guessIn(question, reached), id).not.toBeNull();
            expect(sideOf(question, reached), id).toBe('near');
        }
    });
});
