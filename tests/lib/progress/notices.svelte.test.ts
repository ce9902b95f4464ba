import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import EraseButton from '../../../src/lib/progress/EraseButton.svelte';
import { Progress } from '../../../src/lib/progress/Progress.svelte';
import ReaderLine from '../../../src/lib/progress/ReaderLine.svelte';
import { storageKey } from '../../../src/lib/progress/saved';
import StorageNotice from '../../../src/lib/progress/StorageNotice.svelte';
import Keeping from './Keeping.svelte';
import { memory, tab } from './tab';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the line of a shared device', () => {
    const show = (progress: Progress) => render(Keeping, { shows: ReaderLine, progress });

    it('is not there where nobody shares', () => {
        show(tab(memory()));
        expect(screen.queryByRole('complementary')).toBeNull();
    });
    it('says who reads, and leads to who else could', async () => {
        const progress = tab(memory());
        progress.answer('q', 'x');
        progress.share(true);
        show(progress);
        const line = screen.getByRole('complementary', { name: 'Who reads here' });
        expect(line).toHaveTextContent('Reader 1 on a shared device');
        expect(screen.getByRole('link', { name: 'Someone else?' })).toHaveAttribute('href', expect.stringMatching(/progress\/#shared$/));
        progress.set({ name: 'Leyla' });
        await vi.waitFor(() => expect(line).toHaveTextContent('Leyla on a shared device'));
        progress.become(null);
        await vi.waitFor(() => expect(line).toHaveTextContent('A new reader on a shared device'));
    });
    it('asks once more before it clears, and keeps the focus', async () => {
        const storage = memory();
        const progress = tab(storage);
        progress.answer('q', 'x');
        progress.share(true);
        show(progress);
        await screen.findByRole('button', { name: 'Finish and clear' });
        await press('Finish and clear');
        expect(screen.getByRole('complementary')).toHaveTextContent('will be gone from this browser for good');
        expect(screen.getByRole('button', { name: 'Not yet' })).toHaveFocus();
        await press('Not yet');
        expect(screen.getByRole('button', { name: 'Finish and clear' })).toHaveFocus();
        expect(progress.answers.q).toHaveLength(1);
    });
});

describe('the button that erases', () => {
    const show = (progress: Progress) => render(Keeping, { shows: EraseButton, progress });

    it('says what will be gone, asks, erases everybody, and says so', async () => {
        const storage = memory();
        const progress = tab(storage);
        progress.answer('q', 'x');
        progress.share(true);
        progress.become(null);
        progress.answer('q', 'y');
        show(progress);
        await press('Erase what this browser keeps');
        expect(screen.getByText(/^Places, answers and own words of everybody who read here \(2\) will be gone/)).toBeVisible();
        expect(storage.getItem(storageKey)).not.toBeNull();
        await press('Erase them');
        expect(screen.getByRole('status')).toHaveTextContent('Erased.');
        expect(screen.getByRole('button', { name: 'Erase what this browser keeps' })).toHaveFocus();
        expect(storage.getItem(storageKey)).toBeNull();
        expect(progress.shared).toBe(false);
    });
});

describe('the notice', () => {
    const show = (progress: Progress) => render(Keeping, { shows: StorageNotice, progress });
    const saved: Blob[] = [];
    beforeEach(() => {
        saved.length = 0;
        URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`;
        URL.revokeObjectURL = () => {};
        vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    });
    afterEach(() => void vi.restoreAllMocks());

    it.each([
        ['SecurityError', 'This browser does not let pages keep anything.'],
        ['QuotaExceededError', 'This browser’s storage is full.']
    ])('where a write ends in %s, says so and hands over a file of all', async (name, says) => {
        const storage = memory();
        storage.setItem = () => {
            throw new DOMException('no', name);
        };
        const progress = tab(storage);
        progress.answer('q', 'x', 'sure');
        show(progress);
        expect(screen.getByRole('status')).toHaveTextContent(says);
        await press('Keep a file of what you did');
        const other = tab(memory());
        expect(other.takeFile(await saved[0]!.text())).toBe(true);
        expect(other.answers).toEqual(progress.answers);
    });
    it('of a record that could not be read stays until it is put away', async () => {
        const storage = memory();
        storage.setItem(storageKey, '{broken');
        const progress = tab(storage);
        show(progress);
        progress.answer('q', 'x');
        expect(screen.getByRole('status')).toHaveTextContent('could not be read');
        await press('Put this line away');
        expect(screen.getByRole('status')).toBeEmptyDOMElement();
    });
});
