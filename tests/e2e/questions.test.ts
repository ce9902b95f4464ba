import { describe, expect, it } from 'vitest';
import { storageKey } from '../../src/lib/progress/saved';
import { withEveryType } from '../catalog';
import { answer, buttonOf } from './answering';
import { useSite, type Page } from './browser';

const site = useSite();
const chosen = withEveryType();
const types = [...new Set(chosen.flatMap(({ questions }) => questions.map(({ type }) => type)))];

const form = (page: Page, id: string) => page.locator(`form[data-question="${id}"]`);
const button = (page: Page, id: string) => buttonOf(form(page, id));
const kept = (page: Page) =>
    page.evaluate((key) => {
        const { readers } = JSON.parse(localStorage.getItem(key) ?? '{"readers":{}}');
        return (Object.values(readers)[0] as { answers: Record<string, { answer: string }[]> } | undefined)?.answers ?? {};
    }, storageKey);

/** The element that has the focus, if it is in this question. */
const focused = (page: Page, id: string) =>
    page.evaluate((id) => {
        const now = document.activeElement as HTMLInputElement | null;
        if (now?.closest('form')?.dataset.question !== id) return null;
        return { tag: now.tagName, type: now.type, name: now.name, text: now.textContent?.trim() ?? '' };
    }, id);

/** Answers a question with Tab, arrow keys, Space, Enter and letters alone, beginning from the focus on its first control. */
async function answerByKeys(page: Page, id: string, type: string, round: number) {
    let boxes = 0;
    for (let step = 0; step < 60; step++) {
        const now = await focused(page, id);
        if (!now) throw new Error(`${id}: the focus has left the question`);
        if (now.tag === 'BUTTON' && /^(Check|Check again|See what is found|Compare)$/.test(now.text)) return page.keyboard.press('Enter');
        // One more down each round, so that the second answer is another one.
        if (now.tag === 'INPUT' && now.type === 'radio' && !now.name.endsWith('-sure'))
            for (let press = 0; press <= round; press++) await page.keyboard.press('ArrowDown');
        else if (now.type === 'radio') await page.keyboard.press('Space');
        // All at first, then without the first.
        else if (now.type === 'checkbox' && (round === 0 || boxes++ === 0)) await page.keyboard.press('Space');
        else if (now.type === 'number') {
            await page.keyboard.press('Control+A');
            await page.keyboard.type(String(1 + round));
        } else if (now.tag === 'TEXTAREA') await page.keyboard.type('On 14 March 2017 he said so.');
        else if (type === 'order' && now.tag === 'BUTTON' && step === 0) await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
    }
    throw new Error(`${id}: no button reached`);
}

/** A reading page with its questions there. */
async function open(path: string, options = {}) {
    const opened = await site.open(`/${path}/#checkpoint`, options);
    await opened.page.waitForSelector('form[data-question]');
    return opened;
}

it('every type of question is asked somewhere', () => {
    expect(types.sort()).toEqual(['estimate', 'match', 'multiple', 'order', 'paragraph', 'place', 'predict', 'single', 'sort', 'text', 'words']);
});

