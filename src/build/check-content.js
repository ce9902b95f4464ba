import { runTs } from './runTs.js';

// `npm run check:content [-- folder]`: every fault of the content, and nothing else built.
const folder = process.argv[2] ?? 'content';
/** @type {typeof import('../lib/course/readCourse')} */
const { readCourse } = await runTs('./src/lib/course/readCourse.ts');
const { course, faults } = await readCourse(folder, folder);
for (const { file, line, col, message } of faults) console.error(`${file}:${line}:${col} ${message}`);
if (course) {
    const sections = course.chapters.flatMap((chapter) => chapter.sections);
    const steps = sections.flatMap((section) => section.steps);
    const questions = sections.flatMap((section) => section.questions);
    console.log(`Content fits: ${sections.length} sections, ${steps.length} steps, ${questions.length} questions`);
} else {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
    process.exitCode = 1;
}
