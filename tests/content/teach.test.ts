import { describe, expect, it } from 'vitest';
import { linkIn } from '../../src/lib/assignment/link';
import { allSections } from '../../src/lib/course/course';
import { plainText } from '../../src/lib/course/markdown';
import { lengthInWords, planOf, schoolYear } from '../../src/routes/teach/plan';
import { realCourse } from '../course';
import { bodyOf, grade, loaded, ownWords, sentences } from './text';

const course = realCourse();
const sections = allSections(course).map(({ section }) => section);
const plans = course.teach.filter(({ plan }) => plan);
const days = course.teach.flatMap(({ days }) => days);

/** What stands in a frontmatter in our own words, sentence by sentence. */
const own = (value: unknown): string[] =>
    typeof value === 'string'
        ? sentences(value.replace(/“[^”]*”/g, ' '))
        : typeof value === 'object' && value
          ? Object.values(value).flatMap(own)
          : [];
const words = (text: string) => text.split(/\s+/).length;
const near = (a: number, b: number) => Math.abs(a - b) / Math.max(a, b) <= 0.15;

describe('plans', () => {
    it('are of one lesson, three lessons, and homework with a seminar', () => {
        expect(plans.map(({ id, lessons }) => [id, lengthInWords(lessons)])).toEqual([
            ['one-lesson', '45 minutes'],
            ['three-lessons', '3 lessons of 45 minutes, and 25 minutes at home'],
            ['homework-and-seminar', '45 minutes, and 50 minutes at home']
        ]);
    });
    it.each(plans.map((page) => [page.id, page] as const))('%s opens the page of assignments with its sections and its title', (_id, page) => {
        const made = planOf(course, page);
        for (const [link, wanted] of [
            [made?.assign, page.plan?.sections] as const,
            ...(made?.parts ?? []).map(({ assign, title }) => [assign, page.lessons.find((lesson) => lesson.title === title)?.sections] as const)
        ]) {
            const found = linkIn(link?.split('#')[1] ?? '');
            const { assignment } = found && 'assignment' in found ? found : { assignment: null };
            expect(assignment?.sections.map((code) => sections.find((section) => section.code === code)?.path)).toEqual(wanted);
            expect(assignment).toMatchObject({ checkpoints: true, asks: 'name', reveal: 'at once', due: null });
            expect(assignment?.title.startsWith(page.title)).toBe(true);
        }
    });
    it.each(plans.map((page) => [page.id, page] as const))('%s gives each part time for what is read in it, and reads all that it assigns', (_id, { plan, lessons }) => {
        const read = lessons.flatMap(({ sections }) => sections);
        expect(plan?.sections.filter((path) => !read.includes(path))).toEqual([]);
        for (const lesson of lessons.filter(({ sections }) => sections.length)) {
            const needed = sections.filter(({ path }) => lesson.sections.includes(path)).reduce((sum, { minutes }) => sum + minutes, 0);
            expect(needed, lesson.title).toBeLessThanOrEqual(lesson.minutes);
        }
    });
    it('none assigns the ladder of thirty years', () => {
        expect(plans.filter(({ plan }) => plan?.sections.includes('numbers/thirty-years'))).toEqual([]);
    });
});

describe('fairness', () => {
    it.each(course.teach.map((page) => [page.file, { ...page, id: '', file: '', mentions: [] }] as const))('%s has loaded words only in somebody’s mouth', (file, meta) => {
        const saying = /\b(said|says|calls?|called|spoke|speaks)\b/i;
        const asks = /^(#+ )?Was it/;
        const wrong = [...sentences(ownWords(file)), ...own(meta)].filter((text) => loaded.test(text) && !saying.test(text) && !asks.test(text));
        expect(wrong).toEqual([]);
    });
    it('the authorities are introduced as unrecognised on every page that names them', () => {
        const named = course.teach.map((page) => `${JSON.stringify(page)} ${bodyOf(page.file)}`).filter((text) => text.includes('Nagorno-Karabakh authorities'));
        expect(named.length).toBeGreaterThan(1);
        for (const text of named) expect(text).toContain('unrecognised Nagorno-Karabakh authorities (Karabakh Armenians; until 2023)');
    });
    it('the days begin with one people’s and end with the other’s', () => {
        const inOrder = schoolYear(days);
        expect(inOrder[0]?.of).not.toBe(inOrder.at(-1)?.of);
    });
    it('each people has as many days of mourning and memory, in about as many words', () => {
        const [az, arm] = ['az', 'arm'].map((side) => days.filter(({ of }) => of === side));
        expect(az?.length).toBe(arm?.length);
        const [a = 0, b = 0] = [az, arm].map((side) => words(side?.map(({ remembers }) => remembers).join(' ') ?? ''));
        console.log(`days: ${a} words on those of Azerbaijanis, ${b} on those of Armenians`);
        expect(near(a, b)).toBe(true);
    });
    it('the two cases of a controversy are equally long', () => {
        for (const { cases } of course.teach) if (cases) expect(near(words(cases[0]?.case ?? ''), words(cases[1]?.case ?? ''))).toBe(true);
    });
    it.each(course.teach.map(({ file }) => file))('%s can be read at about grade 10', (file) => {
        const found = grade(plainText(bodyOf(file).replace(/^#+ .*$/gm, '')));
        console.log(`${file}: Flesch-Kincaid grade ${found.toFixed(1)}`);
        expect(found).toBeLessThanOrEqual(10);
    });
});
