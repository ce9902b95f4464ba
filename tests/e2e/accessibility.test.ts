import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laptop, openBrowser, phone, serveWeb, type Browser, type Page } from './browser';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveWeb>>;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const pages = readdirSync('build/web', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));

beforeAll(async () => {
    [browser, site] = await Promise.all([openBrowser(), serveWeb()]);
});
afterAll(async () => {
    await browser.close();
    await site.close();
});

/** What axe finds against WCAG 2.2 AA and its best practices, in a few words each. */
async function violations(page: Page): Promise<string[]> {
    // Through the debugger, because the page's own policy lets no foreign script in.
    await page.evaluate(axe);
    return page.evaluate(async () => {
        const { run } = (
            window as unknown as {
                axe: {
                    run: (
                        context: Document,
                        options: object
                    ) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }>;
                };
            }
        ).axe;
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const found = await run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
        return found.violations.flatMap(({ id, nodes }) =>
            nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
        );
    });
}

describe.each([
    ['light, laptop', 'light' as const, laptop],
    ['dark, laptop', 'dark' as const, laptop],
    ['light, phone', 'light' as const, phone],
    ['dark, phone', 'dark' as const, phone]
])('axe finds nothing, %s', (_name, colorScheme, viewport) => {
    it.each(pages)('on /%s', async (path) => {
        const context = await browser.newContext({ viewport, colorScheme, serviceWorkers: 'block', bypassCSP: true, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(site.url + path);
        await page.waitForLoadState('networkidle');
        expect(await violations(page)).toEqual([]);
        await context.close();
    });
});

describe.each([
    ['laptop', laptop],
    ['phone', phone]
])('axe finds nothing on a section in use, %s', (_name, viewport) => {
    it.each(['story/paris', 'story/voices', 'story/answers'])('%s with a question answered and a slip open', async (path) => {
        const context = await browser.newContext({ viewport, serviceWorkers: 'block', bypassCSP: true, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(`${site.url}${path}/`);
        await page.waitForSelector('a.term[role="button"]', { state: 'attached' });
        const form = page.locator('form[data-question]').first();
        await form.locator('input').first().check();
        await form.getByRole('button', { name: 'Check' }).click();
        await page.locator('a.term[role="button"]').first().click();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page
            .getByRole('button', { name: 'Every picture in the text' })
            .or(page.getByRole('button', { name: 'One picture beside the text' }))
            .click();
        expect(await violations(page)).toEqual([]);
        await context.close();
    });
});
