import { howRead, kindInWords } from '../records/inWords';
import { sourceTitles } from './cite';
import { allSections, type Course, type Mentions } from './course';

/** Whose a source is, in a word: a private paper is Armenian or Azerbaijani, and no part of a government. */
const sourceSides = {
    az: 'Azerbaijani',
    dis: 'Displaced Azerbaijanis',
    arm: 'Armenian',
    nk: 'Nagorno-Karabakh authorities',
    med: 'mediators',
    ind: null
};

/** The sections that mention a record. */
function sectionsWith(course: Course, kind: keyof Mentions, id: string) {
    return allSections(course)
        .filter(({ section }) => section.mentions[kind].includes(id))
        .map(({ section }) => ({ path: section.path, title: section.title }));
}

const short = (course: Course, ids: string[]) => ids.map((id) => ({ id, publisher: course.records.sources[id]?.publisher ?? id }));

/** Every source by publisher, with what it is used for and where. */
export function sourceList(course: Course) {
    const titles = sourceTitles(course.records);
    return Object.values(course.records.sources)
        .map((source) => ({
            ...source,
            read: howRead(source.consulted, titles),
            sideName: sourceSides[source.side],
            sections: sectionsWith(course, 'sources', source.id)
        }))
        .sort((a, b) => a.publisher.localeCompare(b.publisher) || (a.date ?? '').localeCompare(b.date ?? ''));
}

/** Every term in the order of the alphabet. */
export function glossary(course: Course) {
    return Object.values(course.records.terms)
        .map((term) => ({ ...term, sources: short(course, term.sources), sections: sectionsWith(course, 'terms', term.id) }))
        .sort((a, b) => a.term.localeCompare(b.term));
}

/** Everybody named: those of the story first, in the order of the file. */
export function people(course: Course) {
    const statements = Object.values(course.records.statements);
    return Object.values(course.records.people).map((person) => ({
        ...person,
        sources: short(course, person.sources),
        said: statements
            .filter(({ speaker, words }) => speaker === person.id && words.length)
            .map(({ id, words, date, kind, kindSecond, source }) => ({ id, words, date, kind: kindInWords(kind, kindSecond), source }))
    }));
}
