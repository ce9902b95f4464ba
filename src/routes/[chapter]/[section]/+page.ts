import { error } from '@sveltejs/kit';
import { prose } from 'virtual:prose';
import type { Question } from '$lib/course/checkpoint';
import type { QuestionProps } from '$lib/quiz/question';
import { components as questionComponents } from '$lib/quiz/registry';
import { loadDrawn } from '$lib/visuals/registry';
import type { Component } from 'svelte';
import type { PageLoad } from './$types';

/** The section's own prose, its visual and its question types; no other page's. */
export const load: PageLoad = async ({ data }) => {
    const texts = prose[data.section.path];
    if (!texts) error(404, 'There is no such section');
    const types = [...new Set(data.section.questions.map(({ type }) => type))];
    const every = [...new Set(data.steps.map(({ visual }) => visual))];
    // The server draws all pictures. A browser begins with the visual of the first step; the page fetches the others soon after.
    const names = import.meta.env.SSR ? every : every.slice(0, 1);
    const [{ pieces }, drawn, questions] = await Promise.all([
        texts(),
        Promise.all(names.map((name) => loadDrawn(name))),
        Promise.all(types.map((type) => questionComponents[type]()))
    ]);
    const [opening, ...steps] = pieces;
    return {
        ...data,
        prose: { opening, steps },
        drawn: names.map((name, index) => ({ name, ...drawn[index]! })),
        // One cast forgets which question goes with which component: both come from the same entry of the registry.
        questionComponents: Object.fromEntries(types.map((type, index) => [type, questions[index]!.default])) as unknown as Record<
            string,
            Component<QuestionProps<Question>>
        >
    };
};
