import type { Mentions } from './course';

/** What texts mention, gathered: each id once, in the order of first mention. */
export class Mentioned {
    readonly #ids: Record<keyof Mentions, Set<string>> = {
        sources: new Set(),
        terms: new Set(),
        people: new Set(),
        statements: new Set(),
        claims: new Set()
    };

    note(kind: keyof Mentions, id: string): void {
        this.#ids[kind].add(id);
    }

    addSources(ids: string[]): void {
        for (const id of ids) this.note('sources', id);
    }

    add(other: Mentioned): void {
        for (const [kind, ids] of Object.entries(other.lists())) for (const id of ids) this.note(kind as keyof Mentions, id);
    }

    lists(): Mentions {
        const { sources, terms, people, statements, claims } = this.#ids;
        return { sources: [...sources], terms: [...terms], people: [...people], statements: [...statements], claims: [...claims] };
    }
}

/** Nothing mentioned yet. */
export function noMentions(): Mentioned {
    return new Mentioned();
}
