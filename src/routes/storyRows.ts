import type { StoryRuns } from '$lib/schema/records';
import type { Actor } from '$lib/schema/text';

/** Marks a row of the cover's figure. */
export const perRow = 46;

export interface StoryRow {
    /** Columns of the reporter's words. */
    points: number[];
    /** Columns of quoted words, with whose they are. */
    marks: { x: number; by: Actor }[];
}

/** Lays the words of a story out in rows, a paragraph beginning a row of its own, two marks in. */
export function storyRows({ paragraphs }: StoryRuns, columns: number): StoryRow[] {
    return paragraphs.flatMap((runs) => {
        const words = runs.flatMap(({ words, by }) => Array.from({ length: words }, () => by));
        const rows: StoryRow[] = [];
        words.forEach((by, index) => {
            const place = index + 2;
            const row = (rows[Math.floor(place / columns)] ??= { points: [], marks: [] });
            if (by) row.marks.push({ x: place % columns, by });
            else row.points.push(place % columns);
        });
        return rows;
    });
}
