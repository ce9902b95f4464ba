/** An object of which nothing is known. */
export type Loose = Record<string, unknown>;
export const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object that a JSON text holds; null where it holds none. */
export function objectIn(text: string): Loose | null {
    try {
        const value: unknown = JSON.parse(text);
        return isObject(value) ? value : null;
    } catch {
        return null;
    }
}
