import { howRead } from '../records/inWords';
import type { Records } from '../schema/records';
import type { Mentions } from './course';

/** The records that a page's texts mention, and nothing else: what its script is given. Sources are numbered in order of mention. */
export function citedRecords(records: Records, mentions: Mentions) {
    const titles = sourceTitles(records);
    const pick = <T>(all: Record<string, T>, ids: string[]): T[] => ids.flatMap((id) => all[id] ?? []);
    return {
        // Only what a slip says.
        sources: pick(records.sources, mentions.sources).map(
            ({ id, title, author, publisher, publisherIs, date, dateNote, url, note, consulted }, index) => ({
                ...{ id, title, author, publisher, publisherIs, date, dateNote, url, note },
                number: index + 1,
                read: howRead(consulted, titles)
            })
        ),
        terms: pick(records.terms, mentions.terms).map(({ id, term, meaning, dispute }) => ({ id, term, meaning, dispute })),
        people: pick(records.people, mentions.people).map(({ id, name, actor, role, speaksFor }) => ({ id, name, actor, role, speaksFor })),
        statements: pick(records.statements, mentions.statements),
        claims: pick(records.claims, mentions.claims)
    };
}

/** The title of each source by its id. */
export function sourceTitles(records: Records): Record<string, string> {
    return Object.fromEntries(Object.values(records.sources).map(({ id, title }) => [id, title]));
}
