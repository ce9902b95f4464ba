import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as single from '../../../src/lib/quiz/single/Single.svelte';
import * as predict from '../../../src/lib/quiz/predict/Predict.svelte';
import { ask, button, press, said } from './asked';

const question = {
    id: 'q',
    stem: 'Who says so?',
    hint: 'Look at the second quotation.',
    options: [
        { id: 'a', text: 'Aliyev', right: false, why: 'He speaks of other things in the story.' },
        { id: 'b', text: 'Melikyan', right: true, why: 'It stands in his second quotation.' },
        { id: 'c', text: 'Nobody', right: false, why: 'Somebody does, between quotation marks.' }
    ]
};
const choose = (name: string) => userEvent.click(screen.getByRole('radio', { name }));
const why = (id: string) => screen.queryByText(new RegExp(question.options.find((option) => option.id === id)!.why));

describe('the way of asking', () => {
    it('says what is missing, and does not take the focus away', async () => {
        const { onanswer } = ask(single as never, question);
        await press('Check');
        expect(said()).toHaveTextContent('Nothing to check yet');
        expect(button()).toHaveFocus();
        expect(onanswer).not.toHaveBeenCalled();
        await choose('Aliyev');
        expect(said()).toHaveTextContent(/^$/);
    });
    it('tells of a first answer that is wrong only its own reason and a hint, and gives a second try', async () => {
        ask(single as never, question);
        await choose('Aliyev');
        await press('Check');
        expect(said()).toHaveTextContent(
            'Another answer fits better. You can try once more. See what stands with your answer. Hint Look at the second quotation.'
        );
        expect(button()).toHaveAccessibleName('Check again');
        expect(button()).toHaveFocus();
        expect(why('a')).toBeVisible();
        expect(why('b')).toBeNull();
        expect(why('c')).toBeNull();
        expect(screen.queryByText('Right')).toBeNull();
        expect(screen.getByRole('radio', { name: 'Aliyev' })).toBeDisabled();
        expect(screen.queryByText('Rests on source 1.')).toBeNull();
    });
    it.each([
        ['Melikyan', 'That is right.', 'Your second answer, and right'],
        ['Nobody', 'Another answer fits better.', 'Your second answer']
    ])('shows every reason and what it rests on after the second try: %s', async (name, verdict, label) => {
        const { onanswer } = ask(single as never, question, ['a']);
        await choose(name);
        await press('Check again');
        expect(onanswer).toHaveBeenCalledOnce();
        expect(said()).toHaveTextContent(`${verdict} The reasons stand with the answers. Rests on source 1.`);
        for (const { id } of question.options) expect(why(id)).toBeVisible();
        expect(screen.getByText(label)).toBeVisible();
        expect(screen.getByText('Your first answer')).toBeVisible();
        for (const radio of screen.getAllByRole('radio')) expect(radio).toBeDisabled();
    });
    it('shows every reason at once when the first answer is right', async () => {
        ask(single as never, question);
        await choose('Melikyan');
        await press('Check');
        for (const { id } of question.options) expect(why(id)).toBeVisible();
        expect(screen.getByText('Your answer, and right')).toBeVisible();
        expect(screen.getByRole('radio', { name: 'Melikyan' })).toBeChecked();
    });
    it('does not take the same answer for a second one', async () => {
        const { onanswer } = ask(single as never, question, ['a']);
        await press('Check again');
        expect(said()).toHaveTextContent('Change your answer first.');
        expect(said()).toHaveTextContent('Look at the second quotation.');
        expect(onanswer).not.toHaveBeenCalled();
    });
    it('can be answered again, afresh', async () => {
        const { onanswer } = ask(single as never, question, ['a', 'b']);
        await press('Answer again');
        expect(button()).toHaveAccessibleName('Check');
        expect(button()).toHaveFocus();
        expect(said()).toHaveTextContent(/^$/);
        for (const radio of screen.getAllByRole('radio', { name: /Aliyev|Melikyan|Nobody/ })) expect(radio).not.toBeChecked();
        expect(why('a')).toBeNull();
        await choose('Nobody');
        await press('Check');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('c', undefined);
        expect(said()).toHaveTextContent('You can try once more.');
    });
    it('asks how sure one is before anything is said, once, and only if one likes', async () => {
        const { onanswer } = ask(single as never, question);
        await choose('Aliyev');
        await choose('A guess');
        await press('Check');
        expect(onanswer).toHaveBeenLastCalledWith('a', 'guess');
        expect(screen.queryByRole('radio', { name: 'A guess' })).toBeNull();
        await choose('Melikyan');
        await press('Check again');
        expect(onanswer).toHaveBeenLastCalledWith('b', undefined);
        await press('Answer again');
        expect(screen.getByRole('radio', { name: 'A guess' })).not.toBeChecked();
    });
    it.each([[[]], [['old']], [['', 'x:y']]])('is open where what was kept is %j', (kept) => {
        ask(single as never, question, kept);
        expect(button()).toHaveAccessibleName('Check');
        expect(said()).toHaveTextContent(/^$/);
    });
    it('keeps a second try open over a reload', () => {
        ask(single as never, question, ['b', 'a']);
        expect(button()).toHaveAccessibleName('Check again');
        expect(said()).toHaveTextContent('Hint');
    });
    it('of what nobody grades shows what is found after the first answer, and asks not how sure one is', async () => {
        const expectation = { ...question, hint: undefined, reveal: 'What is found is that Melikyan says it, in March 2017.' };
        const { onanswer } = ask(predict as never, expectation);
        expect(screen.queryByText(/How sure/)).toBeNull();
        await choose('Nobody');
        await press('See what is found');
        expect(onanswer).toHaveBeenCalledExactlyOnceWith('c', undefined);
        expect(screen.getByText(/What is found is that/)).toBeVisible();
        expect(said()).toHaveTextContent('No answer was right or wrong.');
        for (const { id } of question.options) expect(why(id)).toBeVisible();
        expect(screen.queryByText('Right')).toBeNull();
    });
});

it('nothing of a question stands twice in the page under one id', () => {
    const { container } = render(single.default, { question, phase: 'open', tries: [], ondraft: () => undefined });
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
});

describe('an answer that is handed in later', () => {
    it('is kept without a word on whether it is right, and can be changed until then', async () => {
        const { onanswer, rerender } = ask(single as never, question);
        await rerender({ held: true });
        await choose('Aliyev');
        await press('Keep the answer');
        expect(onanswer).toHaveBeenLastCalledWith('a', undefined);
        expect(said()).toHaveTextContent('Your answer is kept. You can change it until you hand in; then you see the reasons. Aliyev');
        expect(screen.queryByRole('radio')).toBeNull();
        for (const { id } of question.options) expect(why(id)).toBeNull();
        expect(document.body).not.toHaveTextContent('Hint');
        await press('Change the answer');
        expect(screen.getByRole('radio', { name: 'Aliyev' })).toBeEnabled();
        await choose('Nobody');
        await press('Keep the answer');
        expect(onanswer).toHaveBeenCalledTimes(2);
        expect(said()).toHaveTextContent('Nobody');
        await rerender({ held: false });
        expect(why('b')).toBeVisible();
        expect(said()).toHaveTextContent('Another answer fits better.');
    });
    it('is told at once where nothing is right or wrong', async () => {
        const { rerender } = ask(predict as never, { ...question, reveal: 'What is found stands here, whatever was expected.' });
        await rerender({ held: true });
        await choose('Aliyev');
        await press('See what is found');
        expect(said()).toHaveTextContent('Here is what is found.');
    });
});
