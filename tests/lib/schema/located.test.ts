import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { faultText, parseLocated } from '../../../src/lib/schema/located';

const schema = v.array(v.strictObject({ id: v.string(), year: v.number(), side: v.optional(v.picklist(['a', 'b'])) }));
const faults = (text: string, line?: number) => parseLocated(schema, text, 'f.yaml', line).faults.map(faultText);

describe('parseLocated', () => {
    it('gives the value and no fault when all fits', () => {
        expect(parseLocated(schema, '- { id: x, year: 1 }', 'f.yaml')).toMatchObject({ value: [{ id: 'x', year: 1 }], faults: [] });
    });
    it.each([
        ['- { id: x, year: "2009" }', 'f.yaml:1:18 0.year should be number, but is "2009"'],
        ['- { id: x }', 'f.yaml:1:3 0.year is missing'],
        ['- { id: x, year: 1, yeer: 2 }', 'f.yaml:1:27 0.yeer is not a known key. Known: id, year, side'],
        ['- { id: x, year: 1, side: c }', 'f.yaml:1:27 0.side should be ("a" | "b"), but is "c"'],
        ['- { id: [ }', 'f.yaml:1:11 Flow sequence in block collection must be sufficiently indented and end with a ]']
    ])('says where and what is wrong in %j', (text, message) => expect(faults(text)[0]).toBe(message));
    it('lists all faults, not only the first', () => expect(faults('- { id: 1, year: a }')).toHaveLength(2));
    it('counts lines from where the text stands in its file', () => expect(faults('\n- { id: x }', 2)[0]).toMatch(/^f\.yaml:3:3 /));
    it('knows where a value stands, or what holds it', () => {
        const { at } = parseLocated(schema, '- id: x\n  year: 1', 'f.yaml');
        expect(at([0, 'year'])).toEqual({ line: 2, col: 9 });
        expect(at([0, 'missing'])).toEqual({ line: 1, col: 3 });
    });
});
