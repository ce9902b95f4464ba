import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findBrowser, launchArgs } from '../../src/build/browser.js';
import { serve } from '../../src/build/serve.js';

export const phone = { width: 390, height: 844 };
export const laptop = { width: 1366, height: 768 };

let shared: Promise<Browser> | undefined;

/** The browser of the machine, one for all files that a worker reads: contexts are what keeps tests apart. It ends with the worker. */
export async function openBrowser(): Promise<Browser> {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error('No browser: run node src/build/setup.js --browser');
    // One that has died takes no other file with it.
    if (!(await shared)?.isConnected()) shared = chromium.launch({ executablePath, args: launchArgs });
    return (await shared)!;
}

/** The built web edition on a port of its own. */
export const serveWeb = () => serve({ folder: 'build/web', port: 4400 });

/** A page that notes what must never be: errors on the console and requests to another host. */
export async function watchedPage(browser: Browser, origin: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext({ viewport: laptop, serviceWorkers: 'block', ...options });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
        // With service workers blocked by the test the browser says so itself.
        if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) wrong.push(`foreign request: ${request.url()}`);
    });
    return { context, page, wrong };
}

/** The browser, and the built web edition for all tests of a file: served before the first of them, closed after the last. */
export function useSite() {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveWeb>>;
    beforeAll(async () => {
        [browser, site] = await Promise.all([openBrowser(), serveWeb()]);
    });
    afterAll(() => site.close());
    const watched = (options: BrowserContextOptions = {}) => watchedPage(browser, site.url, options);
    return {
        url: () => site.url,
        /** An empty page that is watched. */
        watched,
        /** A reading page, once it has started. */
        async open(path: string, options: BrowserContextOptions = {}) {
            const opened = await watched(options);
            await opened.page.goto(site.url + path.slice(1));
            await opened.page.waitForSelector('a[role="button"]', { state: 'attached' });
            return opened;
        }
    };
}

/** Brings a step to the place where it is read, and waits until the figure shows it. */
export async function goTo(page: Page, id: string) {
    await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView());
    await untilStep(page, id);
}

/** The step that is marked as being read, and the step that the figure shows. */
export async function shown(page: Page) {
    return page.evaluate(() => ({
        step: document.querySelector('li[data-step][aria-current="step"]')?.getAttribute('data-step'),
        figure: document.querySelector('figure[data-visual]')?.getAttribute('data-step')
    }));
}

/** Waits until a step is being read and the figure shows it too. */
export async function untilStep(page: Page, id: string) {
    await page.waitForFunction(
        (step) =>
            document.querySelector('li[aria-current="step"]')?.getAttribute('data-step') === step &&
            document.querySelector('figure[data-visual]')?.getAttribute('data-step') === step,
        id,
        { timeout: 5000 }
    );
}

/** Waits until the letters are there and nothing that fits the selector has moved for 400 ms; fails after five seconds. */
export async function untilStill(page: Page, selector: string) {
    await page.evaluate(() => document.fonts.ready);
    const places = () => page.$$eval(selector, (all) => all.map((each) => Object.values(each.getBoundingClientRect().toJSON())).join());
    for (let before = '', since = Date.now(), end = since + 5000; Date.now() - since < 400;) {
        const now = await places();
        if (now !== before) [before, since] = [now, Date.now()];
        if (Date.now() > end) throw new Error(`${selector} does not come to rest`);
        await page.waitForTimeout(50);
    }
}

export type { Browser, BrowserContext, Locator, Page };
