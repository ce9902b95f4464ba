import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { realCourse } from '../course';
import { laptop, openBrowser, phone, serveWeb, untilStep, untilStill, watchedPage, type Browser, type Page } from './browser';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveWeb>>;

beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveWeb()]);
});
afterAll(async () => {
    await browser.close();
    await site.close();
});

const open = async (path: string, options = {}) => {
    const watched = await watchedPage(browser, site.url, options);
    await watched.page.goto(site.url + path.slice(1));
    await watched.page.waitForSelector('a[role="button"]', { state: 'attached' });
    return watched;
};
const go = async (page: Page, id: string) => {
    await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView());
    await untilStep(page, id);
};
/** What the picture says: layers shown, camera, names, and everything written under it. */
const picture = (page: Page) =>
    page.locator('.stage figure[data-visual]').evaluate((figure) => {
        // Of the section's visuals, the one that is not hidden.
        const shown = figure.querySelector('.drawing > :not([hidden])')!;
        return {
            visual: figure.getAttribute('data-visual'),
            layers: [...shown.querySelectorAll('[data-layer].on')].map((layer) => layer.getAttribute('data-layer')).sort(),
            camera: shown.querySelector<SVGElement>('.plane')?.style.transform,
            names: [...shown.querySelectorAll('[data-label]')].map((label) => `${label.getAttribute('data-label')} ${label.getAttribute('style')}`),
            text: shown.textContent?.replace(/\s+/g, ' ')
        };
    });

const withPictures = allSections(realCourse())
    .map(({ section }) => section)
    .filter(({ path }) => path.startsWith('background/') || path.startsWith('since/'));

describe.each(withPictures.map((section) => [section.path, section] as const))('%s', (path, { steps }) => {
    it('has the same picture whether a step is reached down, up, by a fling or by its address', async () => {
        const { page, wrong, context } = await open(`/${path}/`);
        const down: Record<string, unknown> = {};
        for (const { id } of steps) {
            await go(page, id);
            await page.waitForFunction((name) => document.querySelector('.stage figure')?.getAttribute('data-step') === name, id);
            down[id] = await picture(page);
        }
        for (const { id } of steps.toReversed()) {
            await go(page, id);
            expect(await picture(page), `${id}, upwards`).toEqual(down[id]);
        }
        const last = steps.at(-1)!.id;
        await page.evaluate(() => window.scrollTo(0, 0));
        await go(page, last);
        expect(await picture(page), 'after a fling').toEqual(down[last]);
        for (const { id } of steps) {
            const direct = await open(`/${path}/#${id}`);
            await untilStep(direct.page, id);
            await direct.page.waitForFunction(() => document.querySelector('.stage figure'));
            expect(await picture(direct.page), `${id}, by address`).toEqual(down[id]);
            await direct.context.close();
        }
        expect(wrong).toEqual([]);
        await context.close();
    });
});

describe('names on the map', () => {
    const sizes = { '360': { width: 360, height: 740 }, '768': { width: 768, height: 1024 }, '1366': laptop };
    it.each(Object.entries(sizes))('do not cover each other at %s px', async (_, viewport) => {
        for (const path of ['background/place', 'background/war', 'since/second-war']) {
            const { page, context } = await open(`/${path}/`, { viewport });
            const found = realCourse()
                .chapters.flatMap(({ sections }) => sections)
                .find((each) => each.path === path)!;
            for (const { id, visual } of found.steps) {
                if ((visual ?? found.visual) !== 'territory-map') continue;
                await go(page, id);
                await page.waitForTimeout(600); // the move begins
                await untilStill(page, '.stage .sheet > svg.names text');
                const clashes = await page.evaluate(() => {
                    const boxes = [...document.querySelectorAll('.stage .sheet > svg.names text')]
                        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
                        .filter(({ box }) => box.width > 0);
                    const over = (a: DOMRect, b: DOMRect) =>
                        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
                    return boxes.flatMap((a, i) => boxes.slice(i + 1).flatMap((b) => (over(a.box, b.box) ? [`${a.text} / ${b.text}`] : [])));
                });
                expect(clashes, `${path}#${id}`).toEqual([]);
            }
            await context.close();
        }
    });
    it('change with the language that the reader chooses', async () => {
        const { page, context } = await open('/background/place/');
        await go(page, 'names');
        const map = page.locator('.stage figure');
        await map.getByRole('radio', { name: 'Azerbaijani' }).check();
        expect(await map.locator('svg.names').textContent()).toContain('Xankəndi');
        await map.getByRole('radio', { name: 'Armenian' }).check();
        expect(await map.locator('svg.names').textContent()).toContain('Ստեփանակերտ');
        await context.close();
    });
});

