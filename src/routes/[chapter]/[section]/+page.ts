import { error } from '@sveltejs/kit';
import { prose } from 'virtual:prose';
import { loadAsking } from '$lib/quiz/registry';
import { loadDrawn } from '$lib/visuals/registry';
import type { PageLoad } from './$types';

/** The section's own prose, its visual and its question types; no other page's. */
export const load: PageLoad = async ({ data }) => {
    const texts = prose[data.section.path];
    if (!texts) error(404, 'There is no such section');
    const every = [...new Set(data.steps.map(({ visual }) => visual))];
    // The server draws all pictures. A browser begins with the visual of the first step; the page fetches the others soon after.
    const names = import.meta.env.SSR ? every : every.slice(0, 1);
    // So with the questions, unless the reader is already down there.
    const isNear = import.meta.env.SSR || scrollY > 0 || location.hash === '#checkpoint';
    const [{ pieces }, drawn, asking] = await Promise.all([
        texts(),
        Promise.all(names.map((name) => loadDrawn(name))),
        isNear ? loadAsking(data.section.questions) : null
    ]);
    const [opening, ...steps] = pieces;
    return {
        ...data,
        prose: { opening, steps },
        drawn: names.map((name, index) => ({ name, ...drawn[index]! })),
        asking
    };
};
