import type { PageLoad } from './$types';

export const csr = false;

/** Made on the server: a browser gets this page as a document only. */
export const load: PageLoad = async ({ params }) => {
    const page = import.meta.env.SSR ? await (await import('../readTeach')).readPage(params.page) : null;
    return { here: `For teachers / ${page?.title}`, description: page?.summary, page };
};
