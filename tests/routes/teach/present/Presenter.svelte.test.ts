import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question } from '../../../../src/lib/course/checkpoint';
import { loadAsking } from '../../../../src/lib/quiz/registry';
import Playing from './Playing.svelte';
import { slidesOf, type Place } from '../../../../src/routes/teach/present/slides';
import type { WholeSection } from '../../../../src/routes/wholeSection';

const base = { step: 'x', aim: 1, asks: 'concept' as const, hint: 'Nothing but a hint for you.', sources: ['s'] };
const questions: Question[] = [
    {
        ...{ ...base, id: 'choice', type: 'single', stem: 'Who says so?' },
        options: ['Aliyev', 'Melikyan', 'Nobody'].map((text) => ({ id: text, text, right: text === 'Melikyan', why: `The reason of ${text}.` }))
    },
    {
        ...{ ...base, id: 'guess', type: 'estimate', stem: 'How much of it?', value: 13, tolerance: 2 },
        scale: { min: 0, max: 50, step: 1, unit: 'per cent' },
        why: { near: 'Near, because.', low: 'Low, because.', high: 'High, because.' }
    },
    {
        ...{ ...base, id: 'order', type: 'order', stem: 'Which came first?', ends: { first: 'the earliest', last: 'the latest' } },
        items: ['The war', 'The truce', 'The summit'].map((text) => ({ id: text, text, why: `When: ${text}.` }))
    }
];

const section = (title: string) => ({
    title,
    path: `one/${title}`,
    minutes: 5,
    first: 'az',
    caption: '',
    captionSources: [],
    notice: 'Step 1 tells of violence.'
});
const steps = ['x', 'y'].map((id) => ({
    id,
    title: `Step ${id}`,
    figure: `Picture of ${id}`,
    view: {},
    alt: `What ${id} shows`,
    visual: 'timeline'
}));
const asking = await loadAsking(questions);
// Only what the slides read of a section.
const whole = (path: string) =>
    ({
        chapter: { id: 'one', number: 1, title: 'The chapter' },
        section: { ...section(path.slice(4)), skipTo: 'y', questions },
        steps,
        visualData: {},
        cited: { sources: [], terms: [], people: [], statements: [], claims: [] },
        prose: { opening: undefined, steps: [] },
        drawn: [],
        asking
    }) as unknown as WholeSection;
const slides = slidesOf({ steps, questions }).length;
const deck = {
    sections: ['A', 'B'].map((title, index) => ({ code: index + 1, path: `one/${title}`, title, slides })),
    link: null,
    title: '',
    missing: 0
};

const user = userEvent.setup({ delay: null });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const press = (keys: string) => user.keyboard(keys);
async function open(place: Place = { section: 0, slide: 0 }, load = (path: string) => Promise.resolve(whole(path))) {
    const [ongo, onleave] = [vi.fn(), vi.fn()];
    render(Playing, { deck, place, load, ongo, onleave });
    await screen.findByRole('region', { name: 'Slides' });
    return { ongo, onleave };
}
const hands = (name: string) => screen.getByRole('spinbutton', { name: `Hands for ${name}` });

beforeEach(() => (document.body.innerHTML = ''));

