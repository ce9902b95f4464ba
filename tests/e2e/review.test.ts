import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { storageKey, type Reader } from '../../src/lib/progress/saved';
import { phone, useSite, type BrowserContext, type Page } from './browser';
import { asked, keep, missedAt, noon, sections } from './reader';

const site = useSite();
const { id, right, wrong } = asked;
const paris = sections[0]!;
const ready = missedAt(noon(-1));

async function review(done: Partial<Reader>, options = {}, path = 'review/') {
    const opened = await site.watched(options);
    await keep(opened.page, done);
    await opened.page.goto(site.url() + path);
    return opened;
}
const form = (page: Page) => page.locator(`form[data-question="${id}"]`);
async function close(context: BrowserContext, page: Page, errors: string[]) {
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await context.close();
}

describe('what was missed yesterday', () => {
    it('is said on the cover, comes back, is answered by keyboard, and is gone', async () => {
        const { page, wrong: errors, context } = await review(ready, { viewport: { width: 320, height: 640 } }, '');
        await page.getByRole('link', { name: '1 question is ready to look at again' }).click();
        await page.getByText('1 question is ready to look at again.').waitFor();
        expect(await form(page).locator('.why').count()).toBe(0);
        await page.getByRole('link', { name: /^1 .* \/ A call in Paris$/ }).focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        const chosen = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
        for (let turn = 0; turn < wrong.length && (await chosen()) !== right; turn++) await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await form(page).getByText('That is right.').waitFor();
        await page.getByText('That was the last one for now.').waitFor();
        await page.reload();
        await page.getByText('1 question waits. It comes back from tomorrow, after you have read in another section.').waitFor();
        expect(await form(page).count()).toBe(0);
        const tries = await page.evaluate(([key, id]) => JSON.parse(localStorage.getItem(key!)!).readers.own.answers[id!], [storageKey, id]);
        expect(tries.map(({ answer }: { answer: string }) => answer)).toEqual([...wrong.slice(0, 2), right]);
        await page.goto(site.url());
        await page.getByRole('link', { name: /^Go on:/ }).waitFor();
        expect(await page.getByRole('link', { name: /ready to look at again/ }).count()).toBe(0);
        await close(context, page, errors);
    });
    it('keeps its hint through a reload in the middle', async () => {
        const { page, wrong: errors, context } = await review(ready, { viewport: phone });
        await form(page).locator(`input[value="${wrong[1]}"]`).check();
        await form(page).getByRole('button', { name: 'Check' }).click();
        await form(page).getByText('Hint').waitFor();
        await page.reload();
        await form(page).getByText('Hint').waitFor();
        expect(await form(page).locator('.why').count()).toBe(1);
        await form(page).locator(`input[value="${right}"]`).check();
        await form(page).getByRole('button', { name: 'Check again' }).click();
        await page.getByText('That was the last one for now.').waitFor();
        await close(context, page, errors);
    });
    it('loads the questions of its section and of no other, and reading pages load none of this', async () => {
        const { page, context } = await site.watched();
        await keep(page, ready);
        let scripts = '';
        page.on('response', (response) => {
            const { pathname } = new URL(response.url());
            if (pathname.endsWith('.js')) scripts += readFileSync(join('build/web', pathname), 'utf8');
        });
        await page.goto(site.url() + 'review/');
        await form(page).waitFor();
        expect(scripts).toContain(id);
        for (const { questions } of sections.slice(1)) for (const other of questions) expect(scripts).not.toContain(other.stem);
        scripts = '';
        await page.goto(`${site.url()}${paris.path}/`, { waitUntil: 'networkidle' });
        expect(scripts).not.toBe('');
        expect(scripts).not.toContain('ready to look at again');
        await context.close();
    });
    it('comes back in the folder edition, opened from disk', async () => {
        const { page, context } = await site.watched();
        await keep(page, ready);
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        await page.goto(`${pathToFileURL(resolve('build/folder/review/index.html'))}`);
        await form(page).locator(`input[value="${right}"]`).check();
        await form(page).getByRole('button', { name: 'Check' }).click();
        await page.getByRole('link', { name: 'Mixed questions from what you have read' }).click();
        await page.getByText('Mixed questions from what you have read.').waitFor();
        expect(await page.locator('form[data-question]').count()).toBeGreaterThan(0);
        await close(context, page, errors);
    });
});

it('what was missed today waits until tomorrow', async () => {
    const { page, wrong: errors, context } = await site.watched();
    await keep(page, missedAt(new Date(2026, 2, 10, 9).getTime()));
    await page.clock.setFixedTime(new Date(2026, 2, 10, 23, 59));
    await page.goto(site.url() + 'review/');
    await page.getByText('1 question waits. It comes back from tomorrow.').waitFor();
    await page.clock.setFixedTime(new Date(2026, 2, 11, 0, 1));
    await page.reload();
    await page.getByText('1 question is ready to look at again.').waitFor();
    await close(context, page, errors);
});

it('mixed questions are asked in the address, so that a reload goes on with them, and Back leads back', async () => {
    const done = { answers: { [id]: [{ answer: right, at: noon(-1) }] }, places: {} };
    const { page, wrong: errors, context } = await review(done);
    await page.getByText('Nothing waits for you here.').waitFor();
    await page.getByRole('link', { name: 'Mixed questions from what you have read' }).click();
    const says = page.getByText('Mixed questions from what you have read.');
    await says.waitFor();
    expect(await says.evaluate((element) => element === document.activeElement)).toBe(true);
    const questions = () => page.locator('form[data-question]').evaluateAll((all) => all.map((each) => each.getAttribute('data-question')));
    const before = await questions();
    expect(before.length).toBeGreaterThan(1);
    await page.reload();
    await says.waitFor();
    expect(await questions()).toEqual(before);
    await page.goBack();
    await page.getByText('Nothing waits for you here.').waitFor();
    await close(context, page, errors);
});

it('a reader who has answered nothing is led to the first section', async () => {
    const { page, wrong: errors, context } = await review({}, { viewport: phone });
    await page.getByText('You have not answered a question yet.').waitFor();
    await page.getByRole('link', { name: `Start: ${paris.title}` }).click();
    await page.waitForURL(/story\/paris\//);
    await close(context, page, errors);
});

it('without scripts the page leads to the questions of every section', async () => {
    const { page, wrong: errors, context } = await site.watched({ javaScriptEnabled: false, viewport: phone });
    await page.goto(site.url() + 'review/');
    const says = page.locator('noscript p');
    expect(await says.innerText()).toContain('Without scripts this page cannot know what you answered.');
    expect(await says.isVisible()).toBe(true);
    expect(await page.locator('main a').count()).toBe(sections.length);
    await page.getByRole('link', { name: '1 The story / A call in Paris' }).click();
    await page.waitForURL(/story\/paris\/#checkpoint$/);
    await close(context, page, errors);
});
