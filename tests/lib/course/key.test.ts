import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/lib/course/checkpoint';
import { allSections, type Course } from '../../../src/lib/course/course';
import { keyAnchor, keyOf } from '../../../src/lib/course/key';
import type { Marking, Reason } from '../../../src/lib/quiz/asking';
import { realCourse } from '../../course';

const reason = (letter: string | undefined, right: boolean | undefined, more = {}): Reason => ({
    ...(letter && { letter }),
    ...(right !== undefined && { right }),
    text: `Answer ${letter}`,
    why: 'Because.',
    ...more
});
/** A marking of which only some things are asked. */
const marks = (marking: Partial<Marking<Question>>) => ({
    single: { marking: { graded: true, reasonsOf: () => [], ...marking } as Marking<Question> }
});

const question = { id: 'q', type: 'single', step: 'two', aim: 2, asks: 'cause', stem: 'Why?', sources: ['dated', 'undated'], hint: 'Look there.' };
const section = {
    path: 'story/paris',
    title: 'A call',
    aims: ['first aim', 'second aim'],
    steps: [
        { id: 'one', title: 'One' },
        { id: 'two', title: 'Two' }
    ],
    questions: [question]
};
// As much of a course as the key reads.
const course = {
    chapters: [{ id: 'story', number: 1, title: 'The story', sections: [section] }],
    records: { sources: { dated: { publisher: 'A paper', date: '2017-03-15' }, undated: { publisher: 'A site' } } }
} as unknown as Course;
const only = (marking: Partial<Marking<Question>>) => keyOf(course, marks(marking))[0]!.questions[0]!;

it('a question has its number, what it asks, its aim, its step and the names of its sources', () => {
    expect(only({})).toMatchObject({
        id: 'q',
        number: 1,
        stem: 'Why?',
        asks: 'cause',
        aim: 'second aim',
        hint: 'Look there.',
        step: { id: 'two', number: 2, title: 'Two' },
        sources: [
            { id: 'dated', publisher: 'A paper (2017)' },
            { id: 'undated', publisher: 'A site' }
        ]
    });
});

describe('what is right, in short,', () => {
    it.each<[string, Reason[], string]>([
        ['is a letter', [reason('A', false), reason('B', true)], 'B'],
        ['is several letters', [reason('A', true), reason('B', false), reason('C', true)], 'A, C'],
        ['is a letter for each item', [reason('B', true, { item: 1 }), reason('A', true, { item: 2 })], '1 B, 2 A'],
        ['is a text where there is no letter', [reason(undefined, true, { text: '9 per cent' }), reason(undefined, false)], '9 per cent']
    ])('%s', (_name, reasons, right) => expect(only({ reasonsOf: () => reasons }).right).toBe(right));
    it('is what is to be written, where a type says so', () =>
        expect(only({ reasonsOf: () => [reason('A', true)], onPaper: () => ({ written: 'A 2, B 1' }) }).right).toBe('A 2, B 1'));
    it('is nothing where nothing is graded', () => expect(only({ graded: false, reasonsOf: () => [reason('A', undefined)] }).right).toBeNull());
});

it('a type without a marking stops the build', () => expect(() => keyOf(course, {})).toThrow('No marking for questions of the type "single"'));

it('no two sections or questions of the real course share a place in the page', () => {
    const real = realCourse();
    const anchors = allSections(real).flatMap(({ section: { path, questions } }) => [keyAnchor(path), ...questions.map(({ id }) => id)]);
    expect(new Set(anchors).size).toBe(anchors.length);
});
