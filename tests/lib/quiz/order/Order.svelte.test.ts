import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as order from '../../../../src/lib/quiz/order/Order.svelte';
import { offered } from '../../../../src/lib/quiz/order/score';
import { ask, press, said } from '../asked';

const question = {
    id: 'q',
    stem: 'Put them in order.',
    ends: { first: 'First', last: 'Last' },
    items: ['a', 'b', 'c'].map((id) => ({ id, text: `Step ${id}`, why: `Because of ${id}.` }))
};
const shown = () => screen.getAllByRole('listitem').map((item) => /Step (\w)/.exec(item.textContent ?? '')?.[1]);
const move = (id: string, way: 'up' | 'down') => screen.getByRole('button', { name: `Step ${id}: move ${way}` });

describe('a question to be put in order', () => {
    it('offers another order, which is no answer until something is moved', async () => {
        const { onanswer } = ask(order as never, question);
        expect(shown()).toEqual(offered(question).map(({ id }) => id));
        await press('Check');
        expect(said()).toHaveTextContent('not complete');
        expect(onanswer).not.toHaveBeenCalled();
    });
    it('is ordered by buttons, with the keyboard too; the focus goes with the item', async () => {
        const { onanswer } = ask(order as never, question);
        const [first = '', second = '', third = ''] = shown();
        move(second, 'up').focus();
        await userEvent.keyboard('{Enter}');
        expect(shown()).toEqual([second, first, third]);
        // At the top it cannot go further up: its other button takes over.
        expect(move(second, 'up')).toBeDisabled();
        expect(move(second, 'down')).toHaveFocus();
        expect(screen.getByText('Now at 1 of 3')).toBeInTheDocument();
        const answer = [...document.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map(({ value }) => value);
        expect(answer).toEqual([second, first, third]);
        await press('Check');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith([second, first, third].join(','), undefined);
    });
    it('begins a second try with the first order, and says what is in its place', async () => {
        const { onanswer } = ask(order as never, question, ['a,c,b']);
        expect(shown()).toEqual(['a', 'c', 'b']);
        expect(said()).toHaveTextContent('1 of 3 in their place. You can try once more.');
        expect(screen.getByText('in its place').closest('li')).toHaveTextContent('Step a');
        expect(screen.queryByText(/Because/)).toBeNull();
        await userEvent.click(move('b', 'up'));
        await press('Check again');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('a,b,c', undefined);
        expect(said()).toHaveTextContent('All in the right order.');
        expect(screen.getByText('You put it here, at first at 3')).toBeVisible();
    });
    it('shows the right order and every reason after the second try', () => {
        ask(order as never, question, ['a,c,b', 'b,a,c']);
        expect(shown()).toEqual(['a', 'b', 'c']);
        for (const { why } of question.items) expect(screen.getByText(new RegExp(why))).toBeVisible();
        expect(screen.getByText('You put it at 2, at first here')).toBeVisible();
    });
});
