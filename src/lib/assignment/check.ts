/** A check against accidents, no protection: FNV-1a, 32 bits, of a text's UTF-16 units, in base 36. */
export const checkOf = (text: string): string => hashOf(text).toString(36);

/** FNV-1a of a text's UTF-16 units, as a whole number of 32 bits. */
export function hashOf(text: string): number {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash >>> 0;
}
