/** A seeded source of whole numbers below some bound (mulberry32): thousands of texts in no time, and the same each time. */
export function below(seed: number): (bound: number) => number {
    let a = seed;
    return (bound) => {
        a = (a + 0x6d2b79f5) | 0;
        let t = Math.imul(a ^ (a >>> 15), 1 | a);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) % bound;
    };
}

const pieces = [
    '',
    '"',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '0',
    '-1',
    '1e999',
    'null',
    'true',
    '\\u0000',
    '\ud800',
    '"__proto__":{}',
    '<script>',
    '</p>',
    '=1+1',
    '🙂',
    '\n',
    ' ',
    'A'.repeat(50)
];

/** So many texts, each one of the given with one to three accidents or attacks: cut off, a piece changed, left out, doubled, moved, or put in. */
export function* damagedTexts(texts: readonly string[], count: number, seed = 7): Generator<string> {
    const pick = below(seed);
    for (let made = 0; made < count; made++) {
        let text = texts[pick(texts.length)] ?? '';
        for (let times = 1 + pick(3); times; times--) {
            const at = pick(text.length + 1);
            const to = Math.min(text.length, at + pick(12));
            const piece = pieces[pick(pieces.length)] ?? '';
            const changes = [
                () => text.slice(0, at),
                () => text.slice(0, at) + piece + text.slice(to),
                () => text.slice(0, at) + text.slice(to),
                () => text.slice(0, to) + text.slice(at),
                () => text.slice(0, at) + String.fromCharCode(32 + pick(95)) + text.slice(at + 1),
                () => text.slice(to) + text.slice(0, at)
            ];
            text = changes[pick(changes.length)]?.() ?? '';
        }
        yield text;
    }
}
