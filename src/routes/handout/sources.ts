import type { Cited, CitedSource } from '$lib/ui/cited';

/** The sources of several sections, each once, numbered in the order in which they are met first. */
export function sourcesOf(sections: readonly { cited: Pick<Cited, 'sources'> }[]): CitedSource[] {
    const known = new Map(sections.flatMap(({ cited }) => cited.sources).map((source) => [source.id, source]));
    const ids = [...new Set(sections.flatMap(({ cited }) => cited.sources.map(({ id }) => id)))];
    return ids.flatMap((id, index) => ({ ...known.get(id)!, number: index + 1 }));
}

/** What a section cites, with the numbers that its sources have in a whole handout. */
export function renumbered<C extends Pick<Cited, 'sources'>>(cited: C, all: readonly CitedSource[]): C {
    const numbers = new Map(all.map(({ id, number }) => [id, number]));
    return { ...cited, sources: cited.sources.map((source) => ({ ...source, number: numbers.get(source.id) ?? source.number })) };
}

/** The terms of several sections, each once, in the order of the alphabet. */
export function termsOf(sections: readonly { cited: Pick<Cited, 'terms'> }[]): Cited['terms'] {
    const known = new Map(sections.flatMap(({ cited }) => cited.terms).map((term) => [term.id, term]));
    return [...known.values()].sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

/** Archives name the day of their copy, then the address it was taken from. */
const copy = /^https?:\/\/[^/]*archive[^/]*\/(?:web\/)?\d{4,14}[a-z_]*\/(https?:\/\/.+)$/;

/** An address to be typed from paper: without what a browser adds by itself, and in letters instead of their bytes; where it is a copy in an archive, the first address too. */
export function addressesOf(url: string): { address: string; archive: string | null } {
    const original = copy.exec(url)?.[1];
    return { address: typed(original ?? url), archive: original ? typed(url) : null };
}

const typed = (url: string) =>
    url
        .replace(/^https?:\/\//, '')
        .replace(/^([^/]+)\/$/, '$1')
        .replace(/(?:%[89a-f][0-9a-f])+/gi, inLetters);

function inLetters(bytes: string): string {
    try {
        const text = decodeURIComponent(bytes);
        return /^[\p{L}\p{M}]+$/u.test(text) ? text : bytes;
    } catch {
        // Not UTF-8: an older site, which needs the bytes as they are.
        return bytes;
    }
}
