import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/build/serve.js';
import { openBrowser, serveWeb, untilStep, watchedPage, type Browser } from './browser';

let browser: Browser;
beforeAll(async () => {
    browser = await openBrowser();
});

describe('the web edition', () => {
    it('says when it can go offline, and then reads on with the server stopped', async () => {
        const site = await serveWeb();
        const { page, context } = await watchedPage(browser, site.url, { serviceWorkers: 'allow' });
        await page.goto(site.url);
        await page.getByText('You can now go offline').waitFor();
        await site.close();
        await context.setOffline(true);
        await page.getByRole('link', { name: /^Start: A call in Paris/ }).click();
        await page.getByRole('heading', { name: 'A call in Paris', level: 1 }).waitFor();
        await page.goto(`${site.url}story/answers/#placed`);
        await untilStep(page, 'placed');
        await page.locator('form[data-question="answers-claim"] input[value="checkable"]').check();
        await page.locator('form[data-question="answers-claim"]').getByRole('button', { name: 'Check' }).click();
        await page.getByText('That is right.').waitFor();
        await page.goto(`${site.url}glossary/`);
        await page.getByRole('heading', { name: 'Glossary', level: 1 }).waitFor();
        await page.goto(`${site.url}no/such/page/`);
        await page.getByRole('heading', { name: 'This page is not here' }).waitFor();
        await context.close();
    });
    it('a second visit works with the server away from the start', async () => {
        const site = await serveWeb();
        const { page, context } = await watchedPage(browser, site.url, { serviceWorkers: 'allow' });
        await page.goto(`${site.url}story/voices/`);
        await page.getByText('You can now go offline').waitFor();
        await site.close();
        await context.setOffline(true);
        await page.reload();
        await page.getByRole('heading', { name: 'Whose words' }).waitFor();
        await page.getByRole('button', { name: 'ombudsman' }).click();
        expect(await page.getByRole('dialog', { name: 'Ombudsman' }).isVisible()).toBe(true);
        await context.close();
    });
});

describe('a newer edition', () => {
    it('waits until the reader asks for it, and keeps the place and the answers', async () => {
        const copy = mkdtempSync(join(tmpdir(), 'edition-'));
        cpSync('build/web', copy, { recursive: true });
        const site = await serve({ folder: copy, port: 4450 });
        const { page, context } = await watchedPage(browser, site.url, { serviceWorkers: 'allow' });
        await page.goto(`${site.url}story/paris/`);
        await page.getByText('You can now go offline').waitFor();
        await page.reload();
        await page.locator('form[data-question="paris-verbs"] input[value="choice"]').check();
        await page.locator('form[data-question="paris-verbs"]').getByRole('button', { name: 'Check' }).click();
        appendFileSync(join(copy, 'service-worker.js'), '\n// a newer edition\n');
        await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
        await page.getByText('A newer edition is ready.').waitFor();
        expect(await page.locator('form[data-question="paris-verbs"] .why').count()).toBeGreaterThan(0);
        await page.getByRole('button', { name: 'Load it now' }).click();
        await page.getByText('You can now go offline').waitFor();
        await page.waitForSelector('form[data-question="paris-verbs"] .why');
        await context.close();
        await site.close();
        rmSync(copy, { recursive: true });
    });
});

describe('the folder edition', () => {
    const root = pathToFileURL(resolve('build/folder')).href;

    it('holds no module scripts, no worker and no data to fetch', () => {
        const files = readdirSync('build/folder', { recursive: true, encoding: 'utf8' });
        expect(files.filter((file) => /service-worker|__data\.json|_app.*\.js$/.test(file))).toEqual([]);
        expect(existsSync('build/folder/app.js')).toBe(true);
    });
    it('opened from disk, reads, answers, remembers and leads on', async () => {
        const { page, wrong, context } = await watchedPage(browser, 'file://');
        await page.goto(`${root}/index.html`);
        await page.getByRole('link', { name: /^Start: A call in Paris/ }).click();
        await page.waitForURL(/story\/paris\/index\.html/);
        await page.waitForSelector('a.term[role="button"]', { state: 'attached' });
        await page.locator('a.next').click();
        await untilStep(page, 'addressee');
        await page.locator('a.next').click();
        await untilStep(page, 'three-englishes');
        await page.goBack();
        await untilStep(page, 'addressee');
        await page.locator('#addressee').getByRole('button', { name: 'Nagorno-Karabakh', exact: true }).click();
        expect(await page.getByRole('dialog', { name: 'Nagorno-Karabakh', exact: true }).isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        await page.locator('form[data-question="paris-verbs"] input[value="choice"]').check();
        await page.locator('form[data-question="paris-verbs"]').getByRole('button', { name: 'Check' }).click();
        await page.getByText('That is right.').waitFor();
        await page.getByRole('link', { name: /^Next: Whose words/ }).click();
        await page.waitForURL(/story\/voices\/index\.html/);
        await page.waitForSelector('a.term[role="button"]', { state: 'attached' });
        await page.goto(`${root}/story/paris/index.html`);
        await page.waitForSelector('form[data-question="paris-verbs"] .why');
        expect(await page.evaluate(() => document.fonts.check('16px Alegreya') && document.fonts.size > 0)).toBe(true);
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('every page of it opens without an error, and every link leads to a file', async () => {
        const { page, wrong, context } = await watchedPage(browser, 'file://');
        const pages = readdirSync('build/folder', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
        expect(pages.length).toBeGreaterThan(8);
        for (const file of pages) {
            await page.goto(`${root}/${file}`);
            await page.waitForTimeout(150);
            const links = await page.$$eval('a[href]', (all) =>
                all.map((each) => (each as HTMLAnchorElement).href).filter((href) => href.startsWith('file:'))
            );
            const missing = links.map((href) => new URL(href)).filter((url) => !existsSync(url.pathname) || !url.pathname.endsWith('.html'));
            expect(missing.map(String), file).toEqual([]);
        }
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('has its pictures without scripts too', async () => {
        const { page, context } = await watchedPage(browser, 'file://', { javaScriptEnabled: false });
        await page.goto(`${root}/story/answers/index.html`);
        expect(await page.locator('li[data-step] figure[data-visual]:visible').count()).toBe(7);
        await page.locator('li[data-step] a.cite').first().click();
        await page.waitForURL(/sources\/index\.html#/);
        await context.close();
    });
});
