import { fireEvent, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as estimate from '../../../../src/lib/quiz/estimate/Estimate.svelte';
import { ask, button, press, said } from '../asked';
import { question as base } from './question';

const question = {
    ...base,
    why: {
        near: 'It is 8.8 per cent by the areas of one author.',
        low: 'Two of the districts alone have half of that.',
        high: 'Then other land than this may be in the sum.'
    }
};
const slider = () => screen.getByRole('slider', { name: 'Your guess on a scale' });
const number = () => screen.getByRole('spinbutton', { name: /^Your guess/ });

describe('a question to be guessed', () => {
    it('has a slider and a number, no guess yet, and nothing to check', async () => {
        const { onanswer } = ask(estimate as never, question);
        expect(slider()).toHaveAttribute('aria-valuetext', 'no guess yet');
        expect(number()).toHaveDisplayValue('');
        await press('Check');
        expect(onanswer).not.toHaveBeenCalled();
        expect(screen.queryByText(/by the areas/)).toBeNull();
    });
    it('takes a guess from the slider, and the number shows it', async () => {
        const { onanswer } = ask(estimate as never, question);
        await fireEvent.input(slider(), { target: { value: '9.5' } });
        expect(number()).toHaveDisplayValue('9.5');
        expect(slider()).toHaveAttribute('aria-valuetext', '9.5 per cent');
        await press('Check');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('9.5', undefined);
    });
    it('takes a guess as a number with the keyboard, and the slider follows', async () => {
        const { onanswer } = ask(estimate as never, question);
        await userEvent.tab();
        expect(number()).toHaveFocus();
        await userEvent.keyboard('9.5');
        expect(slider()).toHaveAttribute('aria-valuetext', '9.5 per cent');
        await userEvent.keyboard('{Enter}');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('9.5', undefined);
    });
    it('hands over no number that the scale does not have', async () => {
        const { onanswer } = ask(estimate as never, question);
        await userEvent.type(number(), '90');
        await press('Check');
        expect(number()).toBeInvalid();
        expect(onanswer).not.toHaveBeenCalled();
    });
    it.each([
        ['2', 'That is too low.', 'Two of the districts'],
        ['20', 'That is too high.', 'Then other land']
    ])('tells of a first guess of %s only its own side, and takes a second one', async (first, verdict, why) => {
        const { onanswer } = ask(estimate as never, question, [first]);
        expect(said()).toHaveTextContent(`${verdict} You can try once more.`);
        expect(screen.getByText(new RegExp(why))).toBeVisible();
        expect(screen.queryByText(/by the areas/)).toBeNull();
        await userEvent.clear(number());
        await userEvent.type(number(), '9');
        await press('Check again');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('9', undefined);
        expect(screen.getByText(`Your first guess: ${first}`)).toBeVisible();
        expect(screen.getByText('Your second guess: 9, near enough').closest('li')).toHaveTextContent('8.8 per cent, 1.5 more or less');
    });
    it('shows all reasons at once when it is near, and says so', () => {
        ask(estimate as never, question, ['9']);
        for (const why of Object.values(question.why)) expect(screen.getByText(new RegExp(why))).toBeVisible();
        expect(said()).toHaveTextContent('That is near. The reasons stand with the answers. Rests on source 1.');
        expect(number()).toBeDisabled();
        expect(number()).toHaveDisplayValue('9');
    });
    it.each(['', 'single-option', '90'])('is open where what was kept is %j', (kept) => {
        ask(estimate as never, question, [kept]);
        expect(button()).toHaveAccessibleName('Check');
        expect(said()).toHaveTextContent(/^$/);
    });
});
