/** "Did you mean ...?" for an unknown id, or the first of the known ones. */
export function nearest(id: string, known: readonly string[]): string {
    const [best] = known.map((name) => ({ name, far: distance(id, name) })).sort((a, b) => a.far - b.far);
    if (best && best.far <= Math.max(2, id.length / 3)) return `Did you mean "${best.name}"?`;
    const shown = known.slice(0, 12).join(', ');
    return known.length ? `Known: ${shown}${known.length > 12 ? ` and ${known.length - 12} more` : ''}` : 'None is known yet';
}

/** Levenshtein distance: insertions, deletions and changes that turn one word into the other. */
function distance(a: string, b: string): number {
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
