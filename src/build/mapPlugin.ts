import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { runTs } from './runTs.js';

const id = 'virtual:map';

/** `virtual:map` is the map, drawn once from the base data and the content's schematic lines; all sections share it. */
export function mapPlugin(content: string): Plugin {
    const file = resolve(join(content, 'records/geo/karabakh.geojson'));
    return {
        name: 'map',
        resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
        async load(wanted) {
            if (wanted !== `\0${id}`) return;
            this.addWatchFile(file);
            const { drawMap, readSchematic } = await runTs<typeof import('./geo')>('./src/build/geo.ts');
            // As text: a string is read faster than code.
            return `export const map = JSON.parse(${JSON.stringify(JSON.stringify(drawMap(readSchematic(content))))});`;
        }
    };
}
