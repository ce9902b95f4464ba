import { error } from '@sveltejs/kit';
import { prose } from 'virtual:prose';
import type { Question } from '$lib/course/checkpoint';
import type { QuestionProps } from '$lib/quiz/question';
import { questionTypes } from '$lib/quiz/registry';
import { visuals } from '$lib/visuals/registry';
import type { Component } from 'svelte';
import type { TableData, VisualProps } from '$lib/visuals/visual';
import type { PageLoad } from './$types';

/** What a visual's module has. One cast forgets which data goes with which visual: both come from the same entry of the registry. */
interface Drawn {
    default: Component<VisualProps<unknown, unknown>>;
    table: (data: unknown) => TableData;
    /** What all its pictures refer to, once in the page. */
    Defs?: Component;
}

/** The section's own prose, its visual and its question types; no other page's. */
export const load: PageLoad = async ({ data }) => {
    const texts = prose[data.section.path];
    if (!texts) error(404, 'There is no such section');
    const types = [...new Set(data.section.questions.map(({ type }) => type))];
    const names = [...new Set(data.steps.map(({ visual }) => visual))];
    const [{ pieces }, drawn, questions] = await Promise.all([
        texts(),
        Promise.all(names.map((name) => visuals[name].component())),
        Promise.all(types.map((type) => questionTypes[type].component()))
    ]);
    const [opening, ...steps] = pieces;
    return {
        ...data,
        prose: { opening, steps },
        drawn: names.map((name, index) => ({ name, ...(drawn[index]! as unknown as Drawn) })),
        // One cast forgets which question goes with which component: both come from the same entry of the registry.
        questionComponents: Object.fromEntries(types.map((type, index) => [type, questions[index]!.default])) as unknown as Record<
            string,
            Component<QuestionProps<Question>>
        >
    };
};
