import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { EstimateQuestion } from '../../../../src/lib/quiz/estimate';
import Estimate from '../../../../src/lib/quiz/estimate/Estimate.svelte';
import { question as base } from './question';

const question: EstimateQuestion = {
    ...base,
    why: {
        near: 'It is 8.8 per cent by the areas of one author.',
        low: 'Two of the districts alone have half of that.',
        high: 'Then other land than this may be in the sum.'
    }
};
const grounds = createRawSnippet(() => ({ render: () => '<p>Rests on source 1.</p>' }));
const shown = (answer: { first: string; last: string } | null, onanswer = vi.fn()) => {
    const { rerender } = render(Estimate, { question, number: 1, answer, onanswer, grounds });
    return { onanswer, rerender };
};
const slider = () => screen.getByRole('slider', { name: 'Your guess on a scale' });
const number = () => screen.getByRole('spinbutton', { name: /^Your guess/ });
const check = () => screen.getByRole('button', { name: 'Check' });

describe('a question to be guessed', () => {
    it('has a slider and a number, no guess yet, and nothing to check', () => {
        shown(null);
        expect(screen.getByRole('group', { name: /What share/ })).toBeVisible();
        expect(slider()).toHaveAttribute('aria-valuetext', 'no guess yet');
        expect(number()).toHaveDisplayValue('');
        expect(check()).toBeDisabled();
        expect(screen.queryByText(/by the areas/)).toBeNull();
    });
    it('takes a guess from the slider, and the number shows it', async () => {
        const { onanswer } = shown(null);
        await fireEvent.input(slider(), { target: { value: '14.5' } });
        expect(number()).toHaveDisplayValue('14.5');
        expect(slider()).toHaveAttribute('aria-valuetext', '14.5 per cent');
        await userEvent.click(check());
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('14.5');
    });
    it('takes a guess as a number with the keyboard, and the slider follows', async () => {
        const { onanswer } = shown(null);
        await userEvent.tab();
        expect(number()).toHaveFocus();
        await userEvent.keyboard('9.5');
        expect(slider()).toHaveAttribute('aria-valuetext', '9.5 per cent');
        await userEvent.keyboard('{Enter}');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('9.5');
    });
    it('hands over no number that the scale does not have', async () => {
        const { onanswer } = shown(null);
        await userEvent.type(number(), '90');
        await userEvent.click(check());
        expect(number()).toBeInvalid();
        expect(onanswer).not.toHaveBeenCalled();
    });
    it.each([
        ['9', 'That is near.', 'Your guess: 9, near enough', '8.8 per cent, 1.5 more or less'],
        ['2', 'That is too low.', 'Your guess: 2', 'Less than that'],
        ['20', 'That is too high.', 'Your guess: 20', 'More than that']
    ])('shows all reasons at once, and says of %s in a live region: %s', (last, verdict, said, side) => {
        shown({ first: last, last });
        for (const why of Object.values(question.why)) expect(screen.getByText(new RegExp(why))).toBeVisible();
        expect(screen.getByRole('status')).toHaveTextContent(`${verdict} Rests on source 1.`);
        expect(screen.getByText(said).closest('li')).toHaveTextContent(side);
        expect(screen.queryByText('Right') !== null).toBe(last !== '9');
        expect(number()).toBeDisabled();
        expect(number()).toHaveDisplayValue(last);
    });
    it('can be answered again and keeps what was guessed first in sight', async () => {
        const { rerender, onanswer } = shown({ first: '20', last: '20' });
        await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
        expect(slider()).toHaveAttribute('aria-valuetext', '20 per cent');
        await userEvent.clear(number());
        expect(check()).toBeDisabled();
        await userEvent.type(number(), '9');
        await userEvent.click(check());
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('9');
        await rerender({ answer: { first: '20', last: '9' } });
        expect(screen.getByText('Your first guess: 20').closest('li')).toHaveTextContent('More than that');
        expect(screen.getByText('Your guess now: 9, near enough').closest('li')).toHaveTextContent('8.8 per cent');
    });
    it.each(['', 'single-option', '90'])('is open where what was kept is %j', (kept) => {
        shown({ first: kept, last: kept });
        expect(check()).toBeDisabled();
        expect(screen.getByRole('status')).toBeEmptyDOMElement();
    });
});
