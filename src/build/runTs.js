import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module of ours into Node, always anew.
 * @template T
 * @param {string} file from the root of the project, such as './src/build/prose.ts'
 * @returns {Promise<T>}
 */
export async function runTs(file) {
    // tsconfig.json extends a file that SvelteKit writes; on a fresh clone SvelteKit has not run yet, and asks us first.
    if (!existsSync('.svelte-kit/tsconfig.json')) {
        mkdirSync('.svelte-kit', { recursive: true });
        writeFileSync('.svelte-kit/tsconfig.json', '{}');
    }
    const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
    return /** @type {T} */ (module);
}
