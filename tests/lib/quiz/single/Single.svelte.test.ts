import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { SingleQuestion } from '../../../../src/lib/quiz/single';
import Single from '../../../../src/lib/quiz/single/Single.svelte';

const question: SingleQuestion = {
    id: 'q',
    type: 'single',
    step: 'one',
    aim: 1,
    asks: 'concept',
    stem: 'Who says so?',
    sources: ['s'],
    options: [
        { id: 'a', text: 'Aliyev', right: false, why: 'He speaks of other things in the story.' },
        { id: 'b', text: 'Melikyan', right: true, why: 'It stands in his second quotation.' },
        { id: 'c', text: 'Nobody', right: false, why: 'Somebody does, between quotation marks.' }
    ]
};
const grounds = createRawSnippet(() => ({ render: () => '<p>Rests on source 1.</p>' }));

describe('a single-choice question', () => {
    it('is a form with radio buttons whose values are the options’ ids, and nothing to check yet', () => {
        render(Single, { question, number: 1, answer: null, onanswer: vi.fn(), grounds });
        const group = screen.getByRole('group', { name: /Who says so\?/ });
        expect(
            within(group)
                .getAllByRole('radio')
                .map((radio) => (radio as HTMLInputElement).value)
                .sort()
        ).toEqual(['a', 'b', 'c']);
        expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
        expect(screen.queryByText(/second quotation/)).toBeNull();
    });
    it('hands over the option that was chosen', async () => {
        const onanswer = vi.fn();
        render(Single, { question, number: 1, answer: null, onanswer, grounds });
        await userEvent.click(screen.getByRole('radio', { name: 'Melikyan' }));
        await userEvent.click(screen.getByRole('button', { name: 'Check' }));
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('b');
    });
    it('shows the reason of every option at once, in a live region, when it is answered', () => {
        render(Single, { question, number: 1, answer: { first: 'a', last: 'a' }, onanswer: vi.fn(), grounds });
        for (const { why } of question.options) expect(screen.getByText(new RegExp(why))).toBeVisible();
        expect(screen.getByRole('status')).toHaveTextContent('Another answer fits better. Rests on source 1.');
        expect(screen.getByText('Your answer')).toBeVisible();
        expect(screen.getByText('Right')).toBeVisible();
    });
    it('can be answered again and keeps what was answered first in sight', async () => {
        const { rerender } = render(Single, { question, number: 1, answer: { first: 'a', last: 'a' }, onanswer: vi.fn(), grounds });
        await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
        expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
        expect(screen.getByRole('radio', { name: 'Aliyev' })).toBeChecked();
        await userEvent.click(screen.getByRole('radio', { name: 'Melikyan' }));
        await userEvent.click(screen.getByRole('button', { name: 'Check' }));
        await rerender({ answer: { first: 'a', last: 'b' } });
        expect(screen.getByText('Your first answer')).toBeVisible();
        expect(screen.getByText('Your answer now, and right')).toBeVisible();
    });
    it('is open where what was kept is an option it no longer has', () => {
        render(Single, { question, number: 1, answer: { first: 'old', last: 'old' }, onanswer: vi.fn(), grounds });
        expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
        expect(screen.getByRole('status')).toBeEmptyDOMElement();
    });
});
