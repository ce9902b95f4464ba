import type { PageLoad } from './$types';

/** Nothing here answers to the reader, and the key would stand in the page twice. */
export const csr = false;

/** Made on the server. A browser that comes here without a new document has no key yet: the page asks for one. */
export const load: PageLoad = async () => ({
    here: 'For teachers / The key',
    withoutScript: true,
    key: import.meta.env.SSR ? await (await import('./readKey')).readKey() : null
});
