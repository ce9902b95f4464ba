import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { realCourse } from '../course';
import { textsIn } from '../texts';
import { phone, useSite } from './browser';

const site = useSite();
const sections = allSections(realCourse()).map(({ section }) => section);

describe.each(sections.map((section) => [section.path, section] as const))('%s without scripts', (path, section) => {
    it('has all prose, a picture for every step, links for citations, and reasons for every answer', async () => {
        const { page, wrong, context } = await site.watched({ javaScriptEnabled: false, viewport: phone });
        await page.goto(`${site.url()}${path}/`);
        const steps = await page.evaluate(() =>
            [...document.querySelectorAll('li[data-step]')].map((step) => {
                const picture = step.querySelector<HTMLElement>('figure[data-visual]');
                return {
                    id: step.getAttribute('data-step'),
                    headings: [...step.querySelectorAll('h2')].filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent),
                    says: picture?.checkVisibility() ? picture.innerText : null,
                    height: picture?.getBoundingClientRect().height ?? 0
                };
            })
        );
        expect(steps.map(({ id }) => id)).toEqual(section.steps.map(({ id }) => id));
        section.steps.forEach(({ id, title, figure }, index) => {
            expect(steps[index]!.headings, id).toContain(title);
            expect(steps[index]!.says, id).toContain(figure);
            expect(steps[index]!.height, id).toBeGreaterThan(100);
        });
        expect(await page.locator('.stage').isVisible()).toBe(false);
        expect(await page.locator('li[data-step] a.cite').first().getAttribute('href')).toMatch(/sources\/#/);
        const opened = page.locator('form[data-question] details[data-feedback]');
        for (const summary of await opened.locator('summary').all()) await summary.click();
        const told = await opened.evaluateAll((all) =>
            all.map((each) => [each.closest('form')!.getAttribute('data-question')!, (each as HTMLElement).innerText.replace(/\s+/g, ' ')])
        );
        for (const question of section.questions) {
            for (const why of textsIn(question, ['why'])) expect(Object.fromEntries(told)[question.id], question.id).toContain(why);
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        expect(wrong).toEqual([]);
        await context.close();
    });
});

it('a citation leads to its source', async () => {
    const { page, context } = await site.watched({ javaScriptEnabled: false });
    await page.goto(`${site.url()}story/paris/`);
    await page.locator('li[data-step] a.cite').first().click();
    await page.waitForURL(/sources\/#fp-2017/);
    expect(await page.locator('#fp-2017').isVisible()).toBe(true);
    await context.close();
});
