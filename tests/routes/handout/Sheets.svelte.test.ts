import { expect, it, vi } from 'vitest';
import { Sheets } from '../../../src/routes/handout/Sheets.svelte';
import type { WholeSection } from '../../../src/routes/wholeSection';

// One cast: nothing looks into a section here.
const section = (path: string) => ({ section: { path } }) as unknown as WholeSection;

it('sections come one after another, each asked for once', async () => {
    let running = 0;
    const load = vi.fn(async (path: string) => {
        expect(++running).toBe(1);
        await Promise.resolve();
        running--;
        return section(path);
    });
    const sheets = new Sheets(load);
    const first = sheets.want(['a', 'b']);
    void sheets.want(['b', 'c', 'a']);
    expect(sheets.of('a')).toBeUndefined();
    await first;
    expect(['a', 'b', 'c'].map((path) => sheets.of(path)?.section.path)).toEqual(['a', 'b', 'c']);
    await sheets.want(['a', 'b']);
    expect(load).toHaveBeenCalledTimes(3);
});

it('what could not be had is known, stops nothing, and is tried again when it is wanted again', async () => {
    let isOffline = true;
    const sheets = new Sheets((path) => (isOffline && path === 'a' ? Promise.reject(new Error('no network')) : Promise.resolve(section(path))));
    await sheets.want(['a', 'b']);
    expect([sheets.of('a'), sheets.of('b')?.section.path]).toEqual([null, 'b']);
    isOffline = false;
    await sheets.want(['a', 'b']);
    expect(sheets.of('a')?.section.path).toBe('a');
});
