import { readCourse } from '../src/lib/course/readCourse';

/** The real content, checked; a fault in it fails whatever asks. */
export function realCourse() {
    const { course, faults } = readCourse('content');
    if (!course) throw new Error(faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    return course;
}
