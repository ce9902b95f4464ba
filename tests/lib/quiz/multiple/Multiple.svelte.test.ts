import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as multiple from '../../../../src/lib/quiz/multiple/Multiple.svelte';
import { ask, press, said } from '../asked';

const question = {
    id: 'q',
    stem: 'Choose all that may be.',
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Option ${id}`, right: id === 'a' || id === 'c', why: `Because of ${id}.` }))
};
const box = (id: string) => screen.getByRole('checkbox', { name: `Option ${id}` });

describe('a multiple-choice question', () => {
    it('hands over what is ticked, in the order of the file, and nothing when all is unticked again', async () => {
        const { onanswer } = ask(multiple as never, question);
        await userEvent.click(box('c'));
        await userEvent.click(box('a'));
        await userEvent.click(box('b'));
        await userEvent.click(box('b'));
        await press('Check');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('a,c', undefined);
        expect(said()).toHaveTextContent('All 2 found, and nothing else.');
        for (const { why } of question.options) expect(screen.getByText(new RegExp(why))).toBeVisible();
    });
    it('tells after a first try only why what was ticked does not belong, and keeps the ticks', async () => {
        const { onanswer } = ask(multiple as never, question, ['a,b']);
        expect(screen.getByText(/Because of b/)).toBeVisible();
        expect(screen.getByText(/You chose it; it does not belong/)).toBeVisible();
        for (const id of ['a', 'c', 'd']) expect(screen.queryByText(new RegExp(`Because of ${id}`))).toBeNull();
        expect(box('a')).toBeChecked();
        expect(box('b')).toBeChecked();
        await userEvent.click(box('b'));
        await userEvent.click(box('c'));
        await press('Check again');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('a,c', undefined);
        expect(screen.getByText('You chose it at the first try only; it does not belong')).toBeVisible();
        expect(screen.getByText('You chose it at the second try, and right')).toBeVisible();
        expect(screen.getByText('You chose it, and right')).toBeVisible();
    });
    it('can be ticked with the keyboard', async () => {
        const { onanswer } = ask(multiple as never, question);
        await userEvent.tab();
        await userEvent.keyboard(' {Enter}');
        expect(onanswer).toHaveBeenCalledOnce();
    });
});
