import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { fileIn, fileOf } from '../../src/lib/handin/file';
import { classOf } from '../classData';
import { realCourse } from '../course';
import { answer } from './answering';
import { laptop, phone, useSite, type BrowserContext, type Page } from './browser';

const site = useSite();
const paris = allSections(realCourse()).find(({ section }) => section.path === 'story/paris')!.section;
/** The row of a student in the table of results. */
const row = '[role="region"] tbody tr:has(> th)';
const form = (page: Page, id: string) => page.locator(`form[data-question="${id}"]`);

/** What a click hands over as a file: its name and text. */
async function saved(page: Page, name: string | RegExp) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The rows of a CSV file (RFC 4180), with its mark. */
function rowsOf(csv: string): string[][] {
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const fields = [...csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
    const rows: string[][] = [[]];
    for (const [, quoted, plain, end] of fields) {
        rows.at(-1)!.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
        if (end === '\r\n') rows.push([]);
    }
    return rows.slice(0, -1);
}

describe('from a teacher to a student and back', () => {
    let teacher: Page;
    let student: Page;
    let contexts: BrowserContext[];
    let wrong: string[];
    let link = '';
    let code = '';
    let file = { name: '', text: '' };
    let receipt = '';

    beforeAll(async () => {
        const [a, b] = await Promise.all([
            site.watched({ viewport: laptop, permissions: ['clipboard-read', 'clipboard-write'] }),
            site.watched({ viewport: phone, hasTouch: true, serviceWorkers: 'allow' })
        ]);
        [teacher, student, contexts] = [a.page, b.page, [a.context, b.context]];
        // A student without a network sees requests fail, and so it must be.
        wrong = a.wrong;
    });
    afterAll(async () => {
        for (const context of contexts) await context.close();
    });

    it('a section is chosen, and handed out as a link and a code that follow every change', async () => {
        await teacher.goto(`${site.url()}assign/`);
        await teacher.getByRole('checkbox', { name: /A call in Paris/ }).check();
        const field = teacher.getByRole('textbox', { name: 'Link' });
        const before = await field.inputValue();
        await teacher.getByRole('textbox', { name: /^Title/ }).fill('Read <b>this</b> & answer');
        await expect.poll(() => field.inputValue()).not.toBe(before);
        link = await field.inputValue();
        code =
            (await teacher
                .getByText(/^[0-9A-Z]{4} [0-9A-Z]{4}$/)
                .first()
                .textContent()) ?? '';
        expect(link).toContain('/#a=1.');
        expect(code).toMatch(/^[0-9A-Z]{4} [0-9A-Z]{4}$/);
        await expect.poll(() => new URL(teacher.url()).hash).toBe(new URL(link).hash);
        expect(wrong).toEqual([]);
    });

    it('the student opens the link on a phone, loses the network, reads, answers and hands in', async () => {
        await student.goto(link);
        await student.getByRole('heading', { name: 'Read <b>this</b> & answer' }).waitFor();
        await student.getByText(/^You can now go offline/).waitFor({ timeout: 60_000 });
        await contexts[1]!.setOffline(true);
        await student.getByRole('link', { name: 'Start: A call in Paris' }).tap();
        for (const { id, type } of paris.questions) {
            await form(student, id).locator('.buttons button').waitFor({ timeout: 20_000 });
            for (let tries = 0; tries < 2; tries++) await answer(form(student, id), type);
        }
        await student.getByRole('complementary', { name: 'Your assignment' }).getByRole('link', { name: 'Hand in' }).click();
        await student.getByRole('textbox', { name: 'Your name' }).fill('=Sona "S."');
        await student.getByRole('button', { name: 'Hand in', exact: true }).click();
        file = await saved(student, 'Save the file');
        receipt = (await student.getByLabel('Receipt', { exact: true }).textContent()) ?? '';
        const read = fileIn(file.text);
        expect(read).toMatchObject({ handIn: { who: '=Sona "S."', assignment: { title: 'Read <b>this</b> & answer', sections: [paris.code] } } });
        expect('handIn' in read && Object.keys(read.handIn.answers).sort()).toEqual(paris.questions.map(({ id }) => id).sort());
        expect(receipt).toMatch(/^R1/);
    });

    it('after a reload, still offline, it is handed in and the assignment is done', async () => {
        await student.reload();
        await student.getByRole('button', { name: 'Save the file' }).waitFor();
        await student.goto(`${site.url()}`);
        await student.getByText('You have handed in.').waitFor();
    });

    it('the teacher collects 200 others at once, then the receipt, and the CSV equals the table', async () => {
        await teacher.goto(`${site.url()}results/`);
        const class200 = classOf(200, [{ code: paris.code, questions: paris.questions }], 5, { title: 'Read <b>this</b> & answer', due: null });
        const files = [...class200.map(fileOf), file.text].map((text, index) => ({
            name: `${index}.json`,
            mimeType: 'application/json',
            buffer: Buffer.from(text)
        }));
        const rows = teacher.locator(row);
        const start = Date.now();
        await teacher.getByLabel('Choose files').setInputFiles([...files, { name: 'cat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('meow') }]);
        await expect.poll(() => rows.count(), { timeout: 20_000, interval: 20 }).toBe(201);
        console.log(`collected 201 hand-ins in ${Date.now() - start} ms`);
        await teacher.getByText('cat.jpg').waitFor();
        await teacher.getByRole('textbox', { name: 'Receipts' }).fill(receipt.toLowerCase());
        await teacher.getByRole('button', { name: 'Take them in' }).click();
        await teacher.getByText(/the same as before|older than what is here/).waitFor();
        expect(await rows.count()).toBe(201);

        const { text } = await saved(teacher, 'This table as CSV');
        const csv = rowsOf(text);
        const onScreen = await teacher.evaluate(
            (row) =>
                [...document.querySelectorAll(row)].map((row) =>
                    [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim())
                ),
            row
        );
        expect(csv).toHaveLength(202);
        expect(
            csv.slice(1).map((row) =>
                row.map((field) =>
                    field
                        .replace(/^'(?==)/, '')
                        .replace(/\s+/g, ' ')
                        .trim()
                )
            )
        ).toEqual(onScreen);
        // A name is never a formula, and never markup.
        expect(text).toContain(`"'=Sona ""S."""`);
        expect(wrong).toEqual([]);
    });

    it('what was collected is there after a reload, and is gone when it is cleared', async () => {
        await teacher.reload();
        await expect.poll(() => teacher.locator(row).count(), { timeout: 20_000 }).toBe(201);
        await teacher.getByRole('button', { name: /^Clear/ }).click();
        await teacher
            .getByRole('button', { name: /^Clear/ })
            .first()
            .click();
        await expect.poll(() => teacher.locator(row).count()).toBe(0);
    });
});

describe('the teachers’ scripts', () => {
    /** Words that stand in the scripts of one page for teachers each. */
    const marks = {
        'assign/': 'Codes for the projector',
        'results/': 'hearing-the-other-side/results',
        'handout/': 'Print a handout',
        'teach/present/': 'A hand more for'
    };
    /** All that a page fetched as scripts, a few quiet seconds after its start included. */
    async function scriptsOf(path: string): Promise<string> {
        const { page, context } = await site.watched();
        const texts: Promise<string>[] = [];
        page.on('response', (response) => {
            if (/\.js(\?|$)/.test(response.url())) texts.push(response.text().catch(() => ''));
        });
        await page.goto(site.url() + path);
        await page.waitForTimeout(2000);
        const all = (await Promise.all(texts)).join('\n');
        await context.close();
        return all;
    }
    it('are not fetched by any page that students use', async () => {
        const all = Object.values(marks);
        const teachers = await Promise.all(Object.keys(marks).map(scriptsOf));
        teachers.forEach((scripts, index) => expect(scripts).toContain(all[index]));
        const students = await Promise.all(['', 'story/paris/#checkpoint', 'progress/', 'review/'].map(scriptsOf));
        for (const scripts of students) expect(all.filter((mark) => scripts.includes(mark))).toEqual([]);
    });
});
