import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Question } from '../../src/lib/course/checkpoint';
import { allSections } from '../../src/lib/course/course';
import { keyAnchor } from '../../src/lib/course/key';
import { piecesOf } from '../../src/lib/quiz/words/pieces';
import { realCourse } from '../course';
import { textsIn } from '../texts';
import { useSite, type Page } from './browser';

const site = useSite();
const a4 = { width: 794, height: 1123 };
const sections = allSections(realCourse()).map(({ section }) => section);

let opened: Awaited<ReturnType<typeof site.watched>>;
let page: Page;
let plain: Page;
let key: Record<string, ReturnType<typeof readKey>>;

// One page for all sections: what is laid out is read, and nothing is answered.
beforeAll(async () => {
    opened = await site.watched({ viewport: a4 });
    page = opened.page;
    const withoutScript = await site.watched({ viewport: a4, javaScriptEnabled: false });
    plain = withoutScript.page;
    await plain.emulateMedia({ media: 'print' });
    await page.goto(`${site.url()}teach/key/`);
    await page.emulateMedia({ media: 'print' });
    key = Object.fromEntries(
        await Promise.all(sections.map(async ({ path }) => [path, await page.locator(`#${keyAnchor(path)}`).evaluate(readKey)] as const))
    );
});
afterAll(() => Promise.all([page, plain].map((each) => each.context().close())));

/** The answers of a section’s questions as the eye meets them, from the top, then from the left. Runs in the page. */
function readSheet() {
    const box = (element: Element) => element.getClientRects()[0] ?? new DOMRect();
    const isSeen = (element: Element) => box(element).width * box(element).height > 0 && getComputedStyle(element).visibility === 'visible';
    const byPlace = (a: Element, b: Element) => (Math.abs(box(a).top - box(b).top) > 6 ? box(a).top - box(b).top : box(a).left - box(b).left);
    const textOf = (element: HTMLElement | null) => (element?.innerText ?? '').replace(/\s+/g, ' ').trim();
    /** The letter that the styles of paper put at an answer, at a part of it or at the row it stands in. */
    const letterAt = (answer: Element) => {
        const around = new Set([answer.closest('li') ?? answer, answer, ...answer.querySelectorAll('*')]);
        const written = [...around].flatMap((element) => ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content));
        return written.flatMap((content) => /^"[ (]*([A-Z])[ )]*"$/.exec(content)?.[1] ?? []).join();
    };
    const answersIn = (part: HTMLElement) =>
        [...part.querySelectorAll<HTMLElement>('label:has(input), li:has(> * > input[type="hidden"])')]
            .filter((answer) => isSeen(answer) && answer.closest('fieldset') === part)
            .sort(byPlace)
            .map((answer) => ({
                letter: letterAt(answer),
                // On the screen the items of an order have numbers and arrows.
                text: textOf(answer).replace(answer.matches('li') ? /^\d+ | ↑ ↓$/g : '', ''),
                value: answer.querySelector('input')!.value
            }));
    return [...document.querySelectorAll('form[data-question]')].sort(byPlace).map((form) => {
        const outer = form.querySelector('fieldset')!;
        const inner = [...outer.querySelectorAll('fieldset')].filter(isSeen).sort(byPlace);
        return {
            id: form.getAttribute('data-question')!,
            stem: textOf(outer.querySelector('legend')),
            parts: (inner.length ? inner : [outer]).map((part) => ({
                item: inner.length ? textOf(part.querySelector('legend')) : null,
                answers: answersIn(part)
            })),
            /** What should not be there before anything is answered. */
            chosen: form.querySelectorAll('input:checked').length,
            said: textOf(form.querySelector('[data-feedback][role="status"]')),
            buttons: [...form.querySelectorAll('button')].filter(isSeen).length,
            height: form.getBoundingClientRect().height
        };
    });
}

