import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asked } from '../../../src/lib/course/asked';
import type { Question } from '../../../src/lib/course/checkpoint';
import { Progress } from '../../../src/lib/progress/Progress.svelte';
import type { Bank } from '../../../src/lib/progress/bank';
import { newReader, nothingSaved, storageKey, type Place } from '../../../src/lib/progress/saved';
import { loadAsking } from '../../../src/lib/quiz/registry';
import type { Try } from '../../../src/lib/quiz/asking';
import WithProgress from './WithProgress.svelte';

const now = new Date(2026, 9, 5, 12);
const yesterday = new Date(2026, 9, 4, 12).getTime();
const paths = ['one/a', 'one/b'];

const question = (id: string): Question => ({
    ...{
        id,
        type: 'single',
        step: 'first',
        aim: 1,
        asks: 'concept',
        stem: `Stem of ${id}?`,
        hint: `A hint for ${id}, no more.`,
        sources: [`s-${id}`]
    },
    options: ['x', 'y', 'z'].map((option) => ({ id: option, text: `Option ${option}`, right: option === 'x', why: `The reason of ${option}.` }))
});
const source = (id: string) => ({ id: `s-${id}`, number: 1, title: id, publisher: `Publisher of ${id}` }) as Asked['cited']['sources'][number];
const place = (at: number): Place => ({ step: 'first', seen: ['first'], at });

async function bankOf(ids: string[]): Promise<Bank> {
    const { Form, kinds } = await loadAsking(ids.map(question));
    const kindOf = ({ type }: Question) => kinds[type];
    const sections = paths.map((path, index) => ({
        path,
        title: `Section ${path}`,
        chapter: 1,
        steps: [{ id: 'first', title: 'The first step' }],
        questions: ids.filter((_, at) => at % 2 === index).map(question),
        cited: { sources: ids.map(source), terms: [], people: [], statements: [], claims: [] }
    }));
    const items = sections.flatMap(({ path, questions }) =>
        questions.map((each) => ({ section: path, question: each, marking: kinds[each.type]!.marking }))
    );
    return { items, sections, Form, kindOf };
}

/** The page of a reader with these answers, who has read elsewhere since, or nowhere. */
async function open(answers: Record<string, Try[]>, { mixed = false, elsewhere = true, ids = Object.keys(answers) } = {}) {
    const reader = { ...newReader(1), answers, places: elsewhere ? { 'two/c': place(yesterday + 1000) } : {} };
    const kept = new Map([[storageKey, JSON.stringify({ ...nothingSaved(), readers: { own: reader } })]]);
    const storage = {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => void kept.set(key, value)
    } as Storage;
    const progress = new Progress({ local: () => storage, session: () => storage });
    progress.load();
    const sections = paths.map((path) => ({
        ...{ path, title: `Section ${path}`, chapter: '1 One', steps: [{ id: 'first' }] },
        questions: ids.filter((_, at) => at % 2 === paths.indexOf(path))
    }));
    render(WithProgress, { progress, bank: await bankOf(ids), sections, mixed });
    return progress;
}
const missed: Try[] = [
    { answer: 'y', at: yesterday },
    { answer: 'z', at: yesterday + 1 }
];
const form = (id: string) => document.querySelector<HTMLElement>(`form[data-question="${id}"]`)!;
async function answer(id: string, option: string) {
    await userEvent.click(form(id).querySelector(`input[value="${option}"]`)!);
    await userEvent.click(within(form(id)).getByText(/^Check/));
}

beforeEach(() => {
    vi.useFakeTimers({ now, toFake: ['Date'] });
    return () => vi.useRealTimers();
});

