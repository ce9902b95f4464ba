/**
 * The same things in an order that looks accidental but is always the same for a seed: a page made ahead of time and the
 * page in the browser agree. Fisher-Yates with mulberry32 (Tommy Ettinger, public domain) seeded by FNV-1a of the text.
 */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
    const random = mulberry32(fnv1a(seed));
    const out = [...items];
    for (let last = out.length - 1; last > 0; last--) {
        const other = Math.floor(random() * (last + 1));
        [out[last], out[other]] = [out[other] as T, out[last] as T];
    }
    return out;
}

function fnv1a(text: string): number {
    let hash = 0x811c9dc5;
    for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    return hash >>> 0;
}

function mulberry32(seed: number): () => number {
    let a = seed;
    return () => {
        a = (a + 0x6d2b79f5) | 0;
        let t = Math.imul(a ^ (a >>> 15), 1 | a);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
