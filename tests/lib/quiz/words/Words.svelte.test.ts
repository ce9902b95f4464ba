import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import * as words from '../../../../src/lib/quiz/words/Words.svelte';
import { ask, group, press, said } from '../asked';

const question = {
    id: 'q',
    stem: 'Mark the words that take a side.',
    from: 'Made for this exercise.',
    text: 'The [heroic] army [entered] the village, a [paper] wrote.',
    words: [
        { id: 'heroic', right: true, why: 'It praises one side.' },
        { id: 'entered', right: false, why: 'It says what was done.' },
        { id: 'paper', right: false, why: 'It is the author.' }
    ]
};

it('words to be marked are boxes within the text, which stays whole', async () => {
    const { onanswer } = ask(words as never, question);
    expect(group(/take a side/).getByText(/^The/)).toHaveTextContent('The heroic army entered the village, a paper wrote.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'paper' }));
    await press('Check');
    expect(onanswer).toHaveBeenCalledExactlyOnceWith('paper', undefined);
    expect(said()).toHaveTextContent('0 of 1 found, and 1 that does not belong.');
    expect(screen.getByText(/It is the author/)).toBeVisible();
    expect(screen.queryByText(/It praises/)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: 'paper' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'heroic' }));
    await press('Check again');
    for (const { why } of question.words) expect(screen.getByText(new RegExp(why))).toBeVisible();
    for (const box of screen.getAllByRole('checkbox')) expect(box).toBeDisabled();
});
