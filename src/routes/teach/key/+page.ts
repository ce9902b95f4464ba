import type { PageLoad } from './$types';

export const csr = false;

/** Made on the server: a browser gets this page as a document only. */
export const load: PageLoad = async () => ({
    here: 'For teachers / The key',
    key: import.meta.env.SSR ? await (await import('./readKey')).readKey() : null
});
