import { claimInWords, dateInWords, groundInWords, howRead, kindInWords, whenInWords } from '../records/inWords';
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

/** Every figure of people killed, wounded, captured or missing, by episode in the order of time; then those that reach over several. */
export function figures(course: Course) {
    const { claims, episodes } = course.records;
    const of = (episode?: string) =>
        Object.values(claims)
            .filter((claim) => claim.episode === episode && claim.unit === 'people' && claim.measure !== 'displaced')
            .map((claim) => ({
                id: claim.id,
                figure: claimInWords(claim),
                measure: claim.measure,
                whom: claim.whom,
                claimant: claim.claimant,
                side: claim.side,
                date: whenInWords(claim),
                ground: groundInWords(claim),
                shown: claim.shown,
                sources: short(course, claim.sources)
            }));
    const span = ({ from, to }: { from: string; to: string }) => [...new Set([dateInWords(from), dateInWords(to)])].join(' to ');
    const longer = 'Figures over several episodes, and figures that come from another one and are no second voice.';
    return [
        ...Object.values(episodes).map((each) => ({
            id: each.id,
            title: each.title,
            when: span(each),
            summary: each.summary,
            note: each.note,
            claims: of(each.id)
        })),
        { id: 'longer', title: 'Longer than one episode', when: '', summary: longer, note: undefined, claims: of() }
    ];
}
