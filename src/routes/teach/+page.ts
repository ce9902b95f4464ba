import type { PageLoad } from './$types';

export const csr = false;

/** Made on the server: a browser gets this page as a document only. */
export const load: PageLoad = async () => ({
    here: 'For teachers',
    description: 'Lesson plans, what to assign and to print, norms for the talk, and what to do if a student is affected.',
    pages: import.meta.env.SSR ? (await import('./readTeach')).readPages() : []
});
