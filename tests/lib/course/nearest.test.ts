import { expect, it } from 'vitest';
import { nearest } from '../../../src/lib/course/nearest';

it.each([
    ['fp-2071', ['fp-2017', 'azertac'], 'Did you mean "fp-2017"?'],
    ['zzz', ['aliyev', 'melikyan'], 'Known: aliyev, melikyan'],
    ['a', [], 'None is known yet']
])('helps with %s', (id, known, says) => expect(nearest(id, known)).toBe(says));

it('shows twelve of many', () => {
    const many = Array.from({ length: 20 }, (_, index) => `name-number-${index}`);
    expect(nearest('x', many)).toMatch(/and 8 more$/);
});
