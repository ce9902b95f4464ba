import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { neighbours } from '$lib/course/catalog';
import { citedRecords } from '$lib/course/cite';
import { allSections, type Section } from '$lib/course/course';
import { definitions, type VisualName } from '$lib/visuals/registry';
import type { VisualDefinition } from '$lib/visuals/visual';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => allSections(course).map(({ chapter, section }) => ({ chapter: chapter.id, section: section.id }));

/** What each visual of a section draws at its steps, by name, and the sources that stand in its pictures. */
async function drawnIn({ visual, steps }: Section): Promise<{ data: Partial<Record<VisualName, unknown>>; sources: string[] }> {
    // The content check has made sure that the visuals are in the registry.
    const names = [...new Set(steps.map((step) => (step.visual ?? visual) as VisualName))];
    const data = names.map(async (name) => {
        const definition = (await definitions[name]()) as VisualDefinition<unknown, unknown>;
        const views = steps.filter((step) => (step.visual ?? visual) === name).map(({ view }) => view);
        const drawn = definition.data(course.records, views);
        return { name, drawn, sources: definition.sources?.(drawn) ?? [] };
    });
    const all = await Promise.all(data);
    return { data: Object.fromEntries(all.map(({ name, drawn }) => [name, drawn])), sources: all.flatMap(({ sources }) => sources) };
}

/** Just what this section cites and what its visual draws. */
export const load: PageServerLoad = async ({ params }) => {
    const found = allSections(course).find(({ section }) => section.path === `${params.chapter}/${params.section}`);
    if (!found) error(404, 'There is no such section');
    const { chapter, section } = found;
    const drawn = await drawnIn(section);
    const { code, title, path, minutes, first, caption, captionSources, notice, skipTo, steps, questions } = section;
    return {
        here: `${chapter.number} ${chapter.title} / ${title}`,
        description: section.aims[0],
        chapter: { id: chapter.id, number: chapter.number, title: chapter.title },
        section: { code, title, path, minutes, first, caption, captionSources, notice: notice ?? null, skipTo: skipTo ?? null, questions },
        steps: steps.map(({ id, title, figure, view, alt, visual }) => ({
            id,
            title,
            figure,
            view,
            alt,
            visual: (visual ?? section.visual) as VisualName
        })),
        visualData: drawn.data,
        cited: citedRecords(course.records, { ...section.mentions, sources: [...new Set([...section.mentions.sources, ...drawn.sources])] }),
        figureNumber: allSections(course).findIndex((each) => each.section === section) + 1,
        ...neighbours(course, section.path)
    };
};
