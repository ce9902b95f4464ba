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
        for (const { id, title, figure } of section.steps) {
            const step = page.locator(`li[data-step="${id}"]`);
            expect(await step.getByRole('heading', { name: title }).isVisible()).toBe(true);
            const picture = step.locator('figure[data-visual]');
            expect(await picture.isVisible(), id).toBe(true);
            expect(await picture.innerText()).toContain(figure);
            expect((await picture.boundingBox())!.height, id).toBeGreaterThan(100);
        }
        expect(await page.locator('.stage').isVisible()).toBe(false);
        expect(await page.locator('li[data-step] a.cite').first().getAttribute('href')).toMatch(/sources\/#/);
        for (const question of section.questions) {
            const feedback = page.locator(`form[data-question="${question.id}"] details[data-feedback]`);
            await feedback.locator('summary').click();
            for (const why of textsIn(question, ['why'])) expect(await feedback.getByText(why).first().isVisible()).toBe(true);
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
