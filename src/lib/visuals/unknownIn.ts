/** Of the ids that a view names, those that are not among the known ones, with these; what is not named is left out. */
export function unknownIn(ids: readonly (string | undefined)[], known: string[]): { id: string; known: string[] }[] {
    return ids.flatMap((id) => (id === undefined || known.includes(id) ? [] : [{ id, known }]));
}
