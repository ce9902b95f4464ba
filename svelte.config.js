import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { mdsvex } from 'mdsvex';
import { editionNamed, staticEdition } from './src/build/editions.js';
import { runTs } from './src/build/runTs.js';

// The preprocessor is TypeScript and shares code with the app; Vite reads it for Node.
/** @type {typeof import('./src/build/prose')} */
const prose = await runTs('./src/build/prose.ts');
const edition = editionNamed(process.env.EDITION ?? 'web');

/**
 * What follows # in a link to the page of assignments is an assignment, and no place on the page.
 * @param {{ path: string, id: string, message: string }} missing
 */
function handleMissingId({ path, id, message }) {
    if (!path.endsWith('/assign/') || !id.startsWith('a=')) throw new Error(message);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
    extensions: ['.svelte', '.md'],
    preprocess: [
        prose.proseImports(),
        // smartypants spoils code in braces; `editorial` makes the quotation marks.
        mdsvex({ extensions: ['.md'], smartypants: false, layoutPropForwarding: 'runes', remarkPlugins: [prose.editorial] }),
        vitePreprocess()
    ],
    compilerOptions: { runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true) },
    kit: {
        adapter: staticEdition(edition),
        paths: { relative: true },
        output: { bundleStrategy: edition.bundle },
        outDir: process.env.KIT_OUT ?? '.svelte-kit',
        // Small style sheets go into the page: a request costs more than they weigh.
        inlineStyleThreshold: 8400,
        serviceWorker: { register: false },
        prerender: { handleHttpError: 'fail', handleMissingId, handleUnseenRoutes: 'fail' },
        csp: {
            mode: 'hash',
            directives: {
                'default-src': ['none'],
                'script-src': ['self'],
                'style-src': ['self'],
                'style-src-attr': ['unsafe-inline'],
                'img-src': ['self', 'data:'],
                'font-src': ['self', 'data:'],
                'connect-src': ['self'],
                'worker-src': ['self'],
                'manifest-src': ['self'],
                'base-uri': ['none'],
                'form-action': ['none']
            }
        }
    }
};