describe('going through a section', () => {
    it('reads out each slide as it comes, on by keys and clicker, and back', async () => {
        await open();
        expect(await heading('A')).toHaveFocus();
        await press('{PageDown}');
        expect(await heading('Step 1: Step x')).toHaveFocus();
        await press(' ');
        expect(await heading('Picture: Picture of x')).toHaveFocus();
        expect(screen.getByRole('figure')).toHaveAccessibleDescription('What x shows');
        await press('{PageUp}{ArrowLeft}');
        expect(await heading('A')).toHaveFocus();
        await press('{End}');
        expect(await heading('End of the section')).toHaveFocus();
        await press('{ArrowRight}');
        expect(await heading('B')).toHaveFocus();
        await press('{ArrowUp}');
        expect(await heading('End of the section')).toBeVisible();
    });
    it('leaps over what the notice tells of', async () => {
        await open();
        await heading('A');
        expect(screen.getByText(/tells of violence/)).toBeVisible();
        await user.click(screen.getByRole('button', { name: 'Skip to “Step y”' }));
        expect(await heading('Step 2: Step y')).toHaveFocus();
    });
    it('leaves for the list by Escape, and first closes what is open', async () => {
        const { onleave } = await open();
        await heading('A');
        await press('?');
        expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible();
        await press('{Escape}');
        expect(screen.queryByRole('dialog')).toBeNull();
        expect(await heading('A')).toHaveFocus();
        expect(onleave).not.toHaveBeenCalled();
        await press('{Escape}');
        expect(onleave).toHaveBeenCalledOnce();
    });
    it('goes blank, and comes back at any key without going on', async () => {
        const { ongo } = await open();
        await heading('A');
        await press('b');
        expect(screen.getByRole('button', { name: /^Blank/ })).toHaveFocus();
        await press('{PageDown}');
        expect(screen.queryByRole('button', { name: /^Blank/ })).toBeNull();
        expect(ongo).not.toHaveBeenCalled();
    });
    it('keeps the rest of the page out of reach while it is there', async () => {
        const foot = document.body.appendChild(document.createElement('footer'));
        await open();
        expect(foot).toHaveAttribute('inert');
        await heading('A');
        await press('{Escape}');
        expect(foot).not.toHaveAttribute('inert');
    });
    it('says that a section cannot be loaded, and lets one leave', async () => {
        const { onleave } = await open({ section: 0, slide: 0 }, () => Promise.reject(new Error('no network')));
        expect(await screen.findByRole('alert')).toHaveTextContent('“A” could not be loaded');
        await user.click(screen.getByRole('button', { name: 'All sections' }));
        expect(onleave).toHaveBeenCalledOnce();
    });
});

describe('a question', () => {
    it('counts hands by keys, buttons and typing, and tells the answer only when asked', async () => {
        await open({ section: 0, slide: 5 });
        await heading('Who says so?');
        expect(screen.queryByText('The reason of Melikyan.')).toBeNull();
        await press('112');
        await press('{Shift>}1{/Shift}');
        await user.click(screen.getByRole('button', { name: 'A hand more for B' }));
        await user.clear(hands('C'));
        await user.type(hands('C'), '25');
        expect([hands('A'), hands('B'), hands('C')].map((field) => (field as HTMLInputElement).valueAsNumber)).toEqual([1, 2, 25]);
        expect(screen.getByText('28 hands')).toBeVisible();
        hands('C').blur();
        await press('a');
        const right = screen.getByText('Right').closest('li')!;
        expect(within(right).getByText('The reason of Melikyan.')).toBeVisible();
        expect(within(right).getByText('2 of 28 chose it')).toBeVisible();
        expect(screen.getByText('The reason of Nobody.')).toBeVisible();
        await press('{PageDown}{PageUp}');
        expect(await screen.findByText('2 of 28 chose it')).toBeVisible();
        await user.click(screen.getByRole('button', { name: 'Hide the answer' }));
        expect(screen.queryByText('Right')).toBeNull();
    });
    it('leaves digits alone where letters and digits are switched off', async () => {
        await open({ section: 0, slide: 5 });
        await heading('Who says so?');
        await press('?');
        await user.click(screen.getByRole('checkbox'));
        await press('{Escape}');
        await press('1a');
        expect(hands('A')).toHaveValue(0);
        expect(screen.queryByText('Right')).toBeNull();
    });
    it('counts guesses once the answer is known, not before', async () => {
        await open({ section: 0, slide: 6 });
        await heading('How much of it?');
        expect(screen.getByText(/A guess from 0 to 50 per cent/)).toBeVisible();
        expect(screen.queryByRole('spinbutton')).toBeNull();
        await press('1a');
        expect(screen.getAllByRole('spinbutton')).toHaveLength(3);
        await press('2');
        expect(hands('Less than that')).toHaveValue(1);
    });
    it('shows things to be put in order as on paper, without their order', async () => {
        await open({ section: 0, slide: 7 });
        await heading('Which came first?');
        const texts = () => screen.getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim());
        expect(texts().map((text) => text[0])).toEqual(['A', 'B', 'C']);
        expect(texts().join()).not.toMatch(/\d/);
        await press('a');
        expect(texts().map((text) => /\d\. The \w+/.exec(text)?.[0])).toEqual(['1. The war', '2. The truce', '3. The summit']);
    });
});
