import type { Claim, Person, Source, Statement, Term } from '$lib/schema/records';
import { createContext } from 'svelte';

/** What a note says of a source: not what the page of all sources adds. */
export type NotedSource = Omit<Source, 'usedFor' | 'consulted' | 'side'> & { read: string };

/** A source with its number on the page. */
export type CitedSource = NotedSource & { number: number };

/** The records that a page cites: all that its script ever gets of them. */
export interface Cited {
    sources: CitedSource[];
    terms: Pick<Term, 'id' | 'term' | 'meaning' | 'dispute'>[];
    people: Pick<Person, 'id' | 'name' | 'actor' | 'role' | 'speaksFor'>[];
    statements: Statement[];
    claims: Claim[];
}

/** What the components in a text share: the records, and whether slips can open (false until scripts run). */
export interface Citing {
    cited: Cited;
    readonly live: boolean;
    /** Puts a slip beside the word that opened it; on a narrow screen it lies at the foot. */
    place: (opener: HTMLElement, slip: string) => void;
}

export const [getCiting, setCiting] = createContext<Citing>();

/** The id of a record's slip in the page. */
export function slipId(kind: 'source' | 'term' | 'person' | 'statement' | 'claim', id: string): string {
    return `slip-${kind}-${id}`;
}
