import type { Asked } from '$lib/course/asked';
import type { Cited } from '$lib/ui/cited';

/** The sources of some questions, numbered anew in the order in which they are shown. */
export function citedIn(shown: readonly { question: { sources: string[] } }[], sections: readonly Pick<Asked, 'cited'>[]): Cited {
    const known = new Map(sections.flatMap(({ cited }) => cited.sources.map((source) => [source.id, source])));
    const ids = [...new Set(shown.flatMap(({ question }) => question.sources))];
    const sources = ids.flatMap((id) => known.get(id) ?? []).map((source, index) => ({ ...source, number: index + 1 }));
    return { sources, terms: [], people: [], statements: [], claims: [] };
}
