import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ClaimsData, ClaimsView } from '../../../../src/lib/visuals/claims';
import Claims from '../../../../src/lib/visuals/claims/Claims.svelte';
import Citing from '../Citing.svelte';
import { armenian, claim } from '../../../claim';

const data: ClaimsData = {
    claims: [
        claim('az-12', { value: 12, asOf: '2016-04-02' }),
        claim('az-31', { earlier: 'az-12', comparable: ['nk-300'] }),
        claim('nk-300', { value: 300, side: 'nk', claimant: 'Army of Nagorno-Karabakh' }),
        armenian.own,
        armenian.unnumbered
    ],
    method: [
        { id: 'who', question: 'Who says it?', detail: 'Write the author down.', example: 'An ombudsman.', sources: ['s'] },
        { id: 'what', question: 'What is counted?', detail: 'Killed, or wounded?', example: 'A list of 92.', sources: ['s'] }
    ]
};
const show = (view: ClaimsView, more = {}) => render(Citing, { shows: Claims, data, view, first: 'az', ...more });
const all: ClaimsView = { show: 'ledger', claims: data.claims.map(({ id }) => id), ruler: 400, lines: 'all', fade: false, none: [] };

describe('the ledger', () => {
    it('has a heading for each group and a line for each author, with number and name', () => {
        show(all);
        expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual([
            'Azerbaijani soldiers killed',
            'Armenian and Nagorno-Karabakh soldiers killed'
        ]);
        expect(screen.getByRole('button', { name: /^31 Ministry of Defence of Azerbaijan/ })).toBeInTheDocument();
        expect(screen.getByRole('button', { name: /^no number given/ })).toBeInTheDocument();
        expect(screen.queryByRole('button', { name: /^12/ })).toBeNull();
    });
    it('shows one kind of author when the reader asks, and all again at the next step', async () => {
        const { rerender } = show(all);
        await userEvent.click(screen.getByRole('radio', { name: 'other side' }));
        expect(screen.queryByRole('button', { name: /^31/ })).toBeNull();
        expect(screen.getByRole('button', { name: /^300/ })).toBeInTheDocument();
        await rerender({ view: { ...all } });
        expect(screen.getByRole('button', { name: /^31/ })).toBeInTheDocument();
    });
    it('opens a figure with its author, ground and words, and with what it can and cannot be compared', async () => {
        show(all);
        await userEvent.click(screen.getByRole('button', { name: /^31/ }));
        expect(await screen.findByRole('heading', { name: '31 killed: Azerbaijani soldiers' })).toBeInTheDocument();
        expect(screen.getByText('A press statement.')).toBeInTheDocument();
        const other = (part: RegExp) => screen.getAllByRole('listitem').find((item) => part.test(item.textContent ?? ''));
        expect(other(/300, Army of Nagorno-Karabakh/)).toHaveTextContent(/^Comparable/);
        expect(other(/77, Ministry of Defence of Armenia/)).toHaveTextContent(/^Not comparable.*Not the same group/);
        await userEvent.keyboard('{Escape}');
        expect(screen.getByRole('button', { name: /^31/ })).toHaveFocus();
    });
    it('says at each line why it cannot be compared with the chosen one', async () => {
        show(all);
        await userEvent.click(screen.getByRole('button', { name: /^31/ }));
        await userEvent.click(screen.getByRole('button', { name: 'Show what can be compared' }));
        const line = (name: RegExp) => screen.getByRole('button', { name }).closest('li');
        expect(line(/^77/)).toHaveTextContent('Not the same group: Azerbaijani soldiers; Armenian soldiers.');
        expect(line(/^300/)).not.toHaveTextContent('Not');
    });
    it('moves between the lines by arrow keys', async () => {
        show(all);
        screen.getByRole('button', { name: /^31/ }).focus();
        await userEvent.keyboard('{ArrowDown}');
        expect(screen.getByRole('button', { name: /^300/ })).toHaveFocus();
    });
    it('has nothing to press where it stands still', () => {
        show(all, { still: true });
        expect(screen.queryByRole('button')).toBeNull();
        expect(screen.queryByRole('radio')).toBeNull();
        expect(screen.getByText('31')).toBeInTheDocument();
    });
});

it('has eight questions of which one is open', async () => {
    show({ show: 'method' });
    expect(screen.getByText('Write the author down.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /What is counted/ }));
    expect(screen.queryByText('Write the author down.')).toBeNull();
    expect(within(screen.getAllByRole('listitem')[1]!).getByText('Killed, or wounded?')).toBeInTheDocument();
});
