import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { positions } from '../../../../src/lib/visuals/positions';
import Positions from '../../../../src/lib/visuals/positions/Positions.svelte';
import { realCourse } from '../../../course';
import Citing from '../Citing.svelte';

const data = positions.data(realCourse().records);
const shows = Positions as unknown as Component<Record<string, unknown>>;
const show = (view: unknown, more = {}) => render(Citing, { shows, data, view, first: 'az', ...more });

describe('positions', () => {
    it('shows one question as five cards, the mediators last and framed alike', () => {
        show({ show: 'issue', id: 'status' });
        const cards = screen.getAllByRole('listitem').slice(0, 5);
        expect(cards[0]).toHaveTextContent('Azerbaijan');
        expect(cards[4]).toHaveTextContent('The mediators');
        expect(cards[0]).toHaveTextContent('We will never agree to the granting of independence');
    });
    it('lets the reader choose another question, or one voice', async () => {
        show({ show: 'issue', id: 'status' });
        const list = screen.getByRole('combobox', { name: 'Show' });
        await userEvent.selectOptions(list, 'Who may go home?');
        expect(screen.getByText('We have the same right to live in Karabakh as the Armenians do.')).toBeInTheDocument();
        await userEvent.selectOptions(list, 'Armenia');
        expect(screen.getAllByRole('button')).toHaveLength(10);
        expect(screen.getByRole('button', { name: /Who may go home\?.*refugees too/ })).toHaveAttribute('aria-expanded', 'false');
    });
    it('opens one card at a time, and Escape closes it', async () => {
        show({ show: 'issue', id: 'status' });
        const [first, second] = screen.getAllByRole('button');
        await userEvent.click(first!);
        await userEvent.click(second!);
        expect(screen.getAllByRole('button', { expanded: true })).toEqual([second]);
        await userEvent.keyboard('{Escape}');
        expect(screen.queryByRole('button', { expanded: true })).toBeNull();
    });
    it('puts the other side first when the sides are swapped', () => {
        show({ show: 'cases' }, { first: 'arm' });
        expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('Armenia');
    });
    it('shows a case alone, with who spoke and who disputed it', () => {
        show({ show: 'case', actor: 'dis' });
        expect(screen.getByText(/We are from Nagorno-Karabakh too/)).toBeInTheDocument();
        expect(screen.getByText(/refused to meet it/)).toBeInTheDocument();
    });
    it('opens the point that a step names, with its limit', () => {
        show({ show: 'agree', focus: 'observers' });
        const open = screen.getByRole('button', { expanded: true });
        expect(open).toHaveTextContent('More observers');
        expect(within(open.closest('li')!).getByText(/had not been carried out/)).toBeInTheDocument();
    });
    it('shows a word and what each voice means by it', () => {
        show({ show: 'same-word', id: 'change' });
        expect(screen.getByText('“change”')).toBeInTheDocument();
        expect(screen.getByText(/We would like everything to change/)).toBeInTheDocument();
    });
    it('has nothing to press where it stands still, and all of it in sight', () => {
        show({ show: 'issue', id: 'parties' }, { still: true });
        expect(screen.queryByRole('button')).toBeNull();
        expect(screen.queryByRole('combobox')).toBeNull();
        expect(screen.getByText(/The parties are two states/)).toBeVisible();
    });
    it('says where a second reader differs', () => {
        const [one] = data.positions;
        const cells = { ...one!.cells, az: { ...one!.cells.az, second: 'Another reading.' } };
        show({ show: 'issue', id: one!.id }, { data: { ...data, positions: [{ ...one, cells }] } });
        expect(screen.getByText(/Our second reader’s: “Another reading.”/)).toBeInTheDocument();
    });
});
