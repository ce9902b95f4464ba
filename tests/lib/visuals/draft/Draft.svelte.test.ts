import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { draft } from '../../../../src/lib/visuals/draft';
import Draft from '../../../../src/lib/visuals/draft/Draft.svelte';
import { realCourse } from '../../../course';

const data = draft.data(realCourse().records);
const articles = () => screen.getAllByRole('article');

it('strikes out and writes in, as deletions and insertions', () => {
    render(Draft, { data, view: { check: 'loaded' }, first: 'arm' });
    expect(screen.getAllByRole('deletion').map(({ textContent }) => textContent)).toEqual(['The aggressors in Baku', 'The separatists in Karabakh']);
    expect(screen.getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual([
        'Azerbaijan’s government',
        'The unrecognised Nagorno-Karabakh authorities'
    ]);
});
it('has both drafts, the section’s first side first, and says that they are made up', () => {
    render(Draft, { data, view: { check: 'number' }, first: 'az' });
    expect(articles().map((each) => each.querySelector('h2')?.textContent)).toEqual([
        'Draft that leans to Azerbaijan made up',
        'Draft that leans to the Armenian side made up'
    ]);
});
it('begins by turns with the one and the other, where only one has room', async () => {
    const { rerender } = render(Draft, { data, view: { check: 'number' }, first: 'arm' });
    expect(screen.getByRole('radio', { name: /Armenian/ })).toBeChecked();
    await rerender({ view: { check: 'speaker' } });
    expect(screen.getByRole('radio', { name: /Azerbaijan/ })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: /Armenian/ }));
    expect(screen.getByRole('radio', { name: /Armenian/ })).toBeChecked();
    await rerender({ view: { check: 'case' } });
    expect(screen.getByRole('radio', { name: /Armenian/ })).toBeChecked();
});
it('says how far the checks have come', () => {
    render(Draft, { data, view: { check: 'case' }, first: 'arm', still: true });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).toEqual([
        '✓ Numbers, done',
        '✓ Speakers, done',
        'Both cases, this check',
        'Loaded words, to come',
        'Room, to come',
        'Not known, to come'
    ]);
});
