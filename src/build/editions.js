import adapter from '@sveltejs/adapter-static';
import { finishFolder } from './folder.js';
import { finishWeb } from './web.js';

/**
 * @typedef {{ name: string, out: string, bundle: 'split' | 'inline', finish: (out: string) => void }} Edition
 */

/**
 * What is made from the one source: its folder, how its scripts are bundled, and what is done to the built pages.
 * @type {Record<string, Edition>}
 */
export const editions = {
    web: { name: 'web', out: process.env.BUILD_OUT ?? 'build/web', bundle: 'split', finish: finishWeb },
    folder: { name: 'folder', out: process.env.BUILD_OUT ?? 'build/folder', bundle: 'inline', finish: finishFolder }
};

/**
 * An edition by its name; an unknown name stops the build.
 * @param {string} name
 * @returns {Edition}
 */
export function editionNamed(name) {
    const edition = editions[name];
    if (!edition) throw new Error(`There is no edition "${name}". Known: ${Object.keys(editions).join(', ')}`);
    return edition;
}

/**
 * SvelteKit's static adapter, then the finish of the edition.
 * @param {Edition} edition
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function staticEdition({ out, finish }) {
    const inner = adapter({ pages: out, assets: out, strict: true });
    return {
        ...inner,
        name: 'static-edition',
        async adapt(builder) {
            await inner.adapt(builder);
            finish(out);
        }
    };
}
