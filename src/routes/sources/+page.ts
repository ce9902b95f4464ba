import type { PageLoad } from './$types';

export const csr = false;

/** Made on the server: a browser gets this page as a document only. */
export const load: PageLoad = async () => ({
    here: 'Sources',
    list: import.meta.env.SSR ? await (await import('./readSources')).readSources() : []
});
