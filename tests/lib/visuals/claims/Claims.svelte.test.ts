import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ClaimsData, ClaimsView } from '../../../../src/lib/visuals/claims';
import Claims from '../../../../src/lib/visuals/claims/Claims.svelte';
import Citing from '../Citing.svelte';
import { claim } from '../../../claim';

const data: ClaimsData = {
    claims: [
        claim('az-12', { value: 12, asOf: '2016-04-02' }),
        claim('az-31', { earlier: 'az-12', comparable: ['nk-300'] }),
        claim('nk-300', { value: 300, side: 'nk', claimant: 'Army of Nagorno-Karabakh' }),
        claim('arm-77', {
            value: 77,
            side: 'arm',
            group: 'arm-military',
            whom: 'Armenian soldiers',
            claimant: 'Ministry of Defence of Armenia',
            shown: true
        }),
        claim('az-none', { value: null, group: 'arm-military', whom: 'Armenian soldiers', words: 'heavy losses' })
    ],
    episodes: [],
    incidents: [
        { id: 'a', on: '2016-04-14', side: 'arm', killed: 2 },
        { id: 'b', on: '2016-05-16', side: 'az', killed: 1 },
        { id: 'c', on: '2017-03-01', side: 'arm', killed: 1 }
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
        expect(screen.getByRole('heading', { name: '31 killed: Azerbaijani soldiers' })).toBeInTheDocument();
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

describe('the window', () => {
    const view: ClaimsView = { show: 'window', from: '2016-05-16', to: '2017-03-15', move: true, beside: 'az-31' };
    it('counts both sides from the first day, which the reader moves by slider or to a named day', async () => {
        show(view);
        expect(screen.getAllByText(/^\d+ counted$/).map((each) => each.textContent)).toEqual(['1 counted', '1 counted']);
        expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'from 16 May 2016: 1 and 1 counted');
        await userEvent.click(screen.getByRole('button', { name: '6 April 2016' }));
        expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'from 6 April 2016: 1 and 3 counted');
        expect(screen.getByRole('slider')).toHaveValue('0');
    });
    it('stands still without a slider', () => {
        show({ ...view, move: false });
        expect(screen.queryByRole('slider')).toBeNull();
        expect(screen.getByText(/16 May 2016 to 15 March 2017, both days counted/)).toBeInTheDocument();
    });
});

it('leaves an empty frame for the side that has no number', () => {
    show({ show: 'people', claims: ['arm-77'], gap: 'The other side' });
    expect(screen.getByText('killed: no number in the story')).toBeInTheDocument();
});

it('says what each side said of a day, and the words where no number was given', () => {
    show({ show: 'days', claims: ['arm-77', 'az-none'] });
    const lines = screen.getAllByRole('listitem');
    expect(lines.map((line) => line.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
        'Own side 77 Ministry of Defence of Armenia',
        'Other side no number given Ministry of Defence of Azerbaijan: “heavy losses”'
    ]);
});

it('has eight questions of which one is open', async () => {
    show({ show: 'method' });
    expect(screen.getByText('Write the author down.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /What is counted/ }));
    expect(screen.queryByText('Write the author down.')).toBeNull();
    expect(within(screen.getAllByRole('listitem')[1]!).getByText('Killed, or wounded?')).toBeInTheDocument();
});

describe('the episodes', () => {
    const episode = { title: 'April', from: '2016-04-02', to: '2016-04-05', summary: 'Each said that the other began.', sources: ['s'] };
    const told: ClaimsData = {
        ...data,
        claims: [
            claim('a', { episode: 'april' }),
            claim('b', { episode: 'town', group: 'arm-civilian', value: 43, side: 'ind', claimant: 'Human Rights Watch' })
        ],
        episodes: [
            { ...episode, id: 'april', short: 'April 2016', ruler: 1 },
            { ...episode, id: 'town', title: 'A town', ruler: null, summary: 'Soldiers took it, two groups found.' }
        ]
    };
    const view: ClaimsView = { show: 'episodes', claims: ['a', 'b'] };
    it('stand on a ruler with their authors, or are told in a sentence', () => {
        show(view, { data: told });
        expect(screen.getAllByRole('heading').map((heading) => heading.textContent)).toEqual(['April 2016', 'A town']);
        expect(screen.getByText('Soldiers took it, two groups found.')).toBeInTheDocument();
        expect(screen.queryByText('Each said that the other began.')).toBeNull();
        expect(screen.getByText('Human Rights Watch')).toBeInTheDocument();
    });
    it('are turned one by one where there is room for one', async () => {
        show(view, { data: told });
        const next = screen.getByRole('button', { name: 'Next', hidden: true });
        expect(screen.getByText('1 of 2')).toBeInTheDocument();
        await userEvent.click(next);
        expect(screen.getByText('2 of 2')).toBeInTheDocument();
        expect(next).toBeDisabled();
    });
    it('have no buttons where nothing can be tapped', () => {
        show(view, { data: told, still: true });
        expect(screen.queryByRole('button', { hidden: true })).toBeNull();
    });
});

describe('a number that travels', () => {
    it('stands twice with its author, its day and the word beside it', () => {
        const more = { value: 100, claimant: 'Ministry', asOf: '2020-07-17', includes: ['wounded'], bound: 'about' };
        show(
            { show: 'travels', pairs: [['x', 'y']] },
            { data: { ...data, claims: [claim('x', { value: 100, claimant: 'Deputy minister', asOf: '2020-07-14' }), claim('y', more)] } }
        );
        expect(screen.getByRole('heading', { name: 'Azerbaijani soldiers, July 2020' })).toBeInTheDocument();
        expect(screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
            '14 July 2020 100 killed Deputy minister',
            '17 July 2020 about 100 killed and wounded Ministry'
        ]);
    });
});
