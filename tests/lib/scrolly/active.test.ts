import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activeStep, readingLine } from '../../../src/lib/scrolly/active';

describe('activeStep', () => {
    it.each([
        ['no steps', [], 100, -1],
        ['above the first step', [200, 400], 100, -1],
        ['exactly on the first', [100, 400], 100, 0],
        ['inside the second', [-300, 50, 500], 100, 1],
        ['past the last', [-900, -500, -100], 100, 2],
        ['two steps of no height at one place', [0, 0, 300], 100, 1]
    ])('%s', (_name, tops, line, step) => expect(activeStep(tops, line)).toBe(step));

    it('never goes back while scrolling down', () => {
        fc.assert(
            fc.property(fc.array(fc.nat(800), { minLength: 1, maxLength: 12 }), fc.nat(2000), fc.nat(2000), (heights, a, b) => {
                let top = 0;
                const tops = heights.map((height) => (top += height) - height);
                const at = (scroll: number) =>
                    activeStep(
                        tops.map((each) => each - scroll),
                        300
                    );
                expect(at(Math.max(a, b))).toBeGreaterThanOrEqual(at(Math.min(a, b)));
            })
        );
    });
});

describe('readingLine', () => {
    it.each([
        [768, 48, 336],
        [844, 460, 613.6],
        [300, 400, 400]
    ])('in a window %i high with %i covered it lies at %f', (height, covered, line) => expect(readingLine(height, covered)).toBeCloseTo(line));
});
