import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zoomFor } from '../../../src/routes/handout/fitPages';

it.each([
    ['a low figure stays as it is', 20, 'standard', 'a4', 1],
    ['what fits A4 in standard type does not fit it in large print', 60, 'large', 'a4', 0.77],
    ['Letter is lower than A4', 46, 'large', 'letter', 0.94]
] as const)('%s', (_name, height, size, paper, zoom) => expect(zoomFor(height, { size, paper })).toBeCloseTo(zoom, 2));

it('no figure is higher than a page', () => {
    fc.assert(
        fc.property(fc.double({ min: 1, max: 400, noNaN: true }), (height) => {
            const zoom = zoomFor(height, { size: 'large', paper: 'letter' });
            expect(zoom).toBeLessThanOrEqual(1);
            expect(height * zoom * 5.6444).toBeLessThanOrEqual(248.5);
        })
    );
});