/** A section of the key. Runs in the page. */
function readKey(section: Element) {
    const textOf = (element: Element | null) => ((element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
    return [...section.querySelectorAll('[data-key]')]
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((question) => ({
            id: question.getAttribute('data-key')!,
            stem: textOf(question.querySelector('h3')),
            right: [...question.querySelectorAll('p')].map(textOf).find((text) => /^(Right: |Not marked)/.test(text)) ?? '',
            letters: [...question.querySelectorAll('ul > li')].map((li) => ({
                letter: textOf(li.querySelector('b')),
                text: textOf(li.querySelector('span'))
            })),
            rows: [...question.querySelectorAll('dl > div')].map((row) => ({
                letter: textOf(row.querySelector('dt b')),
                text: textOf(row.querySelector('dt span')),
                marked: textOf(row.querySelector('dt')).endsWith('Right')
            })),
            all: textOf(question)
        }));
}
type Sheet = ReturnType<typeof readSheet>[number];
type KeyOfOne = ReturnType<typeof readKey>[number];

const lettered = ({ answers }: Sheet['parts'][number]) => answers.map(({ letter, text }) => ({ letter, text }));
const alphabet = (count: number) => [...'ABCDEFGH'].slice(0, count);

/** The answers under one another, as the file has them, and the letters of those that are right there. */
function choicesOf(question: Question) {
    if (question.type === 'words') {
        const texts = piecesOf(question.text).flatMap(({ text, marked }) => (marked ? text : []));
        return question.words.map(({ id, right }, index) => ({ id, text: texts[index]!, right }));
    }
    return 'options' in question ? question.options.map((option) => ({ right: false, ...option })) : null;
}
/** The items that have an answer each, as the file has them. */
function itemsOf(question: Question) {
    if (question.type === 'match') return { items: question.items, answers: question.answers };
    if (question.type !== 'sort') return null;
    return { items: question.items.map(({ group, ...item }) => ({ ...item, answer: group })), answers: question.groups };
}

function agrees(question: Question, paper: Sheet, entry: KeyOfOne) {
    const [part] = paper.parts;
    const choices = choicesOf(question);
    if (choices) {
        expect(part!.answers).toEqual(choices.map(({ id, text }, index) => ({ letter: alphabet(9)[index], text, value: id })));
        expect(entry.rows.filter(({ letter }) => letter).map(({ letter, text }) => ({ letter, text }))).toEqual(lettered(part!));
        const right = part!.answers.filter(({ value }) => choices.some(({ id, right }) => right && id === value)).map(({ letter }) => letter);
        expect(entry.rows.filter(({ marked }) => marked).map(({ letter }) => letter)).toEqual(right);
        expect(entry.right).toBe(right.length ? `Right: ${right.join(', ')}` : 'Not marked.');
    }
    const matching = itemsOf(question);
    if (matching) {
        expect(paper.parts.map(({ item }) => item)).toEqual(matching.items.map(({ text }) => text));
        for (const each of paper.parts) {
            expect(each.answers).toEqual(matching.answers.map(({ id, text }, index) => ({ letter: alphabet(9)[index], text, value: id })));
            expect(entry.letters).toEqual(lettered(each));
        }
        const rows = matching.items.map(({ text, answer }, index) => {
            const right = paper.parts[index]!.answers.find(({ value }) => value === answer)!;
            return { letter: `${index + 1} ${right.letter}`, text: `${text}: ${right.text}`, marked: false };
        });
        expect(entry.rows).toEqual(rows);
        expect(entry.right).toBe(`Right: ${rows.map(({ letter }) => letter).join(', ')}`);
    }
    if (question.type === 'order') {
        expect(part!.answers.map(({ letter }) => letter)).toEqual(alphabet(question.items.length));
        expect(part!.answers.map(({ value }) => value)).not.toEqual(question.items.map(({ id }) => id));
        const places = part!.answers.map(({ letter, value }) => `${letter} ${question.items.findIndex(({ id }) => id === value) + 1}`);
        expect(entry.right).toBe(`Right: ${places.join(', ')}`);
        const rows = question.items.map(({ id, text }, index) => ({
            letter: part!.answers.find(({ value }) => value === id)!.letter,
            text: `${index + 1}. ${text}`,
            marked: false
        }));
        expect(entry.rows).toEqual(rows);
        expect(part!.answers.map(({ text }) => text).sort()).toEqual(question.items.map(({ text }) => text).sort());
    }
    if (question.type === 'estimate') expect(entry.right).toContain(`Right: ${question.value} ${question.scale.unit}`);
    // Lines to write on, eight millimetres each.
    if ('lines' in question) {
        expect(paper.height).toBeGreaterThan(question.lines * 30);
        expect(entry.right).toBe('Not marked.');
    }
}

const shown = (sheet: Sheet) => ({ ...sheet, height: 0 });
const idsOf = ({ parts }: Sheet) =>
    parts.map(({ item, answers }) => ({ item, answers: answers.map(({ value, text }) => `${value}: ${text}`).sort() }));

it.each(sections.map((section) => [section.path, section] as const))('%s: screen, paper and key agree', async (path, section) => {
    await page.emulateMedia({ media: 'screen' });
    // From elsewhere, because it is a new document that begins at the questions.
    await page.goto('about:blank');
    await page.goto(`${site.url()}${path}/#checkpoint`);
    await page.waitForSelector('a[role="button"]', { state: 'attached' });
    await page.waitForSelector(`form[data-question="${section.questions.at(-1)!.id}"]`);
    const screen = await page.evaluate(readSheet);
    expect(await page.getByText('Date', { exact: true }).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(readSheet);
    expect(await page.getByText('Date', { exact: true }).first().isVisible()).toBe(true);

    await plain.goto(`${site.url()}${path}/`);
    expect((await plain.evaluate(readSheet)).map(shown)).toEqual(paper.map(shown));

    const ids = section.questions.map(({ id }) => id);
    for (const list of [screen, paper, key[path]!]) expect(list.map(({ id }) => id)).toEqual(ids);
    section.questions.forEach((question, index) => {
        const [onScreen, onPaper, entry] = [screen[index]!, paper[index]!, key[path]![index]!];
        for (const { stem } of [onScreen, onPaper, entry]) expect(stem).toBe(`${index + 1} ${question.stem}`);
        expect(idsOf(onPaper)).toEqual(idsOf(onScreen));
        expect(onPaper, question.id).toMatchObject({ chosen: 0, said: '', buttons: 0 });
        agrees(question, onPaper, entry);
        for (const told of textsIn(question, ['why', 'hint', 'model', 'checks', 'reveal']).filter((text) => / /.test(text))) {
            expect(entry.all, question.id).toContain(told);
        }
    });
});

it('the key has every section once, in order, and no script but that of the theme', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`${site.url()}teach/key/`);
    const links = await page.getByRole('navigation', { name: 'Sections in the key' }).getByRole('link').all();
    const targets = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(targets).toEqual(sections.map(({ path }) => `#${keyAnchor(path)}`));
    expect(await page.locator('script').evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src')))).toEqual(['../../theme.js']);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');
    expect(opened.wrong).toEqual([]);
});

it('a browser that comes to the key from another page gets all of it', async () => {
    await page.goto(`${site.url()}about/`);
    await page.waitForSelector('a[role="button"]', { state: 'attached' });
    await page.getByRole('link', { name: 'the key' }).click();
    await page.waitForURL(/\/teach\/key\/$/);
    await page.locator(`[data-key="${sections.at(-1)!.questions[0]!.id}"]`).waitFor();
    expect(opened.wrong).toEqual([]);
});
