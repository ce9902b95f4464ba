import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import * as sort from '../../../../src/lib/quiz/sort/Sort.svelte';
import { ask, group, press, said } from '../asked';

const question = {
    id: 'q',
    stem: 'Which is which?',
    groups: ['Fact', 'Claim', 'Demand', 'Opinion'].map((text) => ({ id: text.toLowerCase(), text })),
    items: ['claim', 'fact', 'opinion', 'demand'].map((kind, index) => ({
        id: `i${index}`,
        text: `Item ${index}`,
        group: kind,
        why: `Because ${kind}.`
    }))
};

it('a question to be sorted has the groups under each item, in the order of the file', async () => {
    const { onanswer } = ask(sort as never, question);
    for (const { text } of question.items) {
        expect(
            group(text)
                .getAllByRole<HTMLInputElement>('radio')
                .map(({ value }) => value)
        ).toEqual(['fact', 'claim', 'demand', 'opinion']);
        await userEvent.click(group(text).getByRole('radio', { name: 'Fact' }));
    }
    await press('Check');
    expect(onanswer).toHaveBeenCalledExactlyOnceWith('i0:fact,i1:fact,i2:fact,i3:fact', undefined);
    expect(said()).toHaveTextContent('1 of 4 right.');
    expect(screen.getByText(/Because fact/)).toBeVisible();
    expect(screen.queryByText(/Because claim/)).toBeNull();
});