describe('the map', () => {
    it('moves through its dated states with the year', async () => {
        const { page, context } = await open('/background/no-war-no-peace/');
        await go(page, 'year');
        const map = page.locator('.stage figure[data-visual="territory-map"]');
        const slider = map.getByRole('slider');
        await slider.focus();
        await page.keyboard.press('Home');
        expect(await slider.getAttribute('aria-valuetext')).toContain('oblast is set up');
        expect(await map.locator('[data-layer].on').evaluateAll((all) => all.map((layer) => layer.getAttribute('data-layer')))).toEqual(['oblast']);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowRight');
        expect(await slider.getAttribute('aria-valuetext')).toContain('Armenian forces take Lachin');
        expect(await map.locator('[data-layer="capture-lachin"].on').count()).toBe(1);
        expect(await map.locator('[data-layer="capture-kelbajar"].on').count()).toBe(0);
        await context.close();
    });
    it('compares two days with a slider', async () => {
        const { page, context } = await open('/since/second-war/');
        await go(page, 'war');
        const earlier = page.locator('.stage .earlier');
        const before = await earlier.evaluate((sheet) => getComputedStyle(sheet).clipPath);
        await page.locator('.stage figure').getByRole('slider').focus();
        for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
        expect(await earlier.evaluate((sheet) => getComputedStyle(sheet).clipPath)).not.toBe(before);
        await context.close();
    });
    it('is answered by a click on it, or from the list', async () => {
        const { page, context } = await open('/background/place/', { viewport: phone });
        const question = page.locator('form[data-question="place-map-2018"]');
        await question.locator('.sheet label', { hasText: 'Agdam' }).click();
        expect(await question.getByRole('radio', { name: 'Agdam' }).isChecked()).toBe(true);
        await question.locator('ul').getByText('Terter').click();
        await question.getByRole('button', { name: 'Check' }).click();
        expect(await question.locator('[data-feedback]').first().textContent()).toContain('That is right');
        await context.close();
    });
});

describe('the timeline', () => {
    it('zooms, moves, finds and opens an event by buttons and keys', async () => {
        const { page, wrong, context } = await open('/background/war/');
        await go(page, 'neighbours');
        const time = page.locator('.stage [role="group"]');
        const span = await time.getAttribute('aria-label');
        await time.getByRole('button', { name: 'Closer' }).click();
        const closer = await time.getAttribute('aria-label');
        expect(closer).not.toBe(span);
        await page.keyboard.press('-');
        await time.getByRole('button', { name: 'Later' }).click();
        expect(await time.getAttribute('aria-label')).not.toBe(closer);
        await time.getByRole('button', { name: 'As the step shows it' }).click();
        expect(await time.getAttribute('aria-label')).toBe(span);
        await time.getByRole('searchbox', { name: 'Find an event' }).fill('khojaly');
        await time
            .getByRole('button', { name: /Mass killing of Azerbaijanis at Khojaly/ })
            .first()
            .click();
        const told = time.getByRole('region', { name: /Khojaly/ });
        expect(await told.textContent()).toContain('As told from the Armenian side');
        await told.getByRole('button', { name: 'Close' }).click();
        expect(await told.count()).toBe(0);
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('keeps the reader’s own words through a reload, between two accounts of equal size', async () => {
        const { page, context } = await open('/background/soviet-region/');
        await go(page, 'left-or-given');
        const own = page.locator('.stage').getByRole('textbox', { name: 'In my own words' });
        await own.fill('A bureau decided twice in two days.');
        await page.reload();
        await go(page, 'left-or-given');
        await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.stage textarea')?.value !== '');
        expect(await own.inputValue()).toBe('A bureau decided twice in two days.');
        const widths = await page.locator('.stage .side').evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().width)));
        expect(widths[0]).toBe(widths[1]);
        await context.close();
    });
    it('shows both accounts side by side on a phone too, neither under the other', async () => {
        const { page, context } = await open('/since/second-war/', { viewport: phone });
        await go(page, 'names');
        const tops = await page.locator('.stage .side').evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().top)));
        expect(tops).toHaveLength(2);
        expect(tops[0]).toBe(tops[1]);
        await context.close();
    });
});

it('prints every map and every pair of accounts, with the reader’s own words', async () => {
    const { page, context } = await open('/background/soviet-region/');
    await go(page, 'left-or-given');
    await page.locator('.stage').getByRole('textbox', { name: 'In my own words' }).fill('Twice in two days.');
    await page.waitForTimeout(3500);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('li[data-step] figure[data-visual]').count()).toBe(5);
    expect(await page.locator('li[data-step="left-or-given"]').textContent()).toContain('Twice in two days.');
    expect(await page.locator('li[data-step="border"] svg.land').isVisible()).toBe(true);
    await context.close();
});
