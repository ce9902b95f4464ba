import { expect, it } from 'vitest';
import { storyRows } from '../../src/routes/storyRows';
import { realCourse } from '../course';

it('begins a paragraph two marks in and goes on in the next row', () => {
    const rows = storyRows({ paragraphs: [[{ words: 3 }, { words: 2, by: 'az' }], [{ words: 1 }]] }, 4);
    expect(rows).toEqual([
        { points: [2, 3], marks: [] },
        {
            points: [0],
            marks: [
                { x: 1, by: 'az' },
                { x: 2, by: 'az' }
            ]
        },
        { points: [2], marks: [] }
    ]);
});

it('has as many strokes for each side as there are quoted words', () => {
    const marks = storyRows(realCourse().records.story, 46).flatMap((row) => row.marks);
    const count = (actor: string) => marks.filter(({ by }) => by === actor).length;
    expect({ az: count('az'), nk: count('nk'), med: count('med') }).toEqual({ az: 124, nk: 58, med: 11 });
});
