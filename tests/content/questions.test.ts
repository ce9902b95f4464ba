import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { shuffled } from '../../src/lib/quiz/order';
import { realCourse } from '../course';

const questions = allSections(realCourse()).flatMap(({ section }) => section.questions);

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
        const longest = questions.filter(({ options }) => {
            const right = options.find((option) => option.right)!;
            return options.every((option) => option === right || option.text.length < right.text.length);
        });
        expect(longest.length).toBeLessThanOrEqual(questions.length / 2);
    });
    it('have the right option in every place, in the file and on screen', () => {
        const place = (list: { right: boolean }[]) => list.findIndex(({ right }) => right);
        for (const places of [questions.map(({ options }) => place(options)), questions.map(({ id, options }) => place(shuffled(options, id)))]) {
            expect(new Set(places).size).toBeGreaterThanOrEqual(3);
        }
    });
    it('have no "all of the above" and no negative without emphasis', () => {
        for (const { id, stem, options } of questions) {
            expect(options.map(({ text }) => text).join(' '), id).not.toMatch(/\b(all|none) of the above\b/i);
            // What is asked stands in the last sentence; what somebody said may hold a "not".
            expect(stem.split(/(?<=[.?!]) /).at(-1), id).not.toMatch(/\b(not|except)\b/);
        }
    });
    it('never ask how many died', () => {
        for (const { id, stem } of questions) expect(stem, id).not.toMatch(/how many .*(killed|died|dead|wounded)/i);
    });
});
