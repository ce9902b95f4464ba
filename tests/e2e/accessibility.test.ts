import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkOf } from '../../src/lib/assignment/link';
import { allSections } from '../../src/lib/course/course';
import { fileOf as handInFile } from '../../src/lib/handin/file';
import { builtSections, withEveryType } from '../catalog';
import { classOf } from '../classData';
import { realCourse } from '../course';
import { answer } from './answering';
import { laptop, phone, useSite, type Page } from './browser';
import { asked, keep, missedAt, noon } from './reader';

const site = useSite();
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const pages = readdirSync('build/web', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/index\.html$/, ''));

const reading = new Set(builtSections().map((section) => `${section.path}/`));

/** WCAG 2.2 AA and axe's best practices. */
const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What the colours of a theme can change. */
const colours = ['color-contrast', 'link-in-text-block'];
const ofColour = { type: 'rule', values: colours };

/** What axe finds in a part of the page, without some rules, in a few words each. */
async function violations(page: Page, runOnly: { type: string; values: string[] }, part = 'html', without: string[] = []): Promise<string[]> {
    // Through the debugger, because the page's own policy lets no foreign script in.
    // It need not quote the elements that it names.
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`${axe}; axe.configure({ noHtml: true })`);
    const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
    return page.evaluate(
        async ([runOnly, part, rules]) => {
            const { run } = (
                window as unknown as {
                    axe: {
                        run: (
                            context: string,
                            options: object
                        ) => Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] }>;
                    };
                }
            ).axe;
            const found = await run(part, { runOnly, rules, resultTypes: ['violations'] });
            return found.violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
            );
        },
        [runOnly, part, rules] as const
    );
}

/** The questions come once the page is up. */
const untilAsked = (page: Page) =>
    page.waitForFunction(() => !document.querySelector('[data-checkpoint]') || document.querySelector('form[data-question] button'));

const options = { viewport: laptop, colorScheme: 'light', bypassCSP: true, reducedMotion: 'reduce' } as const;

/** Until what follows from another size is drawn. */
const untilDrawn = (page: Page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));

describe('axe finds nothing, on a laptop in both themes and on a phone', () => {
    it.each(pages)('on /%s', async (path) => {
        const { page, context } = await site.watched(options);
        // Asked for by their address the questions are there at once.
        const isReading = reading.has(path);
        await page.goto(site.url() + path + (isReading ? '#checkpoint' : ''));
        if (!isReading) await page.waitForLoadState('networkidle');
        await untilAsked(page);
        await page.evaluate(() => scrollTo(0, 0));
        expect(await violations(page, everything), 'laptop, light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, ofColour), 'laptop, dark').toEqual([]);
        // The colours of a theme are the same on either.
        await page.setViewportSize(phone);
        await untilDrawn(page);
        await page.evaluate(() => scrollTo(0, 0));
        expect(await violations(page, everything, 'html', colours), 'phone').toEqual([]);
        await context.close();
    });
});

describe.each([
    ['laptop', laptop],
    ['phone', phone]
])('axe finds nothing, %s', (_, viewport) => {
    const sized = { ...options, viewport };

    it('on a review, before and after its answer, light and dark', async () => {
        const { page, context } = await site.watched(sized);
        await keep(page, missedAt(noon(-1)));
        await page.goto(`${site.url()}review/`);
        const form = page.locator(`form[data-question="${asked.id}"]`);
        await form.waitFor();
        expect(await violations(page, everything), 'before').toEqual([]);
        await form.locator(`input[value="${asked.right}"]`).check();
        await form.getByRole('button', { name: 'Check' }).click();
        expect(await violations(page, everything), 'after').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, ofColour), 'dark').toEqual([]);
        await context.close();
    });

    it.each(['story/paris', 'story/voices', 'story/answers'])('on %s with a question answered and a slip open', async (path) => {
        const { page, context } = await site.open(`/${path}/`, sized);
        const form = page.locator('form[data-question]').first();
        await form.locator('input').first().check();
        await form.getByRole('button', { name: 'Check' }).click();
        await page.locator('a.term[role="button"]').first().click();
        expect(await violations(page, everything)).toEqual([]);
        await page.keyboard.press('Escape');
        await page
            .getByRole('button', { name: 'Every picture in the text' })
            .or(page.getByRole('button', { name: 'One picture beside the text' }))
            .click();
        expect(await violations(page, everything)).toEqual([]);
        await context.close();
    });
});

