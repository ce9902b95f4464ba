import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkOf } from '../../src/lib/assignment/link';
import { allSections } from '../../src/lib/course/course';
import { realCourse } from '../course';
import { openBrowser, useSite, watchedPage, type Page } from './browser';

const site = useSite();
const sections = allSections(realCourse()).map(({ section }) => section);
// Between them most question types, a map, and sources in common; not in the order of the book.
const chosen = ['numbers/four-days', 'background/place', 'your-turn/fair-paragraph'].map((path) =>
    sections.find((section) => section.path === path)!
);
const assigned = (codes: number[], title = '') =>
    linkOf({ sections: codes, checkpoints: true, asks: 'nothing', reveal: 'at once', title, instructions: 'Read <b>all</b>.', due: null });
const hash = assigned(
    chosen.map(({ code }) => code),
    'For Monday'
);

let opened: Awaited<ReturnType<typeof site.watched>>;
let page: Page;
beforeAll(async () => {
    opened = await site.watched();
    page = opened.page;
});
afterAll(() => page.context().close());

async function open(on: Page, address: string) {
    await on.goto('about:blank');
    await on.goto(address);
    await on.getByText('Everything is here and can be printed.').waitFor();
}

/** What is seen of the handout, as the eye meets it. Runs in the page. */
function readPaper() {
    const box = (element: Element) => element.getClientRects()[0] ?? new DOMRect();
    const isSeen = (element: Element) => box(element).width * box(element).height > 1 && getComputedStyle(element).visibility === 'visible';
    const textOf = (element: Element | null) => ((element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
    const all = <T>(selector: string, read: (element: Element) => T, within: ParentNode = document) =>
        [...within.querySelectorAll(selector)].filter(isSeen).map(read);
    const letterAt = (answer: Element) =>
        [answer.closest('li') ?? answer, answer, ...answer.querySelectorAll('*')]
            .flatMap((element) => ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content))
            .flatMap((content) => /^"[ (]*([A-Z])[ )]*"$/.exec(content)?.[1] ?? [])
            .at(0);
    return {
        steps: all('li[data-step]', (step) => ({
            id: step.getAttribute('data-step'),
            title: textOf(step.querySelector('h4')),
            figures: all('figure[data-visual]', (figure) => figure.getAttribute('data-step'), step),
            drawn: [...step.querySelectorAll('figure[data-visual] .drawing')].every((drawing) => box(drawing).height > 20)
        })),
        questions: all('form[data-question]', (form) => ({
            id: form.getAttribute('data-question')!,
            stem: textOf(form.querySelector('legend')),
            answers: [...form.querySelectorAll('label:has(input[type="radio"], input[type="checkbox"])')]
                .filter((label) => isSeen(label) && label.closest('fieldset') === form.querySelector('fieldset'))
                .sort((a, b) => (Math.abs(box(a).top - box(b).top) > 6 ? box(a).top - box(b).top : box(a).left - box(b).left))
                .map((label) => `${letterAt(label)} ${label.querySelector('input')!.value}`),
            chosen: form.querySelectorAll('input:checked').length
        })),
        /** What nobody can do anything with on paper. */
        controls: all('button, select, [role="button"], summary, input[type="range"], textarea', textOf),
        enabled: all('.handout :is(input, button, select, textarea):enabled', textOf),
        outside: all('header, footer, nav, aside, [role="status"]', textOf),
        sources: all('[data-source] > b', textOf),
        cited: [...new Set(all('.handout a.cite', textOf))],
        terms: all('.handout dt', textOf),
        names: all('[data-checkpoint] .opening', textOf)
    };
}

/** The letters and ids of the answers that stand under one another, as the key has them. */
const lettersOf = (question: (typeof chosen)[number]['questions'][number]) =>
    'options' in question
        ? question.options.map(({ id }, index) => `${'ABCDEF'[index]} ${id}`)
        : question.type === 'words'
          ? question.words.map(({ id }, index) => `${'ABCDEFGHIJ'[index]} ${id}`)
          : [];

function agrees(paper: ReturnType<typeof readPaper>, with_: typeof chosen) {
    const steps = with_.flatMap(({ steps }) => steps);
    expect(paper.steps).toEqual(steps.map(({ id, title }) => ({ id, title, figures: [id], drawn: true })));
    const questions = with_.flatMap(({ questions }) => questions.map((question, index) => ({ ...question, number: index + 1 })));
    expect(paper.questions).toEqual(
        questions.map((question) => ({ id: question.id, stem: `${question.number} ${question.stem}`, answers: lettersOf(question), chosen: 0 }))
    );
    expect(paper).toMatchObject({ controls: [], enabled: [], outside: [] });
    expect(paper.names).toEqual(with_.map(({ title }) => `Name Date Questions: ${title}`));
    expect(paper.sources).toEqual(paper.sources.map((_, index) => String(index + 1)));
    expect(paper.cited.filter((number) => !paper.sources.includes(number))).toEqual([]);
    expect(new Set(paper.terms).size).toBe(paper.terms.length);
    expect(paper.terms).toEqual(paper.terms.toSorted((a, b) => a.localeCompare(b, 'en')));
}

it('prints the sections of an assignment, in its order, with every figure and every question as the key has them', async () => {
    await page.emulateMedia({ media: 'screen' });
    await open(page, `${site.url()}handout/#${hash}`);
    // What can be answered by accident on the screen could be printed with an answer.
    expect((await page.evaluate(readPaper)).enabled).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    agrees(await page.evaluate(readPaper), chosen);
    expect(await page.getByRole('heading', { name: 'For Monday' }).isVisible()).toBe(true);
    expect(await page.getByText('Read <b>all</b>.').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Sources, with their addresses').uncheck();
    await page.getByLabel('Questions, with room to answer').uncheck();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(readPaper)).toMatchObject({ questions: [], sources: [], cited: [] });
    expect(opened.wrong).toEqual([]);
});

it('is as large as the paper that was chosen', async () => {
    const [paris] = sections;
    await page.emulateMedia({ media: null });
    await open(page, `${site.url()}handout/#${assigned([paris!.code])}`);
    const sizes = async () => {
        const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        return [
            ...new Set(
                [...file.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
                    ([, width, height]) => `${Math.round(+width!)} x ${Math.round(+height!)}`
                )
            )
        ];
    };
    expect(await sizes()).toEqual(['595 x 842']);
    await page.getByLabel('Letter').check();
    await page.getByLabel('Large print, 17 point').check();
    expect(await sizes()).toEqual(['612 x 792']);
});

it('says plainly what a link does not give, and lets the teacher choose', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto('about:blank');
    await page.goto(`${site.url()}handout/#a=1.broken.x`);
    await page.getByRole('alert').getByText('This link is damaged').waitFor();
    await page.getByLabel(sections[1]!.title).check();
    await page.getByText('Everything is here').waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#a=1\./);
    await open(page, `${site.url()}handout/#${assigned([sections[0]!.code, 30])}`);
    expect(await page.getByText('This edition does not have 1 section of the assignment (code 30)').isVisible()).toBe(true);
});

it('names a section that cannot be loaded, and prints the others', async () => {
    const context = await site.watched();
    await context.page.route('**/story/voices/**', (route) => route.abort());
    await context.page.goto(`${site.url()}handout/#${assigned([sections[0]!.code, sections[1]!.code])}`);
    await context.page.getByText(`Could not be loaded: ${sections[1]!.title}.`).waitFor();
    expect(await context.page.getByRole('button', { name: 'Print the handout' }).isEnabled()).toBe(true);
    await context.page.context().close();
});

it('works from disk', async () => {
    const browser = await openBrowser();
    const { page, wrong } = await watchedPage(browser, 'file://');
    await open(page, `${pathToFileURL(resolve('build/folder/handout/index.html')).href}#${assigned([chosen[1]!.code])}`);
    await page.emulateMedia({ media: 'print' });
    agrees(await page.evaluate(readPaper), chosen.slice(1, 2));
    expect(wrong).toEqual([]);
});
