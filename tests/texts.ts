/** The texts of a question that a reader sees, of any type: what stands under these keys, however deep. */
export function textsIn(question: object, keys: readonly string[] = ['stem', 'text', 'why', 'unit']): string[] {
    return Object.entries(question).flatMap(([key, value]: [string, unknown]) => {
        if (keys.includes(key)) return typeof value === 'string' ? [value] : textsIn(value ?? {}, Object.keys(value ?? {}));
        return typeof value === 'object' && value ? textsIn(value, keys) : [];
    });
}
