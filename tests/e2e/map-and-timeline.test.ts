import { describe, expect, it } from 'vitest';
import { realCourse } from '../course';
import { goTo, laptop, phone, untilStill, useSite } from './browser';

const site = useSite();
const { open } = site;

describe('names on the map', () => {
    const sizes = { '360': { width: 360, height: 740 }, '768': { width: 768, height: 1024 }, '1366': laptop };
    it.each(Object.entries(sizes))('do not cover each other at %s px', async (_, viewport) => {
        for (const path of ['background/place', 'background/war', 'since/second-war']) {
            const { page, context } = await open(`/${path}/`, { viewport });
            // A slow machine may show its own letters at the first visit; these names are measured in ours.
            await page.reload();
            await page.waitForSelector('a[role="button"]', { state: 'attached' });
            const found = realCourse()
                .chapters.flatMap(({ sections }) => sections)
                .find((each) => each.path === path)!;
            for (const { id, visual } of found.steps) {
                if ((visual ?? found.visual) !== 'territory-map') continue;
                await goTo(page, id);
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
        await goTo(page, 'names');
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
        await goTo(page, 'year');
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
        await goTo(page, 'war');
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
        await goTo(page, 'neighbours');
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
        await goTo(page, 'left-or-given');
        const own = page.locator('.stage').getByRole('textbox', { name: 'In my own words' });
        await own.fill('A bureau decided twice in two days.');
        await page.reload();
        await goTo(page, 'left-or-given');
        await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.stage textarea')?.value !== '');
        expect(await own.inputValue()).toBe('A bureau decided twice in two days.');
        const widths = await page.locator('.stage .side').evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().width)));
        expect(widths[0]).toBe(widths[1]);
        await context.close();
    });
    it('shows both accounts side by side on a phone too, neither under the other', async () => {
        const { page, context } = await open('/since/second-war/', { viewport: phone });
        await goTo(page, 'names');
        const tops = await page.locator('.stage .side').evaluateAll((sides) => sides.map((side) => Math.round(side.getBoundingClientRect().top)));
        expect(tops).toHaveLength(2);
        expect(tops[0]).toBe(tops[1]);
        await context.close();
    });
});

it('prints every map and every pair of accounts, with the reader’s own words', async () => {
    const { page, context } = await open('/background/soviet-region/');
    await goTo(page, 'left-or-given');
    await page.locator('.stage').getByRole('textbox', { name: 'In my own words' }).fill('Twice in two days.');
    await page.waitForTimeout(3500);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('li[data-step] figure[data-visual]').count()).toBe(5);
    expect(await page.locator('li[data-step="left-or-given"]').textContent()).toContain('Twice in two days.');
    expect(await page.locator('li[data-step="border"] svg.land').isVisible()).toBe(true);
    await context.close();
});
