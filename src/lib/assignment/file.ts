import { assignmentIn, type Assignment, type Found } from './assignment';

const format = 'hearing-the-other-side/assignment';

/** An assignment as a file for a stick: JSON that says what it is. */
export const fileOf = (assignment: Assignment): string => `${JSON.stringify({ format, version: 1, ...assignment }, null, 4)}\n`;

/** Reads such a file. */
export function fileIn(text: string): Found {
    try {
        const value: unknown = JSON.parse(text);
        const { format: found, version } = (value ?? {}) as Record<string, unknown>;
        if (found !== format) return { fault: 'damaged' };
        return typeof version === 'number' && version > 1 ? { fault: 'newer' } : assignmentIn(value);
    } catch {
        return { fault: 'damaged' };
    }
}
