import { preloadData } from '$app/navigation';
import { prose } from 'virtual:prose';
import { loadAsking } from '$lib/quiz/registry';
import { link } from '$lib/ui/link';
import { loadDrawn } from '$lib/visuals/registry';
import type { PageServerData } from './[chapter]/[section]/$types';

export type WholeSection = Awaited<ReturnType<typeof wholeSection>>;

/** A section with all its prose, visuals and questions, for a page that shows several. Rejects where it cannot be had: no network and no copy, or no such section. */
export async function wholeSection(path: string) {
    const texts = prose[path];
    if (!texts) throw new Error(`No section ${path}`);
    const data = await (__FOLDER__ ? fromScript(path) : fromPage(path));
    const names = [...new Set(data.steps.map(({ visual }) => visual))];
    const [{ pieces }, drawn, asking] = await Promise.all([
        texts(),
        Promise.all(names.map(async (name) => ({ name, ...(await loadDrawn(name)) }))),
        loadAsking(data.section.questions)
    ]);
    const [opening, ...steps] = pieces;
    return { ...data, prose: { opening, steps }, drawn, asking };
}

/** What the section's own page is made of. */
async function fromPage(path: string): Promise<PageServerData> {
    const loaded = await preloadData(link(`/${path}/`));
    if (loaded.type !== 'loaded' || loaded.status !== 200) throw new Error(`The section ${path} could not be loaded`);
    // SvelteKit does not know which page an address leads to.
    return loaded.data as unknown as PageServerData;
}

/** From disk a page may read no other page, but every script: the folder edition has one with the data of each section. */
async function fromScript(path: string): Promise<PageServerData> {
    const pages = globalThis as { sectionData?: Record<string, PageServerData> };
    if (!pages.sectionData?.[path]) await runScript(link(`/${path}/`).replace(/index\.html$/, '') + 'data.js');
    const data = pages.sectionData?.[path];
    if (!data) throw new Error(`The section ${path} could not be loaded`);
    return data;
}

function runScript(src: string): Promise<void> {
    return new Promise((resolve, reject) => {
        const script = Object.assign(document.createElement('script'), { src });
        script.onload = () => resolve();
        script.onerror = () => reject(new Error(`${src} could not be loaded`));
        document.head.append(script);
    });
}
