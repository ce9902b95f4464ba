import { describe, expect, it } from 'vitest';
import { realCourse } from '../course';

const { records } = realCourse();
const read = (id: string) => /^(direct|via:)/.test(records.sources[id]?.consulted ?? '');
const cells = Object.values(records.positions).flatMap(({ id, cells }) => Object.entries(cells).map(([voice, cell]) => [`${id}, ${voice}`, cell] as const));

describe('positions', () => {
    it('are ten questions with five voices each', () => {
        expect(cells).toHaveLength(50);
    });
    it.each(cells)('%s has a source that was read, or says that it has none', (_name, cell) => {
        if ('silent' in cell) return;
        expect(cell.sources.every(read) || Boolean(cell.unverified)).toBe(true);
    });
    it.each(cells)('%s quotes nothing without its source', (_name, cell) => {
        if ('silent' in cell) return;
        expect(Boolean(cell.words)).toBe(Boolean(cell.source));
        if (cell.source) expect(cell.sources).toContain(cell.source);
    });
    it('begin in turn with one side and the other', () => {
        const firsts = Object.values(records.positions).map(({ first }) => first);
        expect(firsts.filter((side, index) => side === firsts[index - 1])).toEqual([]);
    });
    it('say with a source what had changed', () => {
        for (const { id, sources } of Object.values(records.positions)) expect(sources.every(read), id).toBe(true);
    });
});

it('every meaning of a word stands with a source that was read', () => {
    for (const { id, meanings } of Object.values(records.samewords)) expect(meanings.every(({ source }) => read(source)), id).toBe(true);
});

it('quotations are at most 40 words, and no two voices share one', () => {
    const said = cells.flatMap(([, cell]) => ('silent' in cell || !cell.words ? [] : [cell.words]));
    expect(said.filter((words) => words.split(/\s+/).length > 40)).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
});
