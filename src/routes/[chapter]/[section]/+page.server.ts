import { error } from '@sveltejs/kit';
import { course } from 'virtual:course';
import { neighbours } from '$lib/course/catalog';
import { citedRecords } from '$lib/course/cite';
import { allSections } from '$lib/course/course';
import { visuals, type VisualName } from '$lib/visuals/registry';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => allSections(course).map(({ chapter, section }) => ({ chapter: chapter.id, section: section.id }));

/** Just what this section cites and what its visual draws. */
export const load: PageServerLoad = async ({ params }) => {
    const found = allSections(course).find(({ section }) => section.path === `${params.chapter}/${params.section}`);
    if (!found) error(404, 'There is no such section');
    const { chapter, section } = found;
    // The content check has made sure that the visual is in the registry.
    const visual = section.visual as VisualName;
    const definition = await visuals[visual].definition();
    const { title, path, minutes, first, caption, captionSources, notice, steps, questions } = section;
    return {
        here: `${chapter.number} ${chapter.title} / ${title}`,
        description: section.aims[0],
        chapter: { id: chapter.id, number: chapter.number, title: chapter.title },
        section: { title, path, minutes, first, caption, captionSources, notice: notice ?? null, questions },
        steps: steps.map(({ id, title, figure, view, alt }) => ({ id, title, figure, view, alt })),
        visual,
        visualData: definition.data(course.records),
        cited: citedRecords(course.records, section.mentions),
        figureNumber: allSections(course).findIndex((each) => each.section === section) + 1,
        ...neighbours(course, section.path)
    };
};
