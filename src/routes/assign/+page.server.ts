import { course } from 'virtual:course';
import type { PageServerLoad } from './$types';

/** The sections as a teacher chooses them: no more than that stands in the page. */
export const load: PageServerLoad = () => ({
    here: 'For teachers / Hand out',
    description: 'For teachers: choose sections and hand them out as a link, a QR code, a code for the board, slips of paper or a file.',
    chapters: course.chapters.map(({ number, title, sections }) => ({
        number,
        title,
        sections: sections.map(({ code, path, title, minutes, notice, questions }) => ({
            code,
            path,
            title,
            minutes,
            notice: notice !== undefined,
            questions: questions.length
        }))
    }))
});
