import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { EpisodesData, EpisodesView } from '../../../../src/lib/visuals/episodes';
import Episodes from '../../../../src/lib/visuals/episodes/Episodes.svelte';
import { claim } from '../../../claim';
import Citing from '../Citing.svelte';

const show = (view: EpisodesView, more: object) => render(Citing, { shows: Episodes, view, first: 'az', ...more });

describe('the episodes', () => {
    const episode = { title: 'April', from: '2016-04-02', to: '2016-04-05', summary: 'Each said that the other began.', sources: ['s'] };
    const told: EpisodesData = {
        claims: [
            claim('a', { episode: 'april' }),
            claim('b', { episode: 'town', group: 'arm-civilian', value: 43, side: 'ind', claimant: 'Human Rights Watch' })
        ],
        episodes: [
            { ...episode, id: 'april', short: 'April 2016', ruler: 1 },
            { ...episode, id: 'town', title: 'A town', ruler: null, summary: 'Soldiers took it, two groups found.' }
        ]
    };
    const view: EpisodesView = { show: 'episodes', claims: ['a', 'b'] };
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
            { data: { episodes: [], claims: [claim('x', { value: 100, claimant: 'Deputy minister', asOf: '2020-07-14' }), claim('y', more)] } }
        );
        expect(screen.getByRole('heading', { name: 'Azerbaijani soldiers, July 2020' })).toBeInTheDocument();
        expect(screen.getAllByRole('listitem').map((item) => item.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
            '14 July 2020 100 killed Deputy minister',
            '17 July 2020 about 100 killed and wounded Ministry'
        ]);
    });
});
