import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { askses, longest, reveals } from '../../../src/lib/assignment/assignment';
import { linkIn, linkOf } from '../../../src/lib/assignment/link';
import { qrCode, readable, type Drawn } from '../../../src/lib/ui/qrCode';

const assignments = fc.record({
    sections: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 }),
    checkpoints: fc.boolean(),
    asks: fc.constantFrom(...askses),
    reveal: fc.constantFrom(...reveals),
    title: fc.string({ unit: fc.constantFrom('a', 'ə', 'Ա', '<', '"', '😀'), maxLength: longest.title / 2 }),
    instructions: fc.string({ maxLength: 100 }),
    due: fc.constantFrom(null, '2027-03-12')
});

/** The path as pixels, as a browser would draw it, and what another program reads in them. */
function read({ path, size }: Drawn): string | undefined {
    const scale = 2;
    const side = size * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
        for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
            for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column++)
                pixels.set([0, 0, 0], (row * side + column) * 4);
    }
    return jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;
}

describe('a QR code', () => {
    it('gives the link of an assignment to another reader, and so the assignment', () => {
        fc.assert(
            fc.property(assignments, (assignment) => {
                const link = `https://school.example/hearing/#${linkOf(assignment)}`;
                const code = qrCode(link);
                expect(code && read(code)).toBe(link);
                expect(linkIn(new URL(link).hash)).toEqual({ assignment });
            }),
            { numRuns: 30 }
        );
    });
    it('stays small enough to be read from a wall as long as it can', () => {
        expect(qrCode('x'.repeat(858))?.version).toBe(readable);
        expect(qrCode('x'.repeat(859))?.version).toBe(readable + 1);
    });
    it('is none where the text is longer than the largest holds', () => {
        expect(qrCode('x'.repeat(2953))?.version).toBe(40);
        expect(qrCode('x'.repeat(2954))).toBeNull();
    });
    it('keeps four modules free on every side', () => {
        const { path, size } = qrCode('free') ?? { path: '', size: 0 };
        const marks = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((mark) => mark.slice(1).map(Number));
        const sides = marks.flatMap(([x = 0, y = 0, length = 0]) => [x, y, size - x - length, size - y - 1]);
        expect(Math.min(...sides)).toBe(4);
    });
});
