import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/lib/assignment/assignment';
import { answered, newReader, visited, type Reader } from '../../src/lib/progress/saved';
import { dueInWords, pathOf, unknownInWords } from '../../src/routes/assigned';
import { summaryOf } from '../../src/routes/progress/handInWords';

const section = (code: number) => ({
    code,
    path: `c/s${code}`,
    title: `Section ${code}`,
    steps: [{ id: 'one' }, { id: 'two' }],
    questions: [`q${code}`]
});
const all = [1, 2, 3].map(section);
const given = (sections: number[], checkpoints = true): Assignment => ({
    sections,
    checkpoints,
    asks: 'name',
    reveal: 'at once',
    title: '',
    instructions: '',
    due: null
});
const read = (reader: Reader, code: number) => ['one', 'two'].reduce((now, step) => visited(now, `c/s${code}`, step, 1), reader);

describe('the path of an assignment', () => {
    it('has its sections in its own order, and begins with the first', () => {
        const path = pathOf(given([3, 1]), all, newReader());
        expect(path.rows.map(({ section, words }) => [section.code, words])).toEqual([
            [3, ''],
            [1, '']
        ]);
        expect(path.next).toEqual({ title: 'Section 3', to: '/c/s3/' });
    });
    it('goes on at the step, then at the questions, then in the next section', () => {
        const begun = visited(newReader(), 'c/s3', 'one', 1);
        expect(pathOf(given([3, 1]), all, begun).next?.to).toBe('/c/s3/#one');
        const done = read(begun, 3);
        expect(pathOf(given([3, 1]), all, done).next?.to).toBe('/c/s3/#checkpoint');
        expect(pathOf(given([3, 1]), all, answered(done, 'q3', 'a', 2)).next?.to).toBe('/c/s1/');
    });
    it('without questions ends with the reading', () => {
        const path = pathOf(given([2], false), all, read(newReader(), 2));
        expect(path.rows[0]).toMatchObject({ isDone: true, words: 'done' });
        expect(path.next).toBeNull();
    });
    it('names what this edition does not have, and goes on with the rest', () => {
        const path = pathOf(given([28, 2]), all, newReader());
        expect(path).toMatchObject({ unknown: [28], next: { title: 'Section 2' } });
        expect(unknownInWords(path.unknown)).toContain('1 section that this copy does not have (number 28)');
    });
});

it.each([
    ['2026-11-26', 'Due 26 November 2026, today.'],
    ['2026-11-27', 'Due 27 November 2026, tomorrow.'],
    ['2026-12-06', 'Due 6 December 2026, in 10 days.'],
    ['2026-11-25', 'It was due 25 November 2026. You can still hand in.']
])('a day of %s is told as "%s" on 26 November, where the reader is', (due, words) =>
    expect(dueInWords(due, new Date(2026, 10, 26, 23, 30).getTime())).toBe(words)
);

describe('the summary of a hand-in', () => {
    const part = { title: 'One', steps: 2, seen: 2 };
    it('counts what was read, answered and right', () =>
        expect(summaryOf([{ ...part, hows: ['first', 'second', 'seen', 'given', 'open'] }], true)).toEqual([
            '1 of 1 section read to the end.',
            '4 of 5 questions answered.',
            'Right at the first try: 1 of 3; at the second: 1.'
        ]));
    it('tells nothing of what is right before it is handed in', () =>
        expect(summaryOf([{ ...part, hows: ['held', 'held'] }], true).join(' ')).toBe(
            '1 of 1 section read to the end. 2 of 2 questions answered. Which of them are right is told when you have handed in.'
        ));
});
