import { describe, expect, it } from 'vitest';
import { lands, waves } from '../../src/lib/schema/displacementCodes';
import { realCourse } from '../course';

const { records } = realCourse();
const flows = Object.values(records.flows);
const figures = Object.values(records.displacements);
const testimonies = Object.values(records.testimonies);
const count = (text: string) => text.replace(/\[…\]/g, ' ').trim().split(/\s+/).length;
const read = (id: string) => /^(direct|via:)/.test(records.sources[id]?.consulted ?? '');

describe('displacement', () => {
    it.each(waves)('time %i has a row of each people, with a figure each', (wave) => {
        for (const people of ['az', 'arm']) {
            const rows = flows.filter((flow) => flow.wave === wave && flow.people === people);
            expect(rows.length, people).toBeGreaterThanOrEqual(1);
            for (const { id } of rows) expect(figures.filter(({ group }) => group === id).length, id).toBeGreaterThanOrEqual(1);
        }
    });
    it('has people who went east and people who went west', () => {
        const ways = flows.flatMap(({ from, to }) => (from && to ? [Math.sign(lands.indexOf(to) - lands.indexOf(from))] : []));
        expect(ways).toContain(1);
        expect(ways).toContain(-1);
    });
    it('draws no sum: what adds groups up belongs to no time', () => {
        expect(flows.filter(({ title, wave }) => /together/.test(title) !== (wave === null)).map(({ id }) => id)).toEqual([]);
    });
    it.each(figures.map((figure) => [figure.id, figure] as const))('%s rests on sources that were read', (_id, { sources }) => {
        expect(sources.filter((id) => !read(id))).toEqual([]);
    });
    it('sets each pair of comparable figures side by side from both', () => {
        const oneWay = figures.flatMap(({ id, comparable }) => comparable.filter((other) => !records.displacements[other]?.comparable.includes(id)).map((other) => `${id}: ${other}`));
        expect(oneWay).toEqual([]);
    });
    it('has loaded words only in quotations', () => {
        const own = [...figures.flatMap(({ author, evidence, caveat }) => [author, evidence, caveat ?? '']), ...flows.map(({ title, note }) => `${title} ${note}`)];
        expect(own.filter((text) => /\b(occup|liberat|exodus|blockade|cleansing|expelled|deport)/i.test(text.replace(/“[^”]*”/g, ' ')))).toEqual([]);
    });
});

describe('testimonies', () => {
    it('are four, two of each people, at least two by women, each people once from the first war’s time', () => {
        expect(testimonies.map(({ people }) => people).sort()).toEqual(['arm', 'arm', 'az', 'az']);
        for (const people of ['az', 'arm']) expect(testimonies.some((each) => each.people === people && /199\d|first years/.test(each.fled)), people).toBe(true);
    });
    it('differ in length by at most 15 per cent', () => {
        const lengths = testimonies.map(({ words }) => count(words));
        console.log(testimonies.map(({ id }, index) => `${id}: ${lengths[index]} words`).join(', '));
        expect((Math.max(...lengths) - Math.min(...lengths)) / Math.max(...lengths)).toBeLessThanOrEqual(0.15);
    });
    it('name whose forces came, in the same way for each', () => {
        expect(testimonies.filter(({ fled }) => !/, when (Armenian|Azerbaijani) forces|, when crowds/.test(fled)).map(({ id }) => id)).toEqual([]);
    });
    it('rest on pages that were read', () => expect(testimonies.filter(({ source }) => !read(source)).map(({ id }) => id)).toEqual([]));
});
