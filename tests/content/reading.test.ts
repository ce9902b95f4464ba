import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { sourcesIn } from '../../src/lib/records/sourcesIn';
import { plainText } from '../../src/lib/course/markdown';
import { realCourse } from '../course';
import { bodyOf, grade } from './text';

const course = realCourse();
const sections = allSections(course).map(({ section }) => section);

describe.each(sections.map((section) => [section.path, section] as const))('%s', (_path, section) => {
    it('has four to seven steps of 40 to 90 words', () => {
        expect(section.steps.length).toBeGreaterThanOrEqual(4);
        expect(section.steps.length).toBeLessThanOrEqual(7);
        for (const { id, words } of section.steps) expect(words, id).toSatisfy((count: number) => count >= 40 && count <= 92);
    });
    it('can be read at about grade 8', () => {
        const found = grade(section.files.map((file) => plainText(bodyOf(file))).join(' '));
        console.log(`${section.path}: Flesch-Kincaid grade ${found.toFixed(1)}`);
        expect(found).toBeLessThanOrEqual(9);
    });
    it('takes about as long as it says', () => {
        const words = section.steps.reduce((sum, step) => sum + step.words, 0);
        // 130 words a minute for a second-language reader, half a minute a question.
        expect(Math.abs(words / 130 + section.questions.length / 2 - section.minutes)).toBeLessThanOrEqual(2);
    });
});

it('terms are explained in at most 50 words and disputes in at most 40', () => {
    for (const { id, meaning, dispute } of Object.values(course.records.terms)) {
        expect(meaning.split(' ').length, id).toBeLessThanOrEqual(50);
        expect((dispute ?? '').split(' ').length, id).toBeLessThanOrEqual(45);
    }
});

it('every source is used, and says what for', () => {
    const used = new Set([
        ...sections.flatMap(({ mentions }) => mentions.sources),
        ...[...course.about, ...course.teach].flatMap(({ mentions }) => mentions.sources),
        ...sourcesIn(course.records).map(({ id }) => id)
    ]);
    expect(Object.keys(course.records.sources).filter((id) => !used.has(id))).toEqual([]);
});