describe('axe finds nothing in the questions', () => {
    const sized = { ...options, viewport: phone };

    it.each(withEveryType())('of $path: answered once, and with all reasons told, light and dark', async ({ path, questions }) => {
        const { page, context } = await site.open(`/${path}/#checkpoint`, sized);
        await untilAsked(page);
        for (const state of ['answered once', 'told']) {
            for (const { id, type } of questions) await answer(page.locator(`form[data-question="${id}"]`), type);
            // Further down the running head stands over what is scrolled under it.
            await page.evaluate(() => scrollTo(0, 0));
            expect(await violations(page, everything, '#checkpoint'), `${state}, light`).toEqual([]);
            await page.emulateMedia({ colorScheme: 'dark' });
            expect(await violations(page, ofColour, '#checkpoint'), `${state}, dark`).toEqual([]);
            await page.emulateMedia({ colorScheme: 'light' });
        }
        await context.close();
    });
});

describe('axe finds nothing on what a teacher has filled in', () => {
    const { section } = allSections(realCourse()).find(({ section }) => section.path === 'story/paris')!;
    const assignment = {
        sections: [section.code],
        checkpoints: true,
        asks: 'name',
        reveal: 'at once',
        title: 'Before Friday',
        instructions: 'Read.',
        due: null
    } as const;
    const hash = `#${linkOf(assignment)}`;
    const both = [
        ['laptop', laptop],
        ['phone', phone]
    ] as const;

    /** In both themes. */
    async function isWell(page: Page, name: string) {
        // Further down the running head stands over what is scrolled under it.
        await page.evaluate(() => scrollTo(0, 0));
        expect(await violations(page, everything), `${name}, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, ofColour), `${name}, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
    }

    it.each(both)('%s', async (_, viewport) => {
        const { page, context } = await site.watched({ ...options, viewport });
        await page.goto(`${site.url()}${hash}`);
        await page.getByRole('heading', { name: 'Before Friday' }).waitFor();
        await isWell(page, 'the cover with an assignment');
        await page.goto(`${site.url()}progress/#hand-in`);
        await page.getByRole('button', { name: 'Hand in', exact: true }).click();
        await page.getByLabel('Receipt', { exact: true }).waitFor();
        await isWell(page, 'a hand-in');
        await page.goto(`${site.url()}assign/${hash}`);
        await page.getByRole('button', { name: 'Codes for the projector' }).waitFor();
        await isWell(page, 'handing out');
        await page.goto(`${site.url()}results/`);
        const files = classOf(12, [section], 3).map((handIn, at) => ({
            name: `${at}.json`,
            mimeType: 'application/json',
            buffer: Buffer.from(handInFile(handIn))
        }));
        await page.getByLabel('Choose files').setInputFiles(files);
        await page.locator('tbody th button').first().click();
        await isWell(page, 'results');
        await page.goto(`${site.url()}handout/${hash}`);
        await page
            .getByRole('button', { name: /^Print/ })
            .first()
            .waitFor();
        await page.waitForFunction(() => document.querySelectorAll('figure[data-visual]').length > 3);
        await isWell(page, 'a handout');
        await page.goto(`${site.url()}teach/present/${hash}`);
        await page.getByRole('heading', { name: 'A call in Paris' }).waitFor();
        await isWell(page, 'the projector, opening');
        await page.keyboard.press('PageDown');
        await page.keyboard.press('PageDown');
        await page.locator('[data-visual]:visible, svg:visible').first().waitFor();
        await isWell(page, 'the projector, a picture');
        await context.close();
    });
});
