/** The source ids of a record, wherever it has them (`sources`, or `source` for a single one), each with its path. */
export function sourcesIn(record: unknown, path: readonly (string | number)[] = []): { id: string; path: (string | number)[] }[] {
    if (typeof record !== 'object' || record === null) return [];
    return Object.entries(record).flatMap(([key, value]) => {
        const here = [...path, Array.isArray(record) ? Number(key) : key];
        if (key === 'source' && typeof value === 'string') return [{ id: value, path: here }];
        if (key === 'sources' && Array.isArray(value)) return value.map((id: string, index) => ({ id, path: [...here, index] }));
        return sourcesIn(value, here);
    });
}

/** The ids alone, each once, in the order in which they first stand there. */
export const sourceIds = (records: unknown): string[] => [...new Set(sourcesIn(records).map(({ id }) => id))];
