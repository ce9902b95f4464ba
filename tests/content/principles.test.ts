import { describe, expect, it } from 'vitest';
import { realCourse } from '../course';

const { records } = realCourse();
const documents = Object.values(records.documents);
const readings = Object.values(records.readings);
const count = (text: string) => text.split(/\s+/).length;

describe('documents', () => {
    it.each(documents.flatMap(({ id, passages, together }) => [...Object.values(passages), together].flatMap((passage) => (passage ? [[id, passage] as const] : []))))(
        '%s is quoted in at most twelve words, from a source that was read',
        (_id, { words, source }) => {
            expect(count(words)).toBeLessThanOrEqual(12);
            expect(records.sources[source]?.consulted).toMatch(/^direct|^via:/);
        }
    );
    it('stand in the order of time', () => {
        const dates = documents.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
    });
    it('name at least one principle each, one by one or together', () => {
        expect(documents.filter(({ passages, together }) => !together && Object.values(passages).every((passage) => !passage))).toEqual([]);
    });
    it('list every source that they quote', () => {
        const missing = documents.flatMap(({ id, passages, together, sources }) => [...Object.values(passages), together].flatMap((passage) => (passage && !sources.includes(passage.source) ? [`${id}: ${passage.source}`] : [])));
        expect(missing).toEqual([]);
    });
});

describe('readings', () => {
    it('have room that differs by at most 15 per cent', () => {
        const room = readings.map(({ reads }) => count(Object.values(reads).join(' ')));
        console.log(readings.map(({ id }, index) => `${id}: ${room[index]} words`).join(', '));
        expect((Math.max(...room) - Math.min(...room)) / Math.max(...room)).toBeLessThanOrEqual(0.15);
    });
    it('are five, each with words that its own side or the mediators said', () => {
        expect(readings.map(({ id }) => id).sort()).toEqual(['arm', 'az', 'dis', 'med', 'nk']);
        for (const { id, quotation } of readings) expect([records.sources[quotation.source]?.side, id]).toContain(id);
    });
    it('have loaded words only in quotations', () => {
        const own = [...readings.flatMap(({ reads }) => Object.values(reads)), ...documents.map(({ opens }) => opens.replace(/“[^”]*”/g, ' '))].join(' ');
        expect(own).not.toMatch(/\b(occup|liberat|separatist|regime|terror|aggress|cleansing|genocide)/i);
    });
});
