import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from '../../../src/lib/quiz/order';

it('keeps all things, is the same for one seed, and leaves the list alone', () => {
    fc.assert(
        fc.property(fc.array(fc.nat()), fc.string(), (items, seed) => {
            const before = [...items];
            const once = shuffled(items, seed);
            expect([...once].sort()).toEqual([...items].sort());
            expect(shuffled(items, seed)).toEqual(once);
            expect(items).toEqual(before);
        })
    );
});
it('puts the first of four in every place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) places[shuffled(['a', 'b', 'c', 'd'], `question-${seed}`).indexOf('a')]!++;
    for (const count of places) expect(count).toBeGreaterThan(880);
});