describe('the review', () => {
    it('says how many are ready and asks them afresh, each with its section', async () => {
        await open({ q1: missed, q2: missed });
        expect(screen.getByText('2 questions are ready to look at again.')).toBeVisible();
        expect(screen.getByRole('link', { name: '1 One / Section one/a' })).toHaveAttribute('href', expect.stringContaining('one/a/'));
        expect(screen.queryByText(/The reason of/)).toBeNull();
        for (const radio of screen.getAllByRole('radio')) expect(radio).not.toBeChecked();
    });
    it('keeps an answer, shows its reasons, the step and sources numbered anew', async () => {
        const progress = await open({ q1: missed, q2: missed });
        const order = screen.getAllByRole('group', { name: /Stem of/ }).map((group) => /Stem of (q\d)/.exec(group.textContent ?? '')?.[1] ?? '');
        for (const [index, id] of order.entries()) {
            await answer(id, 'x');
            expect(within(form(id)).getByText('The reason of y.')).toBeVisible();
            expect(within(form(id)).getByRole('link', { name: 'step 1, “The first step”' })).toBeVisible();
            expect(within(form(id)).getByRole('link', { name: `Source ${index + 1}: Publisher of ${id}` })).toBeVisible();
            expect(progress.answers[id]?.map((each) => each.answer)).toEqual(['y', 'z', 'x']);
        }
        expect(screen.getByText(/^That was the last one for now\./)).toHaveTextContent(
            '2 questions wait. They come back from tomorrow, after you have read in another section.'
        );
        expect(screen.getByRole('link', { name: 'Mixed questions from what you have read' })).toBeVisible();
    });
    it('has a second try after a wrong answer, and ends when that is given', async () => {
        await open({ q1: missed });
        await answer('q1', 'y');
        expect(screen.getByText('A hint for q1, no more.')).toBeVisible();
        expect(screen.queryByText(/^That was the last one/)).toBeNull();
        await answer('q1', 'z');
        expect(screen.getByText(/^That was the last one/)).toBeVisible();
    });
    it('goes on with the second try that was open, hint and all', async () => {
        await open({ q1: [...missed, { answer: 'y', at: now.getTime() - 60_000 }] });
        expect(screen.getByText('1 question is ready to look at again.')).toBeVisible();
        expect(screen.getByText('A hint for q1, no more.')).toBeVisible();
        expect(screen.getByText('Your answer')).toBeVisible();
    });
    it('asks six at a time and offers the rest afterwards', async () => {
        const ids = Array.from({ length: 8 }, (_, index) => `q${index}`);
        await open(Object.fromEntries(ids.map((id) => [id, missed])));
        expect(screen.getByText('8 questions are ready to look at again, 6 at a time.')).toBeVisible();
        const asked = () => ids.filter((id) => form(id));
        const first = asked();
        expect(first).toHaveLength(6);
        for (const id of first) await answer(id, 'x');
        expect(screen.getByText('2 more are ready.')).toBeVisible();
        await userEvent.click(screen.getByRole('button', { name: 'Go on with 2 more' }));
        expect(asked()).toEqual(ids.filter((id) => !first.includes(id)));
        expect(screen.getByText('2 questions are ready to look at again.')).toHaveFocus();
    });
});

describe('when nothing is ready', () => {
    it('says what waits and when it comes', async () => {
        await open({ q1: missed }, { elsewhere: false });
        expect(screen.getByText('1 question waits. It comes back after you have read in another section.')).toBeVisible();
        expect(screen.queryByRole('radio')).toBeNull();
        expect(screen.getByRole('link', { name: 'Mixed questions from what you have read' })).toHaveAttribute('href', '#mixed');
    });
    it('says so where all rests', async () => {
        await open({ q1: [{ answer: 'x', at: yesterday }] });
        expect(screen.getByText('Nothing waits for you here.')).toBeVisible();
    });
    it('leads to the first section where nothing was answered', async () => {
        await open({});
        expect(screen.getByText(/^You have not answered a question yet\./)).toBeVisible();
        expect(screen.getByRole('link', { name: 'Start: Section one/a' })).toBeVisible();
        expect(screen.queryByRole('link', { name: /Mixed/ })).toBeNull();
    });
});

describe('mixed questions', () => {
    it('are asked from what rests and what was never answered', async () => {
        await open({ q1: [{ answer: 'x', at: yesterday }], q2: missed }, { mixed: true, elsewhere: false, ids: ['q1', 'q2', 'q3'] });
        expect(screen.getByText('Mixed questions from what you have read.')).toHaveFocus();
        expect(screen.getAllByRole('group', { name: /Stem of/ })).toHaveLength(2);
        expect(screen.queryByRole('group', { name: /Stem of q2/ })).toBeNull();
    });
    it('are used up for the day', async () => {
        await open({ q1: [{ answer: 'x', at: now.getTime() - 1000 }] }, { mixed: true });
        expect(screen.getByText('There is nothing more to mix today.')).toBeVisible();
    });
});
