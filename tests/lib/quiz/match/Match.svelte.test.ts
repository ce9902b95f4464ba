import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as match from '../../../../src/lib/quiz/match/Match.svelte';
import { ask, button, group, press, said } from '../asked';

const question = {
    id: 'q',
    stem: 'Who gave each?',
    hint: 'Ask whose land it is.',
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
const choose = (name: string, answer: string) => userEvent.click(group(name).getByRole('radio', { name: answer }));

describe('a question to be matched', () => {
    it('is a group for each item, with a radio button for each answer', () => {
        ask(match as never, question);
        for (const { text } of question.items) {
            const radios = group(text).getAllByRole<HTMLInputElement>('radio');
            expect(radios.map(({ value }) => value).sort()).toEqual(['x', 'y', 'z']);
        }
        expect(screen.queryByText(/in its own list/)).toBeNull();
    });
    it('can be checked once every item is matched, and hands all over as one text', async () => {
        const { onanswer } = ask(match as never, question);
        await choose('One area', 'The army');
        await choose('Two areas', 'The army');
        await press('Check');
        expect(said()).toHaveTextContent('not complete');
        await choose('Three areas', 'The ministry');
        await choose('One area', 'The ministry');
        await press('Check');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('a:x,b:y,c:x', undefined);
    });
    it('can be answered with the keyboard alone', async () => {
        const { onanswer } = ask(match as never, question);
        for (const { text } of question.items) {
            await userEvent.tab();
            expect(group(text).getAllByRole('radio')[0]).toHaveFocus();
            await userEvent.keyboard(' ');
        }
        await userEvent.tab();
        expect(screen.getByRole('radio', { name: 'A guess' })).toHaveFocus();
        await userEvent.tab();
        expect(button()).toHaveFocus();
        await userEvent.keyboard('{Enter}');
        expect(onanswer).toHaveBeenCalledOnce();
    });
    it('leaves what was right as it is, and asks for the rest again without telling it', async () => {
        const { onanswer } = ask(match as never, question, ['a:x,b:z,c:y']);
        expect(said()).toHaveTextContent('1 of 3 right. You can try once more. See what stands with your answer. Hint Ask whose land it is.');
        expect(screen.getByText('The ministry. Your answer, and right.')).toBeVisible();
        expect(screen.queryByText(/second of the days/)).toBeNull();
        expect(group('One area').queryByRole('radio')).toBeNull();
        expect(screen.getAllByText('Your first answer does not fit here.')).toHaveLength(2);
        await choose('Two areas', 'The army');
        await choose('Three areas', 'The ministry');
        await press('Check again');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('a:x,b:y,c:x', undefined);
        expect(said()).toHaveTextContent('All 3 are right.');
        expect(screen.getByText('The army. Your second answer, and right. Your first answer: A UN office.')).toBeVisible();
    });
    it('shows the reason of every item after the second try, and the right answer', () => {
        ask(match as never, question, ['a:x,b:z,c:y', 'a:x,b:x,c:x']);
        for (const { why } of question.items) expect(screen.getByText(new RegExp(why))).toBeVisible();
        expect(said()).toHaveTextContent('2 of 3 right.');
        expect(screen.getByText('Right: The army. Your second answer: The ministry. Your first answer: A UN office.')).toBeVisible();
        expect(screen.queryByRole('radio')).toBeNull();
        for (const radio of screen.getAllByRole('radio', { hidden: true })) expect(radio).toBeDisabled();
    });
    it.each(['', 'x', 'a:x', 'a:x,b:y,old:x'])('is open where what was kept is %j', (kept) => {
        ask(match as never, question, [kept]);
        expect(button()).toHaveAccessibleName('Check');
        expect(said()).toHaveTextContent(/^$/);
    });
});
