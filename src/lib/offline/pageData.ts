/** Where a built page keeps the data it was made of, as JSON (src/build/web.js puts it there). */
const written = /<script type="application\/json" id="page-data">(.*?)<\/script>/s;

interface PageNode {
    type: 'data';
    data: unknown;
}

/**
 * A `fetch` that finds the data of a page in the page itself: SvelteKit asks for it in a file beside the page, where it would be kept twice.
 * All else is fetched as ever. A page without a script has no data; only a new document shows it.
 */
export function fetchFromPages(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
    return async (input, init) => {
        const address = typeof input === 'string' && new URL(input);
        if (!address || !address.pathname.endsWith('__data.json')) return fetch(input, init);
        const answer = await fetch(address.origin + address.pathname.replace(/__data\.json$/, ''), init);
        if (!answer.ok) return answer;
        const found = written.exec(await answer.text())?.[1];
        // The cast is the contract with src/build/web.js.
        const nodes = found ? (JSON.parse(found) as (PageNode | null)[]) : [];
        return Response.json({ type: 'data', nodes: nodes.map((node) => node && { ...node, data: flatten(node.data) }) });
    };
}

/** Plain data as SvelteKit's reader (devalue) expects it: a list of all values, which name their parts by their place in it. */
export function flatten(value: unknown): unknown[] {
    const all: unknown[] = [];
    const put = (part: unknown): number => {
        const place = all.push(part) - 1;
        if (Array.isArray(part)) all[place] = part.map(put);
        else if (part && typeof part === 'object') all[place] = Object.fromEntries(Object.entries(part).map(([key, each]) => [key, put(each)]));
        return place;
    };
    put(value);
    return all;
}
