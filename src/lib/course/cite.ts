import { howRead } from '../records/inWords';
import type { Records } from '../schema/records';
import type { Mentions } from './course';

/** The records that a page's texts mention, and nothing else: what its script is given. Sources are numbered in order of mention. */
export function citedRecords(records: Records, mentions: Mentions) {
    const titles = sourceTitles(records);
    const pick = <T>(all: Record<string, T>, ids: string[]): T[] => ids.flatMap((id) => all[id] ?? []);
    return {
        sources: pick(records.sources, mentions.sources).map((source, index) => ({
            ...source,
            number: index + 1,
            read: howRead(source.consulted, titles)
        })),
        terms: pick(records.terms, mentions.terms),
        people: pick(records.people, mentions.people),
        statements: pick(records.statements, mentions.statements),
        claims: pick(records.claims, mentions.claims)
    };
}

/** The title of each source by its id. */
export function sourceTitles(records: Records): Record<string, string> {
    return Object.fromEntries(Object.values(records.sources).map(({ id, title }) => [id, title]));
}
