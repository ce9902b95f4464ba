import { error } from '@sveltejs/kit';
import { prose } from 'virtual:prose';
import { questionTypes } from '$lib/quiz/registry';
import { visuals } from '$lib/visuals/registry';
import type { PageLoad } from './$types';

/** The section's own prose, its visual and its question types; no other page's. */
export const load: PageLoad = async ({ data }) => {
    const texts = prose[data.section.path];
    if (!texts) error(404, 'There is no such section');
    const types = [...new Set(data.section.questions.map(({ type }) => type))];
    const [{ pieces }, visual, ...questions] = await Promise.all([
        texts(),
        visuals[data.visual].component(),
        ...types.map((type) => questionTypes[type].component())
    ]);
    const [opening, ...steps] = pieces;
    return {
        ...data,
        prose: { opening, steps },
        Visual: visual.default,
        table: visual.table,
        questionComponents: Object.fromEntries(types.map((type, index) => [type, questions[index]!.default]))
    };
};
