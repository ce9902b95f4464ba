import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { MatchQuestion } from '../../../../src/lib/quiz/match';
import Match from '../../../../src/lib/quiz/match/Match.svelte';

const question: MatchQuestion = {
    id: 'q',
    type: 'match',
    step: 'one',
    aim: 1,
    asks: 'source',
    stem: 'Who gave each?',
    sources: ['s'],
    answers: [
        { id: 'x', text: 'The ministry' },
        { id: 'y', text: 'The army' },
        { id: 'z', text: 'A UN office' }
    ],
    items: [
        { id: 'a', text: 'One area', answer: 'x', why: 'The ministry printed it in its own list.' },
        { id: 'b', text: 'Two areas', answer: 'y', why: 'The army said it on the second of the days.' },
        { id: 'c', text: 'Three areas', answer: 'x', why: 'The ministry added it to its list later.' }
    ]
};
const grounds = createRawSnippet(() => ({ render: () => '<p>Rests on source 1.</p>' }));
const shown = (answer: { first: string; last: string } | null, onanswer = vi.fn()) => {
    const { rerender } = render(Match, { question, number: 1, answer, onanswer, grounds });
    return { onanswer, rerender };
};
const item = (name: string) => within(screen.getByRole('group', { name }));
const choose = (name: string, answer: string) => userEvent.click(item(name).getByRole('radio', { name: answer }));

describe('a question to be matched', () => {
    it('is a group for each item, with a radio button for each answer', () => {
        shown(null);
        expect(screen.getByRole('group', { name: /Who gave each\?/ })).toBeVisible();
        for (const { text } of question.items) {
            const radios = item(text).getAllByRole<HTMLInputElement>('radio');
            expect(radios.map(({ value }) => value).sort()).toEqual(['x', 'y', 'z']);
        }
        expect(screen.queryByText(/in its own list/)).toBeNull();
    });
    it('can be checked once every item is matched, and hands all over as one text', async () => {
        const { onanswer } = shown(null);
        await choose('One area', 'The army');
        await choose('Two areas', 'The army');
        expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
        await choose('Three areas', 'The ministry');
        await choose('One area', 'The ministry');
        await userEvent.click(screen.getByRole('button', { name: 'Check' }));
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('a:x,b:y,c:x');
    });
    it('can be answered with the keyboard alone', async () => {
        const { onanswer } = shown(null);
        for (const { text } of question.items) {
            await userEvent.tab();
            expect(item(text).getAllByRole('radio')[0]).toHaveFocus();
            await userEvent.keyboard(' ');
        }
        await userEvent.tab();
        expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
        await userEvent.keyboard('{Enter}');
        expect(onanswer).toHaveBeenCalledOnce();
    });
    it('shows the reason of every item at once, and says in a live region how many are right', () => {
        shown({ first: 'a:x,b:z,c:y', last: 'a:x,b:z,c:y' });
        for (const { why } of question.items) expect(screen.getByText(new RegExp(why))).toBeVisible();
        expect(screen.getByRole('status')).toHaveTextContent('1 of 3 right. Rests on source 1.');
        expect(screen.getByText('The ministry. Your answer, and right.')).toBeVisible();
        expect(screen.getByText('Right: The army. Your answer: A UN office.')).toBeVisible();
        expect(screen.queryByRole('radio')).toBeNull();
        for (const radio of screen.getAllByRole('radio', { hidden: true })) expect(radio).toBeDisabled();
    });
    it('can be answered again, keeps the focus and the first answer', async () => {
        const { onanswer, rerender } = shown({ first: 'a:x,b:z,c:y', last: 'a:x,b:z,c:y' });
        await userEvent.click(screen.getByRole('button', { name: 'Answer again' }));
        expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
        expect(screen.getByRole('status')).toBeEmptyDOMElement();
        expect(item('Two areas').getByRole('radio', { name: 'A UN office' })).toBeChecked();
        await choose('Two areas', 'The army');
        await choose('Three areas', 'The ministry');
        await userEvent.click(screen.getByRole('button', { name: 'Check' }));
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('a:x,b:y,c:x');
        await rerender({ answer: { first: 'a:x,b:z,c:y', last: 'a:x,b:y,c:x' } });
        expect(screen.getByRole('status')).toHaveTextContent('All 3 are right.');
        expect(screen.getByText('The army. Your answer now, and right. Your first answer: A UN office.')).toBeVisible();
    });
    it.each(['', 'x', 'a:x', 'a:x,b:y,old:x'])('is open where what was kept is %j', (kept) => {
        shown({ first: kept, last: kept });
        expect(screen.getByRole('button', { name: 'Check' })).toBeDisabled();
        expect(screen.getByRole('status')).toBeEmptyDOMElement();
    });
});
