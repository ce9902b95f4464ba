import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { goTo, openBrowser, phone, useSite, watchedPage, type BrowserContext, type Page } from './browser';

const site = useSite();
const key = 'hearing-the-other-side';

const checks = (page: Page, question: string) => page.locator(`form[data-question="${question}"]`).getByRole('button', { name: /^Check/ });
/** Answers a question with one choice. */
async function answer(page: Page, question: string, value: string) {
    await page.locator(`form[data-question="${question}"] input[value="${value}"]`).check();
    await checks(page, question).click();
}
const started = (page: Page) => page.waitForSelector('a[role="button"]', { state: 'attached' });
async function read(page: Page, path: string) {
    await page.goto(site.url() + path);
    await started(page);
}
async function openProgress(page: Page) {
    await page.goto(`${site.url()}progress/`);
    await page
        .getByText(/^Nothing yet|Section by section$/)
        .first()
        .waitFor();
}
const told = (page: Page) => page.getByRole('region', { name: 'A call in Paris' });
/** A record, without the times of its changes. */
const kept = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}'), key);
/** What a button hands over as a file. */
async function fileFrom(page: Page, button: string): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    expect(download.suggestedFilename()).toBe('hearing-the-other-side.json');
    return await download.path();
}
async function share(page: Page) {
    await openProgress(page);
    await page.getByRole('checkbox', { name: 'Several people use this device' }).check();
}
/** A tab as somebody opens it by hand. */
async function tabOf(context: BrowserContext, path: string) {
    const page = await context.newPage();
    await read(page, path);
    return page;
}

/** Two steps read, one question right at the second try, another at the first. */
async function readAndAnswer(page: Page) {
    await read(page, 'story/paris/#call');
    await goTo(page, 'call');
    await page.waitForTimeout(300);
    await goTo(page, 'addressee');
    await page.waitForTimeout(300);
    await page.locator('form[data-question="paris-addressee"]').getByRole('radio', { name: 'Fairly sure' }).check();
    await answer(page, 'paris-addressee', 'nobody');
    await answer(page, 'paris-addressee', 'armenia');
    await answer(page, 'paris-verbs', 'choice');
}

