import { expect, it } from 'vitest';
import { sourcesIn } from '../../../src/lib/records/sourcesIn';

it('finds sources at every depth, with their paths', () => {
    const record = { id: 'a', sources: ['x', 'y'], cells: { az: { source: 'z' }, arm: null }, list: [{ sources: ['w'] }] };
    expect(sourcesIn(record)).toEqual([
        { id: 'x', path: ['sources', 0] },
        { id: 'y', path: ['sources', 1] },
        { id: 'z', path: ['cells', 'az', 'source'] },
        { id: 'w', path: ['list', 0, 'sources', 0] }
    ]);
});

it('a record without sources has none', () => {
    expect(sourcesIn({ id: 'a', title: 'source' })).toEqual([]);
});
