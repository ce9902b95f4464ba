import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { territorySum } from '../../../../src/lib/visuals/territory-sum';
import TerritorySum from '../../../../src/lib/visuals/territory-sum/TerritorySum.svelte';
import { realCourse } from '../../../course';
import Citing from '../Citing.svelte';

const data = territorySum.data(realCourse().records);
const show = (view: object, more: object = {}) => render(Citing, { shows: TerritorySum, data, view, first: 'arm', ...more });
const box = (name: RegExp) => screen.getByRole('checkbox', { name });
const status = () => screen.getByRole('status');
const law = 'Whose land it is does not depend on the percentage.';

describe('the reader’s sum', () => {
    it('changes with each area that is put in or taken out', async () => {
        show({ show: 'sum', sum: 'districts' });
        expect(status()).toHaveTextContent('7,634 sq km = 8.82 %');
        await userEvent.click(box(/^Kelbajar 1,936/));
        expect(status()).toHaveTextContent('5,698 sq km = 6.58 %');
        await userEvent.click(box(/^oblast 4,088\?/));
        expect(status()).toHaveTextContent('9,786 sq km = 11.30 %');
    });
    it('can be made with the keyboard alone', async () => {
        show({ show: 'sum', sum: 'districts' });
        await userEvent.tab();
        expect(box(/^oblast/)).toHaveFocus();
        await userEvent.keyboard(' ');
        expect(status()).toHaveTextContent('11,722 sq km = 13.54 %');
    });
    it('changes with the way of counting', async () => {
        show({ show: 'sum', sum: 'districts' });
        await userEvent.click(screen.getByRole('radio', { name: 'whole district' }));
        expect(status()).toHaveTextContent('8,810 sq km = 10.17 %');
        expect(box(/^Agdam 1,094/)).toBeChecked();
        await userEvent.click(screen.getByRole('radio', { name: 'as printed' }));
        expect(box(/^villages none/)).toBeDisabled();
    });
    it('counts land once or twice', async () => {
        show({ show: 'sum', sum: 'printed' });
        expect(status()).toHaveTextContent('14,682 sq km = 16.95 %');
        await userEvent.click(box(/^overlaps/));
        expect(status()).toHaveTextContent('13,275 sq km = 15.33 %');
    });
    it('of nothing says so, and keeps the way of counting', async () => {
        show({ show: 'sum', sum: 'whole' });
        for (const each of screen.getAllByRole('checkbox', { checked: true })) await userEvent.click(each);
        expect(status()).toHaveTextContent('0 sq km = 0.00 % Add an area.');
    });
    it('has land to count twice only where the oblast is in it', async () => {
        show({ show: 'sum', sum: 'districts' });
        expect(box(/^overlaps none/)).toBeDisabled();
        await userEvent.click(box(/^oblast/));
        await userEvent.click(box(/^overlaps 1,407/));
        expect(status()).toHaveTextContent('13,129 sq km = 15.16 %');
    });
    it('says who has the same, until the reader changes it', async () => {
        show({ show: 'sum', sum: 'with-oblast' });
        expect(screen.getByText(/^Thomas de Waal, Black Garden, 2003: said to have the same/)).toBeInTheDocument();
        await userEvent.click(box(/^Lachin/));
        expect(screen.queryByText(/Thomas de Waal/)).toBeNull();
    });
    it('begins again with a new step, and is the step’s own when the reader comes back', async () => {
        const view = { show: 'sum', sum: 'districts' };
        const { rerender } = show(view);
        await userEvent.click(box(/^Lachin/));
        await rerender({ view: { show: 'sum', sum: 'with-oblast' } });
        expect(status()).toHaveTextContent('11,797 sq km = 13.62 %');
    });
});

describe('the guess', () => {
    it('is none at first, is shown on the ruler, stays for later steps and is not judged', async () => {
        const { rerender } = show({ show: 'claim' });
        const slider = screen.getByRole('slider', { name: /How much will it be/ });
        expect(slider).toHaveAttribute('aria-valuetext', 'no guess yet');
        expect(screen.queryByText('your guess')).toBeNull();
        await fireEvent.input(slider, { target: { value: '12.5' } });
        expect(slider).toHaveAttribute('aria-valuetext', '12.5 per cent');
        expect(screen.getByText('your guess')).toBeInTheDocument();
        await rerender({ view: { show: 'sum', sum: 'districts' } });
        expect(screen.getByText('your guess')).toBeInTheDocument();
        expect(screen.queryByText(/right guess|wrong guess|too (high|low)|close/)).toBeNull();
    });
});

describe('the authors', () => {
    it('hang on the ruler with name, year and figure, by date', () => {
        show({ show: 'authors', sum: 'with-oblast', need: true });
        const rows = within(screen.getByRole('list')).getAllByRole('listitem');
        expect(rows.map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).toEqual([
            'CIA (US), “almost”, 1995 20 per cent',
            'CIA (US), 2005 16 per cent',
            'fact-checkers in Armenia, 2016 13.3 per cent',
            'Hikmat Hajiyev, 2017 20 per cent',
            'Ali Askerov, scholar, 2020 about 16 per cent'
        ]);
        expect(status()).toHaveTextContent('20 % is 17,320 sq km, 5,523 more');
    });
    it('are not there while the reader adds', () => {
        show({ show: 'sum', sum: 'with-oblast' });
        expect(screen.queryByRole('list')).toBeNull();
    });
});

describe('two figures', () => {
    const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
    const view = { show: 'pair', claims: ['arm-half-million', 'az-one-million'] };
    it('stand side by side, the section’s side first', () => {
        show(view);
        expect(headings()).toEqual(['at least 500,000 people', '1,000,000 people']);
    });
    it('change places when the reader swaps the sides', () => {
        show(view, { first: 'az' });
        expect(headings()).toEqual(['1,000,000 people', 'at least 500,000 people']);
    });
    it('are asked the same, with as many figures beside the one as beside the other', () => {
        show(view);
        expect(screen.getAllByText('Of what?')).toHaveLength(2);
        expect(screen.getAllByText('What is shown?')).toHaveLength(2);
        expect(new Set(data.paired.filter(({ id }) => view.claims.includes(id)).map(({ beside }) => beside.length)).size).toBe(1);
    });
});

describe('the still form', () => {
    it.each([
        ['claim', { show: 'claim' }],
        ['sum', { show: 'sum', sum: 'printed' }],
        ['authors', { show: 'authors', sum: 'with-oblast', need: true }],
        ['pair', { show: 'pair', claims: ['arm-half-million', 'az-one-million'] }]
    ])('of %s has nothing to press', (_name, view) => {
        show(view, { still: true });
        for (const role of ['checkbox', 'radio', 'slider', 'button']) expect(screen.queryByRole(role)).toBeNull();
    });
    it('says in words what is counted, and what twice', () => {
        show({ show: 'sum', sum: 'printed' }, { still: true });
        expect(screen.getByText(/^Counted: oblast 4,400, .*Kelbajar again 1,118, Shusha again 289\.$/)).toBeInTheDocument();
    });
});

it('the law is part of every picture of the ruler', async () => {
    const { rerender } = show({ show: 'claim' });
    expect(screen.getByText(law)).toBeInTheDocument();
    await rerender({ view: { show: 'sum', sum: 'whole' } });
    expect(screen.getByText(law)).toBeInTheDocument();
    await rerender({ view: { show: 'authors', sum: 'with-oblast', need: false } });
    expect(screen.getByText(law)).toBeInTheDocument();
});
