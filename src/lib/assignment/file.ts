import { objectIn } from '../records/loose';
import { assignmentIn, type Assignment, type Found } from './assignment';

/** What such a file says that it is. */
export const format = 'hearing-the-other-side/assignment';

/** An assignment as a file for a stick: JSON that says what it is. */
export const fileOf = (assignment: Assignment): string => `${JSON.stringify({ format, version: 1, ...assignment }, null, 4)}\n`;

/** Reads such a file. */
export function fileIn(text: string): Found {
    const value = objectIn(text);
    if (value?.format !== format) return { fault: 'damaged' };
    return typeof value.version === 'number' && value.version > 1 ? { fault: 'newer' } : assignmentIn(value);
}
