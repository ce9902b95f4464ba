import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, distance, hexToLinear, oklabOf, seenBy, visions, type Linear } from './colour';

const css = readFileSync('src/lib/styles/tokens.css', 'utf8');
const light = css.slice(0, css.indexOf('@media (min-width: 60rem)'));
const dark = css.slice(css.search(/\[data-theme=.dark.\] \{\s+--paper/));
const colours = (text: string) =>
    Object.fromEntries([...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hexToLinear(hex)]));
const actors = ['az', 'nk', 'arm', 'med'];

describe.each([
    ['light', colours(light)],
    ['dark', colours(dark)]
])('%s colours', (_theme, set) => {
    const of = (name: string): Linear => set[name] ?? [0, 0, 0];

    it.each([
        ['ink', 'paper', 7],
        ['ink-2', 'paper', 4.5],
        ['ink-3', 'paper', 4.5],
        ['ink-2', 'paper-2', 4.5],
        ['az', 'paper', 4.5],
        ['nk', 'paper', 4.5],
        ['arm', 'paper', 4.5],
        ['med', 'paper', 4.5],
        ['ind', 'paper', 4.5]
    ])('%s on %s has a contrast of at least %f', (text, ground, least) => expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(least));

    it.each(visions)('every pair of actors is at least 5 apart (OKLab x 100) for %s', (vision) => {
        for (const [i, a] of actors.entries()) {
            for (const b of actors.slice(i + 1))
                expect(distance(seenBy(vision, of(a)), seenBy(vision, of(b))), `${a} and ${b}`).toBeGreaterThanOrEqual(5);
        }
    });

    it('the actors are equal in lightness and chroma', () => {
        const labs = actors.map((actor) => oklabOf(of(actor)));
        const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
        expect(spread(labs.map(([l]) => l))).toBeLessThan(0.012);
        expect(spread(labs.map(([, a, b]) => Math.hypot(a, b)))).toBeLessThan(0.012);
    });
});
