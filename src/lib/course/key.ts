import type { Marking, OnPaper, Reason } from '../quiz/asking';
import type { Question } from './checkpoint';
import { allSections, type Chapter, type Course, type Section } from './course';

/** A question as whoever marks it reads it, in the order and with the letters of paper. */
export interface KeyQuestion extends OnPaper {
    id: string;
    number: number;
    stem: string;
    /** What is right, in short; null where nothing is. */
    right: string | null;
    reasons: Reason[];
    hint: string | null;
    asks: Question['asks'];
    aim: string;
    step: { id: string; number: number; title: string };
    sources: { id: string; publisher: string }[];
}

export interface KeySection {
    path: string;
    title: string;
    chapter: Pick<Chapter, 'id' | 'number' | 'title'>;
    questions: KeyQuestion[];
}

type Kinds = Readonly<Record<string, { marking: Marking<Question> }>>;

/** Every question of every section, in the order of reading. */
export function keyOf(course: Course, kinds: Kinds): KeySection[] {
    return allSections(course).map(({ chapter: { id, number, title }, section }) => ({
        path: section.path,
        title: section.title,
        chapter: { id, number, title },
        questions: section.questions.map((question, index) => keyQuestion(course, section, question, index + 1, kinds))
    }));
}

/** Where a section, or a question by its id, stands in the page of the key. */
export const keyAnchor = (path: string) => path.replace('/', '-');

function keyQuestion(course: Course, { aims, steps }: Section, question: Question, number: number, kinds: Kinds): KeyQuestion {
    const marking = kinds[question.type]?.marking;
    if (!marking) throw new Error(`No marking for questions of the type "${question.type}"`);
    const paper = marking.onPaper?.(question) ?? {};
    const reasons = marking.reasonsOf(question);
    const at = steps.findIndex(({ id }) => id === question.step);
    return {
        ...paper,
        id: question.id,
        number,
        stem: question.stem,
        right: marking.graded ? (paper.written ?? rightInShort(reasons)) : null,
        reasons,
        hint: 'hint' in question ? (question.hint ?? null) : null,
        asks: question.asks,
        aim: aims[question.aim - 1] ?? '',
        step: { id: question.step, number: at + 1, title: steps[at]?.title ?? '' },
        sources: question.sources.map((id) => ({ id, publisher: shortName(course, id) }))
    };
}

/** The letters of what is right, each with the number of its item if there are several; its text where it has no letter. */
function rightInShort(reasons: readonly Reason[]): string {
    return reasons
        .filter(({ right }) => right)
        .map(({ item, letter, text }) => (letter ? [item, letter].filter(Boolean).join(' ') : text))
        .join(', ');
}

/** Publisher and year, which tell two papers of one publisher apart. */
function shortName({ records }: Course, id: string): string {
    const { publisher = id, date } = records.sources[id] ?? {};
    return date ? `${publisher} (${date.slice(0, 4)})` : publisher;
}
