// Without $lib: the tests of the content read it as it is.
import { linkOf } from '../../lib/assignment/link';
import type { Plan } from '../../lib/assignment/plans';
import { allSections, type Course, type TeachPage } from '../../lib/course/course';
import { capital } from '../../lib/records/inWords';
import type { Day, Lesson } from '../../lib/schema/teach';

/** The page of assignments, filled in with some sections: reasons at once, a name asked for, no last day. */
export function assignLink(course: Course, title: string, instructions: string, paths: readonly string[]): string {
    const sections = sectionsNamed(course, paths).map(({ code }) => code);
    return `/assign/#${linkOf({ sections, checkpoints: true, asks: 'name', reveal: 'at once', title, instructions, due: null })}`;
}

/** What a plan shows of its sections, in the order of reading. */
export function sectionsNamed(course: Course, paths: readonly string[]) {
    return allSections(course)
        .filter(({ section }) => paths.includes(section.path))
        .map(({ chapter, section: { path, code, title, minutes, notice } }) => ({ path, code, title, minutes, notice, chapter: chapter.title }));
}

/** The lesson plans as the page of assignments offers them. */
export const plansOf = ({ teach }: Course): Plan[] =>
    teach.flatMap(({ id, title, summary, plan }) => (plan ? [{ id, title, says: `${capital(summary)}.`, paths: plan.sections }] : []));

/** A plan as its page shows it; null for a page that is none. */
export function planOf(course: Course, { title, plan, lessons }: Pick<TeachPage, 'title' | 'plan' | 'lessons'>) {
    if (!plan) return null;
    const parts = lessons.filter(({ sections }) => sections.length);
    return {
        ...plan,
        sections: sectionsNamed(course, plan.sections),
        assign: assignLink(course, title, plan.instructions, plan.sections),
        // Where there is one part only, it is the whole.
        parts: (parts.length > 1 ? parts : []).map((part) => ({
            title: part.title,
            minutes: sectionsNamed(course, part.sections).reduce((sum, { minutes }) => sum + minutes, 0),
            assign: assignLink(course, `${title}: ${part.title}`, '', part.sections)
        }))
    };
}

/** How long some lessons are: "3 lessons of 45 minutes, and 25 minutes at home". */
export function lengthInWords(lessons: readonly Pick<Lesson, 'minutes' | 'home'>[]): string {
    const inClass = lessons.filter(({ home }) => !home);
    const home = lessons.reduce((sum, { minutes, home }) => sum + (home ? minutes : 0), 0);
    const [first] = inClass;
    const length = inClass.length === 1 ? `${first?.minutes} minutes` : `${inClass.length} lessons of ${first?.minutes} minutes`;
    return home ? `${length}, and ${home} minutes at home` : length;
}

/** From which minute to which each row of a lesson goes. */
export function withClock<Row extends { minutes: number }>(rows: readonly Row[]): (Row & { from: number; to: number })[] {
    let to = 0;
    return rows.map((row) => ({ ...row, from: to, to: (to += row.minutes) }));
}

/** Days in the order of a school year, from September; so the list does not begin and end with one people. */
export function schoolYear(days: readonly Day[]): Day[] {
    const place = ({ at }: Day) => (at >= '09' ? `0${at}` : `1${at}`);
    return [...days].sort((a, b) => place(a).localeCompare(place(b)));
}