describe.each(chosen.map((section) => [section.path, section] as const))('the questions of %s', (path, { questions }) => {
    it('can all be answered with the keyboard alone, to their end, and the focus never jumps', async () => {
        const { page, context, wrong } = await open(path);
        for (const { id, type } of questions) {
            for (let round = 0; round < 2; round++) {
                if (/^(Answer again)$/.test((await button(page, id).textContent()) ?? '')) break;
                await form(page, id).locator('input:visible:not([type=hidden]), textarea, .moves button:not([disabled])').first().focus();
                await answerByKeys(page, id, type, round);
                // What was said stands in the live region, and the button still has the focus.
                await expect.poll(() => form(page, id).locator('[data-feedback][role=status]').textContent()).not.toBe('');
                expect((await focused(page, id))?.tag, id).toBe('BUTTON');
            }
            expect(await button(page, id).textContent(), id).toBe('Answer again');
            expect(Object.keys(await kept(page))).toContain(id);
        }
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('can all be answered by touch on 360 px, and nothing is wider than the screen', async () => {
        const { page, context, wrong } = await open(path, { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
        for (const { id, type } of questions) {
            await answer(form(page, id), type, (target) => target.tap());
            await expect.poll(async () => Object.keys(await kept(page))).toContain(id);
            expect(await button(page, id).textContent()).toMatch(/^(Check again|Answer again)$/);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        const small = await page
            .locator('form[data-question] button:visible')
            .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.textContent));
        expect(small).toEqual([]);
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('can be read and answered on the page without scripts, with their feedback', async () => {
        const { page, context } = await site.watched({ javaScriptEnabled: false });
        await page.goto(`${site.url()}${path}/`);
        for (const { id, type } of questions) {
            const of = form(page, id);
            expect((await of.locator('input:visible, textarea:visible').count()) + (type === 'order' ? 1 : 0), id).toBeGreaterThan(0);
            expect(await of.getByRole('button').count(), id).toBe(
                0 + (type === 'order' || type === 'paragraph' ? await of.getByRole('button').count() : 0)
            );
            await of.locator('details[data-feedback] summary').click();
            expect((await of.locator('details[data-feedback] dd').allInnerTexts()).join(' ').length, id).toBeGreaterThan(80);
        }
        await context.close();
    });
});

describe('what was answered', () => {
    it('is there after the page is killed at twenty moments', async () => {
        const { context, page: first } = await open('story/paris');
        await first.close();
        const options = ['lied', 'choice', 'official', 'useless'];
        for (let kill = 0; kill < 20; kill++) {
            const page = await context.newPage();
            await page.goto(`${site.url()}story/paris/#checkpoint`);
            const of = form(page, 'paris-verbs');
            await of.waitFor();
            await page.waitForSelector('a[role="button"]', { state: 'attached' });
            if ((await button(page, 'paris-verbs').textContent()) === 'Answer again') await button(page, 'paris-verbs').click();
            const option = of.locator(`input[value="${options[kill % 4]}"]:enabled`);
            const before = Object.values(await kept(page)).flat().length;
            if (await option.count()) {
                await option.check();
                await button(page, 'paris-verbs').click();
                // It is acknowledged as soon as something is said of it.
                await page.waitForFunction(() =>
                    /right|better/.test(document.querySelector('form[data-question="paris-verbs"] [role=status]')?.textContent ?? '')
                );
                const client = await context.newCDPSession(page);
                await Promise.race([client.send('Page.crash').catch(() => undefined), new Promise((done) => setTimeout(done, (kill * 37) % 300))]);
                await page.close();
                const after = await context.newPage();
                await after.goto(`${site.url()}about/`, { waitUntil: 'commit' });
                expect(Object.values(await kept(after)).flat().length, `kill ${kill}`).toBe(before + 1);
                await after.close();
            } else await page.close();
        }
        await context.close();
    });
    it('waits for its second try after a reload in the middle, with its hint', async () => {
        const { page, context } = await open('story/paris');
        await form(page, 'paris-verbs').locator('input[value="lied"]').check();
        await button(page, 'paris-verbs').click();
        await page.reload();
        await expect.poll(() => button(page, 'paris-verbs').textContent()).toBe('Check again');
        expect(await form(page, 'paris-verbs').locator('[role=status]').innerText()).toContain('Hint');
        await form(page, 'paris-verbs').locator('input[value="choice"]').check();
        await button(page, 'paris-verbs').click();
        await page.reload();
        await expect.poll(() => button(page, 'paris-verbs').textContent()).toBe('Answer again');
        expect(await form(page, 'paris-verbs').innerText()).toContain('Your second answer, and right');
        await context.close();
    });
});
