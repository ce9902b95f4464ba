import { describe, expect, it } from 'vitest';
import { typographic } from '../../../src/lib/schema/typographic';

describe('typographic', () => {
    it.each([
        ['"a" and \'b\'', '“a” and ‘b’'],
        ["Aliyev's words", 'Aliyev’s words'],
        ['("so")', '(“so”)'],
        ['“already”', '“already”'],
        ['', '']
    ])('turns %j into %j', (from, to) => expect(typographic(from)).toBe(to));

    it('looks at what stands before a piece of a paragraph', () => {
        expect(typographic('" he said', 'x')).toBe('” he said');
        expect(typographic('"Yes', ' ')).toBe('“Yes');
    });

    it('changes nothing the second time', () => {
        const once = typographic(`"It's 'so'", she said.`);
        expect(typographic(once)).toBe(once);
    });
});
