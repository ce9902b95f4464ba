import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Paragraph from '../../../../src/lib/quiz/paragraph/Paragraph.svelte';
import { question } from './question';

const open = { question, phase: 'open', tries: [] } as const;
const done = { question, phase: 'done', tries: [{ answer: 'unknown', at: 1 }] } as const;
const field = () => screen.getByRole('textbox', { name: 'Your paragraph' });

describe('a paragraph that is being written', () => {
    it('is nothing to compare until there are words', async () => {
        const ondraft = vi.fn();
        render(Paragraph, { ...open, ondraft });
        expect(ondraft).toHaveBeenLastCalledWith(null);
        await userEvent.type(field(), 'Two words');
        expect(ondraft).toHaveBeenLastCalledWith('-');
        expect(field()).toHaveAccessibleDescription('2 words');
        await userEvent.clear(field());
        expect(ondraft).toHaveBeenLastCalledWith(null);
    });
    it('shows neither the model nor the checks', () => {
        render(Paragraph, { ...open, ondraft: vi.fn() });
        expect(screen.queryByText('A good paragraph.')).toBeNull();
        expect(screen.queryByRole('checkbox')).toBeNull();
    });
    it('can be saved once there is something', async () => {
        render(Paragraph, { ...open, ondraft: vi.fn() });
        expect(screen.getByRole('button', { name: 'Save as a file' })).toBeDisabled();
        await userEvent.type(field(), 'Mine');
        expect(screen.getByRole('button', { name: 'Save as a file' })).toBeEnabled();
    });
    it('can be looked through for words', async () => {
        render(Paragraph, { ...open, ondraft: vi.fn() });
        await userEvent.type(field(), 'The regime knows. 20 were killed.');
        await userEvent.click(screen.getByRole('button', { name: /Look for loaded words/ }));
        expect(await screen.findByText(/does not understand/)).toBeVisible();
        expect(screen.getAllByRole('mark').map(({ textContent }) => textContent)).toEqual(['regime note 1', '20 note 2', 'were killed note 4']);
        expect(screen.getAllByRole('listitem')).toHaveLength(3);
    });
});

describe('a paragraph that is compared', () => {
    it('stays, with the model, the checks and their examples', () => {
        render(Paragraph, { ...done, ondraft: vi.fn() });
        expect(field()).toBeEnabled();
        expect(screen.getByText('A good paragraph.')).toBeVisible();
        expect(screen.getByRole('checkbox', { name: 'I say what is not known.' })).toBeChecked();
        expect(screen.getByRole('checkbox', { name: 'Every claim has a speaker.' })).not.toBeChecked();
        expect(screen.getByText('She said so.')).toBeInTheDocument();
    });
    it('tells of every tick, and of no word', async () => {
        const ondraft = vi.fn();
        render(Paragraph, { ...done, ondraft });
        const ticks = within(screen.getByRole('group', { name: /Tick what it does/ }));
        await userEvent.click(ticks.getByRole('checkbox', { name: 'Every claim has a speaker.' }));
        expect(ondraft).toHaveBeenLastCalledWith('speaker,unknown');
        await userEvent.click(ticks.getByRole('checkbox', { name: 'I say what is not known.' }));
        await userEvent.click(ticks.getByRole('checkbox', { name: 'Every claim has a speaker.' }));
        expect(ondraft).toHaveBeenLastCalledWith('-');
        await userEvent.type(field(), 'More');
        expect(ondraft).toHaveBeenCalledTimes(3);
    });
});

it('is printed alone, and the page is whole again after', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    render(Paragraph, { ...open, ondraft: vi.fn() });
    await userEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.documentElement).toHaveAttribute('data-sheet');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.documentElement).not.toHaveAttribute('data-sheet');
});
