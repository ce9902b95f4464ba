import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { wordsIn } from '../../src/lib/schema/text';
import type { ReadingView } from '../../src/lib/visuals/reading';
import { realCourse } from '../course';

const course = realCourse();
const { claims, method, positions, practice, sources } = course.records;
const sections = allSections(course).map(({ section }) => section);
const steps = sections.flatMap(({ visual, steps }) => steps.filter((step) => (step.visual ?? visual) === 'reading'));
const views = steps.map(({ view }) => view as ReadingView);
const practised = Object.values(practice);
const questions = Object.keys(method);

/** Numbers from 12 up that are no years, days, lengths of time or ages. */
const numbersIn = (text: string) =>
    (text.replace(/\b\d{1,2} (September|October|November)|\b(19|20)\d\d\b|aged 15 to 49/g, ' ').match(/\d[\d,]*/g) ?? []).map((token) => Number(token.replaceAll(',', '')));
const differ = (counts: number[]) => 1 - Math.min(...counts) / Math.max(...counts);

describe('the practice', () => {
    it('is on figures that stand in no other section', () => {
        const elsewhere = sections.filter((section) => !section.steps.some((step) => steps.includes(step)));
        const met = JSON.stringify(elsewhere.map(({ steps, mentions }) => [steps, mentions]));
        expect(practised.map(({ id }) => id).filter((id) => met.includes(id))).toEqual([]);
    });
    it('is on one figure of each side, of the other’s soldiers', () => {
        expect(practised.map(({ id }) => `${claims[id]?.side} ${claims[id]?.group}`).sort()).toEqual(['arm az-military', 'az arm-military']);
    });
    it.each(practised)('on $id answers each question once, in the order of the method', ({ answers }) => {
        expect(answers.map(({ question }) => question)).toEqual(questions);
    });
    it.each(practised)('on $id opens each of the eight at some step', ({ id }) => {
        const opened = views.flatMap((view) => {
            if (view.show === 'claim' && view.claim === id) return view.questions;
            return view.show === 'pair' && view.claims.includes(id) ? [view.question] : [];
        });
        expect(opened.sort()).toEqual(questions.toSorted());
    });
    it('has only numbers that stand with their author in the records', () => {
        const all = new Set(Object.values(claims).flatMap(({ value, low, high, evidence, whom }) => [value, low, high, ...numbersIn(`${evidence} ${whom}`)]));
        expect(practised.flatMap(({ answers }) => answers.flatMap(({ answer }) => numbersIn(answer))).filter((number) => !all.has(number))).toEqual([]);
    });
    it('rests on what was read', () => {
        expect(practised.flatMap(({ answers }) => answers.flatMap((answer) => answer.sources)).filter((id) => !/^(direct|via:)/.test(sources[id]?.consulted ?? ''))).toEqual([]);
    });
    it('gives both figures, and both sentences, the same room', () => {
        const answers = practised.map(({ answers }) => answers.reduce((sum, { answer }) => sum + wordsIn(answer), 0));
        const stances = views.flatMap((view) =>
            view.show === 'said' ? view.voices.map((voice) => positions[view.position]!.cells[voice]).map((cell) => ('silent' in cell ? 0 : wordsIn(cell.stance))) : []
        );
        console.log(`answers: ${answers.join(', ')} words; forms to sign: ${stances.join(', ')} words`);
        expect(Math.max(differ(answers), differ(stances))).toBeLessThanOrEqual(0.15);
    });
});
