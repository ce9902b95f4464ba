import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { realCourse } from '../course';
import { goTo, untilStep, useSite, type Page } from './browser';

const site = useSite();

type Picture = Awaited<ReturnType<typeof picture>>;

/** What the picture says: layers shown, camera, names, and everything written in it and under it. */
const picture = (page: Page) =>
    page.locator('.stage figure[data-visual]').evaluate((figure) => {
        // Of the section's visuals, the one that is not hidden.
        const shown = figure.querySelector('.drawing > :not([hidden])')!;
        return {
            visual: figure.getAttribute('data-visual'),
            layers: [...shown.querySelectorAll('[data-layer].on')].map((layer) => layer.getAttribute('data-layer')).sort(),
            camera: shown.querySelector<SVGElement>('.plane')?.style.transform,
            names: [...shown.querySelectorAll('[data-label]')].map((label) => `${label.getAttribute('data-label')} ${label.getAttribute('style')}`),
            chosen: [...shown.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value),
            text: shown.textContent?.replace(/\s+/g, ' ')
        };
    });

const sections = allSections(realCourse()).map(({ section }) => [section.path, section] as const);

const inAddress = (page: Page, id: string) => page.waitForFunction((hash) => location.hash === hash, `#${id}`);

describe.each(sections)('%s', (path, { steps, visual }) => {
    it('has the figure and the address follow the text, and the same picture whether a step is reached down, up, by a fling or by its address', async () => {
        const { page, wrong, context } = await site.open(`/${path}/`);
        // What is fetched a little later is there.
        const visuals = new Set(steps.map((step) => step.visual ?? visual)).size;
        await page.waitForFunction((count) => document.querySelectorAll('.stage .drawing > *').length === count, visuals);
        const down: Record<string, Picture> = {};
        for (const { id } of steps) {
            await goTo(page, id);
            await inAddress(page, id);
            down[id] = await picture(page);
        }
        for (const { id } of steps.toReversed()) {
            await goTo(page, id);
            expect(await picture(page), `${id}, upwards`).toEqual(down[id]);
        }
        await inAddress(page, steps[0]!.id);
        const last = steps.at(-1)!.id;
        await page.evaluate(() => window.scrollTo(0, 0));
        await goTo(page, last);
        expect(await picture(page), 'after a fling').toEqual(down[last]);
        // A map moves from step to step, so that each must be right at once; the others are made anew with the step.
        const moves = Object.values(down).some(({ camera }) => camera);
        const direct = await site.watched();
        for (const { id } of moves ? steps : steps.slice(-1)) {
            // From elsewhere, because it is a new document that begins at a step.
            await direct.page.goto('about:blank');
            await direct.page.goto(`${site.url()}${path}/#${id}`);
            await untilStep(direct.page, id);
            await expect.poll(() => picture(direct.page), { message: `${id}, by address` }).toEqual(down[id]);
        }
        await direct.context.close();
        expect(wrong).toEqual([]);
        await context.close();
    });
});
