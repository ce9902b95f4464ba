import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { charactersOf, fonts } from '../../src/build/fontList.js';

const css = readFileSync('src/lib/styles/fonts.css', 'utf8');

it('the fonts weigh at most 90 kB together', () => {
    const bytes = fonts.reduce((sum, { name }) => sum + statSync(`src/lib/styles/fonts/${name}.woff2`).size, 0);
    expect(bytes).toBeLessThanOrEqual(90_000);
    expect(bytes).toBeGreaterThan(40_000);
});
it.each(fonts.map(({ name, ranges }) => [name, ranges]))('%s is asked for exactly for the characters it holds', (name, ranges) => {
    const face = css.split('@font-face').find((rule) => rule.includes(`/${name}.woff2`)) ?? '';
    const asked = /unicode-range:\s*([^;]+);/.exec(face)?.[1]?.replace(/\s+/g, '') ?? '';
    expect([...charactersOf(asked)].sort()).toEqual([...charactersOf(ranges)].sort());
});
it('Azerbaijani and Armenian letters are among them', () => {
    const all = fonts.map(({ ranges }) => charactersOf(ranges)).join('');
    for (const letter of 'əğşçöüıƏĞŞİԱԲՀայերեն') expect(all, letter).toContain(letter);
});
