import { expect, it } from 'vitest';
import { allSections } from '../../../../src/lib/course/course';
import { loadKinds } from '../../../../src/lib/quiz/registry';
import { shownOf } from '../../../../src/routes/teach/present/shown';
import { realCourse } from '../../../course';

const questions = allSections(realCourse()).flatMap(({ section }) => section.questions);
const kinds = await loadKinds(questions);
const all = questions.map((question) => ({ question, shown: shownOf(question, kinds[question.type]!.marking) }));

it('letters every answer of every real question once, and no answer tells another', () => {
    for (const { question, shown } of all) {
        const marks = shown.answers.map(({ mark }) => mark);
        expect(marks, question.id).toEqual(marks.map((_, index) => 'ABCDEFGH'[index]));
        // What is seen before the answer is neither a reason nor a pair.
        const before = [...shown.answers, ...shown.items].map(({ text }) => text);
        for (const { why } of shown.reasons) expect(before, question.id).not.toContain(why);
        if (shown.items.length) for (const { text } of shown.reasons) expect(before, question.id).not.toContain(text);
    }
});
it('counts hands where there are answers to choose from, and of a guess', () => {
    const polled = Object.fromEntries(all.map(({ question, shown }) => [question.type, shown.polled]));
    expect(polled).toEqual({
        ...{ single: 'answers', place: 'answers', multiple: 'answers', predict: 'answers', words: 'answers', estimate: 'reasons' },
        ...{ match: null, sort: null, order: null, text: null, paragraph: null }
    });
});
it('shows the things and the answers of a match or a sort apart', () => {
    const paired = all.filter(({ question }) => question.type === 'match' || question.type === 'sort');
    for (const { question, shown } of paired) {
        expect(
            shown.items.map(({ mark }) => mark),
            question.id
        ).toEqual(shown.items.map((_, index) => `${index + 1}`));
        expect(shown.answers.length, question.id).toBeGreaterThan(1);
    }
});
