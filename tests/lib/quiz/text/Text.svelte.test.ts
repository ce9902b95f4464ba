import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { TextQuestion } from '../../../../src/lib/quiz/text';
import Text from '../../../../src/lib/quiz/text/Text.svelte';

const question: TextQuestion = {
    ...{ id: 'q', type: 'text', step: 'one', aim: 1, asks: 'concept', stem: 'Write.', sources: ['s'], lines: 4, model: 'A good text.' },
    checks: [
        { id: 'who', text: 'I say who.' },
        { id: 'when', text: 'I say when.' }
    ]
};

it('is written, compared with a model and ticked', async () => {
    const ondraft = vi.fn();
    const { rerender } = render(Text, { question, phase: 'open', tries: [], ondraft });
    await userEvent.type(screen.getByRole('textbox', { name: 'Your text' }), 'She said so.');
    expect(ondraft).toHaveBeenLastCalledWith('-');
    await rerender({ phase: 'done', tries: [{ answer: '-', at: 1 }] });
    expect(screen.getByRole('textbox')).toHaveValue('She said so.');
    expect(screen.getByText('A good text.')).toBeVisible();
    await userEvent.click(screen.getByRole('checkbox', { name: 'I say who.' }));
    expect(ondraft).toHaveBeenLastCalledWith('who');
    await rerender({ tries: [{ answer: 'who', at: 2 }] });
    expect(screen.getByRole('checkbox', { name: 'I say who.' })).toBeChecked();
});
