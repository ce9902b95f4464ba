import type { Question } from './checkpoint';
import type { AboutMeta, ChapterMeta, Explainer, SectionMeta, StepMeta } from '../schema/content';
import type { Records } from '../schema/records';
import type { TeachMeta } from '../schema/teach';

/** The records a text cites, each list in the order of first mention. */
export interface Mentions {
    sources: string[];
    terms: string[];
    people: string[];
    statements: string[];
    claims: string[];
}

export interface Step extends StepMeta {
    id: string;
    /** Words of its prose. */
    words: number;
}

export interface Section extends SectionMeta {
    id: string;
    /** chapter/section, as in its address */
    path: string;
    /** Its Markdown files from the content folder: the opening, then the steps. */
    files: string[];
    steps: Step[];
    questions: Question[];
    mentions: Mentions;
}

export interface Chapter extends ChapterMeta {
    id: string;
    number: number;
    sections: Section[];
}

export interface AboutPage extends AboutMeta {
    id: string;
    file: string;
    mentions: Mentions;
}

/** A page for teachers, in content/teach. */
export interface TeachPage extends TeachMeta {
    id: string;
    file: string;
    mentions: Mentions;
}

/** Everything in the content folder, checked. */
export interface Course {
    explainer: Explainer;
    chapters: Chapter[];
    about: AboutPage[];
    teach: TeachPage[];
    records: Records;
}

/** All sections in the order of reading. */
export function allSections(course: Pick<Course, 'chapters'>): { chapter: Chapter; section: Section }[] {
    return course.chapters.flatMap((chapter) => chapter.sections.map((section) => ({ chapter, section })));
}