describe('what was done', () => {
    it('is told in words, survives in a file, and is the same in another browser', async () => {
        const { page, wrong, context } = await site.watched({ viewport: phone, acceptDownloads: true });
        await readAndAnswer(page);
        await openProgress(page);
        await told(page).getByText('To question 1').waitFor();
        const words = await told(page).innerText();
        expect(words).toMatch(/[2-6] of 6 steps read/);
        expect(words).toContain('First: He named nobody and left open with whom to talk. Not right. You were fairly sure.');
        expect(words).toContain('Then: He named Armenia as the one that should come to talks. Right.');
        expect(
            await page
                .getByRole('figure')
                .getByText(/questions: 1 right at first, 1 right at the second try, 2 open/)
                .isVisible()
        ).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

        const file = await fileFrom(page, 'Keep a file');
        const other = await site.watched();
        await openProgress(other.page);
        await other.page.locator('input[type=file]').setInputFiles(file);
        await other.page.getByText(/^Taken in: 3 answers, \d steps?\./).waitFor();
        await told(other.page).getByText('To question 1').waitFor();
        expect(await told(other.page).innerText()).toBe(words);
        const [ours, theirs] = [await kept(page), await kept(other.page)];
        expect(theirs.readers.own.answers).toEqual(ours.readers.own.answers);
        expect(theirs.readers.own.places).toEqual(ours.readers.own.places);
        await told(other.page).getByRole('link', { name: 'To question 1' }).click();
        await other.page.waitForURL(/story\/paris\/#checkpoint/);
        expect([...wrong, ...other.wrong]).toEqual([]);
        await Promise.all([context.close(), other.context.close()]);
    });
    it('is not changed by a file that is none', async () => {
        const { page, wrong, context } = await site.watched();
        await readAndAnswer(page);
        await openProgress(page);
        const before = await kept(page);
        const load = (buffer: Buffer) => page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
        await load(Buffer.alloc(5_000_001, '['));
        await page.getByText('larger than 5 MB').waitFor();
        for (const text of ['{"format":"hearing-the-other-side/progress","version":2', '['.repeat(4_000_000), '\u0000\uffff']) {
            await load(Buffer.from(text));
            await page.getByText('no file of this work').waitFor();
        }
        expect(await kept(page)).toEqual(before);
        const name = '<img src=x onerror=alert(1)>';
        const hostile = {
            format: `${key}/progress`,
            version: 2,
            reader: {
                began: -1e99,
                places: { toString: { step: 'x', seen: ['x'], at: 1 }, 'story/paris': { step: {}, seen: 'all', at: 'now' } },
                answers: { 'paris-verbs': [{ answer: name, at: 1 }], constructor: [{ answer: 'x', at: 2 }] },
                notes: { 'republics-1918': { text: name.repeat(1000), at: 3 } },
                settings: { name, at: 4 }
            }
        };
        await load(Buffer.from(JSON.stringify(hostile)));
        await page.getByText('Taken in: 2 answers, 1 step, 1 text.').waitFor();
        expect(await page.locator('img').count()).toBe(0);
        await page.reload();
        await told(page).getByText('To question 1').waitFor();
        expect(await told(page).innerText()).toContain('Then: He named Armenia as the one that should come to talks. Right.');
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('is printed in full, with lines for name and date, and without the buttons', async () => {
        const { page, context } = await site.watched();
        await readAndAnswer(page);
        await openProgress(page);
        await told(page).getByText('To question 1').waitFor();
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
        for (const text of ['Name', 'Date', 'First:', 'Then:'])
            expect(await page.getByText(text, { exact: true }).first().isVisible(), text).toBe(true);
        expect(await page.locator('button:visible, input:visible, summary:visible').count()).toBe(0);
        await context.close();
    });
    it('cannot be shown without scripts, which is said, with a way to the contents', async () => {
        const { page, context } = await site.watched({ javaScriptEnabled: false });
        await page.goto(`${site.url()}progress/`);
        expect(await page.locator('main noscript p').isVisible()).toBe(true);
        expect(await page.locator('button:visible, input:visible, figure:visible').count()).toBe(0);
        await page.getByRole('main').getByRole('link', { name: 'contents' }).click();
        await page.waitForURL(/#contents/);
        await context.close();
    });
});

describe('a shared device', () => {
    it('shows the next reader nothing of one who finished, in the same tab, a new one, or on the way back', async () => {
        const { page, wrong, context } = await site.watched();
        await share(page);
        await readAndAnswer(page);
        await page.getByText('Reader 1 on a shared device').waitFor();
        await page.getByRole('button', { name: 'Finish and clear' }).click();
        await page.getByRole('button', { name: 'Clear them' }).click();
        await page.waitForURL((url) => url.pathname === '/');
        await page.getByText('A new reader on a shared device').waitFor();
        expect(await page.getByRole('link', { name: /^Start: A call in Paris/ }).isVisible()).toBe(true);
        const record = await kept(page);
        expect(record.readers).toEqual({});
        expect(JSON.stringify(record)).not.toMatch(/paris|armenia/);

        const next = await tabOf(context, 'story/paris/');
        expect(await next.locator('form[data-question] .why').count()).toBe(0);
        expect(await checks(next, 'paris-verbs').innerText()).toBe('Check');
        await page.goBack();
        await started(page);
        await page.getByText('A new reader on a shared device').waitFor();
        expect(await page.locator('form[data-question] .why').count()).toBe(0);
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('keeps two readers in two tabs apart', async () => {
        const { page, wrong, context } = await site.watched();
        await share(page);
        await read(page, 'story/paris/');
        const other = await tabOf(context, 'story/paris/');
        await answer(page, 'paris-verbs', 'lied');
        await answer(other, 'paris-verbs', 'choice');
        await other.getByText('That is right.').waitFor();
        await answer(page, 'paris-addressee', 'armenia');
        await other.reload();
        await started(other);
        await other.getByText('Reader 2 on a shared device').waitFor();
        expect(await checks(page, 'paris-verbs').innerText()).toBe('Check again');
        expect(await checks(other, 'paris-addressee').innerText()).toBe('Check');
        const readers = Object.values<{ answers: Record<string, { answer: string }[]> }>((await kept(page)).readers);
        expect(readers.map(({ answers }) => Object.entries(answers).map(([id, tries]) => [id, tries.map((each) => each.answer)]))).toEqual([
            [
                ['paris-verbs', ['lied']],
                ['paris-addressee', ['armenia']]
            ],
            [['paris-verbs', ['choice']]]
        ]);

        await openProgress(other);
        await other.getByRole('button', { name: 'Go on as Reader 1' }).click();
        await told(other).getByText('First: At least one of the publishers changed his words on purpose.').waitFor();
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('moves nothing when the line appears, and has it on paper nowhere', async () => {
        const { page, context } = await site.watched({ viewport: phone });
        await share(page);
        await page.addInitScript(() => {
            const tops = new Set<number>();
            Object.assign(window, { tops });
            const look = () => {
                const main = document.querySelector('main');
                if (main) tops.add(main.getBoundingClientRect().top + scrollY);
                requestAnimationFrame(look);
            };
            look();
        });
        await read(page, 'story/voices/');
        await page.getByRole('complementary', { name: 'Who reads here' }).getByText('Finish and clear').waitFor();
        await page.waitForTimeout(500);
        expect(await page.evaluate(() => (window as unknown as { tops: Set<number> }).tops.size)).toBe(1);
        await page.emulateMedia({ media: 'print' });
        expect(await page.getByText('on a shared device').isVisible()).toBe(false);
        await context.close();
    });
});

describe('storage that fails', () => {
    const forbid = () =>
        Object.defineProperty(window, 'localStorage', {
            get: () => {
                throw new DOMException('no', 'SecurityError');
            }
        });
    const fill = () => {
        Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
        };
    };
    it.each([
        ['forbidden', forbid, 'This browser does not let pages keep anything.'],
        ['full', fill, 'This browser’s storage is full.']
    ])('because it is %s: a notice on the reading page, and a file with the answer', async (_name, spoil, says) => {
        const { page, wrong, context } = await site.watched({ acceptDownloads: true });
        await page.addInitScript(spoil);
        await read(page, 'story/paris/');
        await answer(page, 'paris-verbs', 'choice');
        await page.getByText(says).waitFor();
        expect(await page.getByText('That is right.').isVisible()).toBe(true);
        const file = JSON.parse(readFileSync(await fileFrom(page, 'Keep a file of what you did'), 'utf8'));
        expect(file).toMatchObject({ format: `${key}/progress`, version: 2 });
        expect(file.reader.answers['paris-verbs']).toEqual([{ answer: 'choice', at: expect.any(Number) }]);
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('because the record is broken: a notice that stays until it is read, and reading goes on', async () => {
        const { page, wrong, context } = await site.watched();
        await page.goto(site.url());
        await page.evaluate((key) => localStorage.setItem(key, '{"version":2,"readers":{"own":{"answ'), key);
        await readAndAnswer(page);
        await page.getByText('could not be read').waitFor();
        await page.getByRole('button', { name: 'Put this line away' }).click();
        expect(await page.getByText('could not be read').count()).toBe(0);
        expect(await page.evaluate((key) => localStorage.getItem(`${key}/unreadable`), key)).toContain('"answ');
        expect((await kept(page)).readers.own.answers['paris-verbs']).toHaveLength(1);
        await openProgress(page);
        await page.getByRole('button', { name: 'Erase what this browser keeps' }).click();
        await page.getByRole('button', { name: 'Erase them' }).click();
        await page.getByText('Erased.').waitFor();
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
        expect(wrong).toEqual([]);
        await context.close();
    });
});

it('from disk too: what was done is told, and the next reader of a shared device sees nothing of it', async () => {
    const root = pathToFileURL(resolve('build/folder')).href;
    const browser = await openBrowser();
    const { page, wrong, context } = await watchedPage(browser, 'file://');
    await page.goto(`${root}/progress/index.html`);
    await page.getByRole('checkbox', { name: 'Several people use this device' }).check();
    await page.goto(`${root}/story/paris/index.html`);
    await started(page);
    await answer(page, 'paris-verbs', 'choice');
    await page.getByRole('link', { name: 'Someone else?' }).click();
    await page.waitForURL(/progress\/index\.html#shared/);
    await told(page).getByText('First: One verb is weak evidence for the tone of a speaker.').waitFor();
    await page.getByRole('button', { name: 'Finish and clear' }).first().click();
    await page.getByRole('button', { name: 'Clear them' }).click();
    await page.waitForURL(`${root}/index.html`);
    await page.getByText('A new reader on a shared device').waitFor();
    await page.goBack();
    await page.getByText('Nothing yet.').waitFor();
    await page.goBack();
    await started(page);
    expect(await page.locator('form[data-question] .why').count()).toBe(0);
    expect(wrong).toEqual([]);
    await context.close();
});
