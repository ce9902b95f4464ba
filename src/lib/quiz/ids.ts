type WithId = readonly { id: string }[];

/** Some of these as an answer is kept: their ids in the order of the question, with commas; null where there are none. */
export const idsText = (all: WithId, chosen: ReadonlySet<string>): string | null =>
    all
        .map(({ id }) => id)
        .filter((id) => chosen.has(id))
        .join(',') || null;

/** Reads them again. A text that names nothing, something twice or what is not among these counts as none. */
export function idsIn(all: WithId, text: string | null): Set<string> | null {
    if (text === null) return null;
    const ids = text.split(',');
    const chosen = new Set(ids);
    return chosen.size === ids.length && ids.every((each) => all.some(({ id }) => id === each)) ? chosen : null;
}
