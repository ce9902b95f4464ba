import { describe, expect, it } from 'vitest';
import { realCourse } from '../course';
import { allSections } from '../../src/lib/course/course';
import { laptop, phone, shown, untilStep, useSite, type Page } from './browser';

const site = useSite();
const { open } = site;
const sections = allSections(realCourse()).map(({ section }) => section);
const paris = sections[0]!;

/** Scrolls so that a step's heading comes to the reading line. */
const scrollTo = (page: Page, id: string) =>
    page.evaluate((step) => {
        const top = document.getElementById(step)!.getBoundingClientRect().top + scrollY;
        window.scrollTo(0, top - innerHeight * 0.3);
    }, id);

describe('reading by scrolling', () => {
    it('ends at the right step after a flung scroll on a slow machine', async () => {
        const { page, context } = await open('/story/voices/');
        const client = await context.newCDPSession(page);
        await client.send('Emulation.setCPUThrottlingRate', { rate: 6 });
        for (let i = 0; i < 12; i++) await page.mouse.wheel(0, 700);
        await scrollTo(page, 'missing');
        await page.mouse.wheel(0, -1800);
        await page.waitForTimeout(800);
        const { step, figure } = await shown(page);
        expect(figure).toBe(step);
        await context.close();
    });

    it.each([
        ['125 % zoom', { width: 1093, height: 614 }],
        ['150 % zoom', { width: 911, height: 512 }],
        ['200 % zoom', { width: 683, height: 384 }],
        ['a phone upright', phone],
        ['a phone with its address bar', { width: 390, height: 664 }],
        ['a phone lying', { width: 844, height: 390 }],
        ['a small phone', { width: 320, height: 568 }],
        ['a tablet', { width: 820, height: 1180 }],
        ['a projector', { width: 1920, height: 1080 }],
        ['an LMS frame', { width: 660, height: 900 }]
    ])('with %s nothing overflows and every step is reached', async (_name, viewport) => {
        const { page, context } = await open('/story/paris/', { viewport });
        await page.waitForTimeout(150);
        for (const { id } of paris.steps) {
            await page.evaluate((step) => (location.hash = step), id);
            await page.waitForFunction((step) => document.querySelector('li[aria-current="step"]')?.id === step, id, { timeout: 5000 });
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await context.close();
    });

    it('nothing around the figure clips it or keeps it from staying', async () => {
        for (const viewport of [laptop, phone]) {
            const { page, context } = await open('/story/paris/#same-day', { viewport });
            await untilStep(page, 'same-day');
            const { overflows, top } = await page.locator('.stage').evaluate((stage) => {
                const overflows: string[] = [];
                for (let element = stage.parentElement; element && element !== document.documentElement; element = element.parentElement) {
                    const { overflowX, overflowY } = getComputedStyle(element);
                    if (overflowX !== 'visible' || overflowY !== 'visible') overflows.push(element.className || element.tagName);
                }
                return { overflows, top: stage.getBoundingClientRect().top };
            });
            expect(overflows).toEqual([]);
            expect(top).toBeGreaterThanOrEqual(40);
            expect(top).toBeLessThan(80);
            await context.close();
        }
    });

    it('keeps its step when the window turns', async () => {
        const { page, context } = await open('/story/paris/#same-day', { viewport: phone });
        await untilStep(page, 'same-day');
        await page.setViewportSize(laptop);
        await page.evaluate(() => document.getElementById('same-day')!.scrollIntoView());
        await untilStep(page, 'same-day');
        await context.close();
    });

    it('keeps the text readable beside the figure on a phone, at 200 % text too', async () => {
        const { page, context } = await open('/story/answers/#answers', { viewport: phone });
        await untilStep(page, 'answers');
        const room = () => page.evaluate(() => innerHeight - document.querySelector('.rail-place')!.getBoundingClientRect().bottom);
        expect(await room()).toBeGreaterThan(300);
        await page
            .addStyleTag({ content: 'html{font-size:200%}' })
            .catch(() => page.evaluate(() => (document.documentElement.style.fontSize = '200%')));
        await page.waitForTimeout(200);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await context.close();
    });
});

describe('links, keys and the history', () => {
    it('a link to a step opens there', async () => {
        const { page, context } = await open('/story/voices/#second-hand');
        await untilStep(page, 'second-hand');
        const { top, bottom } = await page.locator('#second-hand h2').evaluate((heading) => heading.getBoundingClientRect());
        expect(top).toBeGreaterThan(0);
        expect(bottom).toBeLessThan(laptop.height);
        await context.close();
    });
    it('Next and Previous lead on, keep the focus, and Back returns', async () => {
        const { page, context } = await open('/story/paris/#call');
        await untilStep(page, 'call');
        await page.locator('a.next').focus();
        await page.keyboard.press('Enter');
        await untilStep(page, 'addressee');
        await page.keyboard.press('Enter');
        await untilStep(page, 'three-englishes');
        expect(await page.evaluate(() => document.activeElement?.className)).toContain('next');
        await page.goBack();
        await untilStep(page, 'addressee');
        await context.close();
    });
    it('the whole section can be read and answered with the keyboard alone', async () => {
        const { page, wrong, context } = await open('/story/paris/#call');
        await untilStep(page, 'call');
        for (const { id } of paris.steps.slice(1)) {
            await page.keyboard.press('ArrowRight');
            await untilStep(page, id);
        }
        await page.keyboard.press('ArrowLeft');
        await untilStep(page, paris.steps.at(-2)!.id);
        await page.locator('form[data-question="paris-addressee"] input').first().focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForSelector('form[data-question="paris-addressee"] .why');
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('a match and a guess are answered with the keyboard alone, on a small phone', async () => {
        const small = { viewport: { width: 360, height: 740 } };
        const matching = await open('/numbers/four-days/', small);
        const match = matching.page.locator('form[data-question="four-days-who"]');
        await match.locator('input').first().focus();
        for (let item = 0; item < 5; item++) {
            await matching.page.keyboard.press('Space');
            await matching.page.keyboard.press('Tab');
        }
        // How sure one is stands before the button, and may be left open.
        await matching.page.keyboard.press('Tab');
        await matching.page.keyboard.press('Enter');
        await match.getByText(/^1 of 5 right/).waitFor();
        expect(await match.getByRole('button', { name: 'Check again' }).evaluate((button) => button === document.activeElement)).toBe(true);
        const guessing = await open('/numbers/twenty-percent/', small);
        const guess = guessing.page.locator('form[data-question="tp-share"]');
        await guess.getByRole('spinbutton').focus();
        await guessing.page.keyboard.type('8.82');
        await guessing.page.keyboard.press('Enter');
        await guess.getByText('That is near.').waitFor();
        await guess.getByRole('button', { name: 'Answer again' }).press('Enter');
        await guess.getByRole('slider').press('End');
        await guess.getByRole('button', { name: 'Check' }).press('Enter');
        await guess.getByText('That is too high.').waitFor();
        for (const { page, wrong, context } of [matching, guessing]) {
            expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
            expect(wrong).toEqual([]);
            await context.close();
        }
    });
    it('the steps are named in the rail', async () => {
        const { page, context } = await open('/story/paris/');
        expect(await page.getByRole('link', { name: 'Step 3: One sentence in three Englishes' }).count()).toBe(1);
        await page.getByRole('link', { name: 'Step 3: One sentence in three Englishes' }).click();
        await untilStep(page, 'three-englishes');
        await page.waitForFunction(() =>
            document.querySelector('[aria-live="polite"]')?.textContent?.includes('Step 3 of 6: One sentence in three Englishes')
        );
        await context.close();
    });
    it('the next section, reached without a new load, is followed too', async () => {
        const { page, wrong, context } = await open('/story/paris/#what-about');
        await untilStep(page, 'what-about');
        await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
        await page.getByRole('link', { name: /^Next: Whose words/ }).click();
        await page.getByRole('heading', { name: 'Whose words', level: 1 }).waitFor();
        for (const id of ['for-whom', 'missing', 'updates']) {
            await scrollTo(page, id);
            await untilStep(page, id);
        }
        await page.locator('#updates').scrollIntoViewIfNeeded();
        expect(await page.evaluate(() => (window as unknown as { kept: boolean }).kept)).toBe(true);
        await page.goBack();
        await page.getByRole('heading', { name: 'A call in Paris', level: 1 }).waitFor();
        expect(wrong).toEqual([]);
        await context.close();
    });
    it('a term opens in place, closes with Escape, and gives the focus back', async () => {
        const { page, context } = await open('/story/paris/#call');
        const term = page.getByRole('button', { name: 'status quo' });
        await term.click();
        const slip = page.getByRole('dialog', { name: 'Status quo' });
        expect(await slip.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await slip.isVisible()).toBe(false);
        expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
        await context.close();
    });
    it('a citation says title, publisher, side, date and how it was read', async () => {
        const { page, context } = await open('/story/paris/#three-englishes');
        await page
            .locator('#three-englishes')
            .getByRole('button', { name: /^Source \d+: President of Azerbaijan/ })
            .click();
        const text = await page
            .getByRole('dialog', { name: /^Source \d/ })
            .filter({ visible: true })
            .innerText();
        for (const part of ['Statement by President Ilham Aliyev', 'official website of the president', '14 March 2017', 'Read directly'])
            expect(text).toContain(part);
        await context.close();
    });
});

describe('what is kept', () => {
    it('the place and an answer survive a reload, and the cover leads back', async () => {
        const { page, context } = await open('/story/paris/#same-day');
        await untilStep(page, 'same-day');
        await page.locator('form[data-question="paris-verbs"] input[value="lied"]').check();
        await page.locator('form[data-question="paris-verbs"]').getByRole('button', { name: 'Check' }).click();
        await page.reload();
        await page.waitForSelector('form[data-question="paris-verbs"] .why');
        await page.goto(`${site.url()}story/paris/`);
        await page.getByRole('link', { name: /^Go on at step \d/ }).waitFor();
        await page.goto(site.url());
        const goOn = page.getByRole('link', { name: 'Go on: A call in Paris' });
        await goOn.click();
        await page.waitForURL(/story\/paris\/#/);
        await context.close();
    });
    it('a page forbidden to keep anything says so and goes on', async () => {
        const { page, context } = await site.watched();
        await page.addInitScript(() =>
            Object.defineProperty(window, 'localStorage', {
                get: () => {
                    throw new DOMException('no', 'SecurityError');
                }
            })
        );
        await page.goto(`${site.url()}story/paris/`);
        await page.getByText('This browser does not let pages keep anything.').waitFor();
        await page.locator('form[data-question="paris-verbs"] input[value="choice"]').check();
        await page.locator('form[data-question="paris-verbs"]').getByRole('button', { name: 'Check' }).click();
        await page.waitForSelector('form[data-question="paris-verbs"] .why');
        await context.close();
    });
    it('two tabs do not lose each other’s answers', async () => {
        const { page, context } = await open('/story/paris/');
        const other = await context.newPage();
        await other.goto(`${site.url()}story/voices/`);
        const answer = async (tab: Page, question: string) => {
            await tab.locator(`form[data-question="${question}"] input`).first().check();
            await tab.locator(`form[data-question="${question}"]`).getByRole('button', { name: 'Check' }).click();
        };
        await answer(page, 'paris-verbs');
        await answer(other, 'voices-count');
        const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('hearing-the-other-side') ?? '{}').readers.own.answers);
        expect(Object.keys(kept).sort()).toEqual(['paris-verbs', 'voices-count']);
        await context.close();
    });
    it('is erased when the reader says so', async () => {
        const { page, context } = await open('/story/paris/#same-day');
        await untilStep(page, 'same-day');
        await page.goto(`${site.url()}about/`);
        await page.getByRole('button', { name: 'Erase what this browser keeps' }).click();
        await page.getByRole('button', { name: 'Erase them' }).click();
        expect(await page.evaluate(() => localStorage.getItem('hearing-the-other-side'))).toBeNull();
        await context.close();
    });
});

describe('ways of showing', () => {
    it('every picture in the text: each step has its own, and it stays so', async () => {
        const { page, context } = await open('/story/answers/');
        await page.getByRole('button', { name: 'Every picture in the text' }).click();
        expect(await page.locator('li[data-step] figure[data-visual]').count()).toBe(sections[2]!.steps.length);
        await page.reload();
        await page.waitForFunction(
            (count) => document.querySelectorAll('li[data-step] figure[data-visual]').length === count,
            sections[2]!.steps.length
        );
        await context.close();
    });
    it('print has a picture for every step and none of the buttons', async () => {
        const { page, context } = await open('/story/voices/');
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('li[data-step] figure[data-visual]:visible').count()).toBe(sections[1]!.steps.length);
        expect(
            await page
                .locator('button:visible, nav:visible')
                .evaluateAll((all) => all.map((each) => each.textContent?.trim()).filter((text) => !/^[A-Z0-9“a-z]/.test(text ?? '')))
        ).toEqual([]);
        expect(await page.getByRole('button', { name: 'Check' }).first().isVisible()).toBe(false);
        await context.close();
    });
    it('the order of the sides can be swapped', async () => {
        const { page, context } = await open('/story/answers/');
        const first = () => page.locator('.heads .left').first().innerText();
        expect(await first()).toBe('For Azerbaijan');
        await page.getByRole('button', { name: 'Azerbaijan comes first here: swap' }).click();
        expect(await first()).toBe('For the Nagorno-Karabakh authorities');
        await context.close();
    });
    it('an unknown address gets help', async () => {
        const { page, context } = await site.watched();
        const answer = await page.goto(`${site.url()}story/nowhere/at/all/`);
        expect(answer?.status()).toBe(404);
        expect(await page.getByRole('heading', { name: 'This page is not here' }).isVisible()).toBe(true);
        // It has no script that a button could call.
        expect(await page.getByRole('button').count()).toBe(0);
        await page.getByRole('link', { name: 'A call in Paris' }).click();
        await page.waitForURL(/\/story\/paris\//);
        await context.close();
    });
});
