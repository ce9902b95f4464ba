import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { mediators, type MediatorsView } from '../../../../src/lib/visuals/mediators';
import { realCourse } from '../../../course';
import Mediators from '../../../../src/lib/visuals/mediators/Mediators.svelte';
import Citing from '../Citing.svelte';

const { records } = realCourse();
const data = mediators.data(records);
const cited = { sources: [], terms: [], people: [], statements: [], claims: [] };
const show = (view: MediatorsView, more: { first?: 'az' | 'arm'; still?: boolean } = {}) =>
    render(Citing, { shows: Mediators, cited, data, view, first: more.first ?? 'az', still: more.still ?? false });
const place = (text: string) => screen.getByText(text, { exact: false });

describe('the table', () => {
    it('lists the seats of its year and who leads', () => {
        show({ show: 'table', year: 1992 });
        const seats = within(screen.getByRole('list', { name: 'Seats in 1992, clockwise' })).getAllByRole('listitem');
        expect(seats).toHaveLength(11);
        expect(seats.filter((seat) => seat.textContent?.includes(', chair')).map((seat) => seat.textContent)).toEqual([
            expect.stringContaining('Italy')
        ]);
    });
    it('lets the reader choose another year, and a new step begins with its own', async () => {
        const { rerender } = show({ show: 'table', year: 1992 });
        await userEvent.click(screen.getByRole('radio', { name: '2017' }));
        expect(screen.getByRole('list', { name: 'Seats in 2017, clockwise' })).toHaveTextContent('Igor Popov');
        await rerender({ view: { show: 'table', year: 2025 } });
        expect(screen.getByRole('radio', { name: '2025' })).toBeChecked();
        expect(screen.getByRole('list', { name: 'Seats in 2025, clockwise' })).not.toHaveTextContent('chair');
    });
    it('goes to the next year by arrow key', async () => {
        show({ show: 'table', year: 1995 });
        screen.getByRole('radio', { name: '1995' }).focus();
        await userEvent.keyboard('{ArrowRight}');
        expect(screen.getByRole('radio', { name: '1997' })).toBeChecked();
    });
    it('says why seats are hatched', () => {
        show({ show: 'table', year: 1995 });
        expect(place('named as present at one meeting')).toBeVisible();
    });
    it('has nothing to press where it stands still', () => {
        show({ show: 'table', year: 2022 }, { still: true });
        expect(screen.queryByRole('radio')).toBeNull();
        expect(screen.getByRole('list', { name: 'Seats in 2022, clockwise' })).toBeVisible();
    });
});

describe('lines', () => {
    it.each([
        ['may', 'Propose texts'],
        ['may-not', 'Impose a solution']
    ] as const)('%s has seven', (name, first) => {
        show({ show: name });
        const lines = screen.getAllByRole('listitem');
        expect(lines).toHaveLength(7);
        expect(lines[0]).toHaveTextContent(first);
    });
});

describe('cards', () => {
    it('open the one that the step names; the reader can open another', async () => {
        show({ show: 'neighbours', focus: 'iran' });
        expect(screen.getByRole('radio', { name: 'Iran' })).toBeChecked();
        await userEvent.click(screen.getByRole('radio', { name: 'Turkey' }));
        expect(screen.getByRole('radio', { name: 'Turkey' })).toBeChecked();
    });
    it('open the first where the step names none', () => {
        show({ show: 'interests' });
        expect(screen.getByRole('radio', { name: 'Russia' })).toBeChecked();
    });
    it('put the side first that the section puts first', () => {
        show({ show: 'outside' }, { first: 'arm', still: true });
        const text = screen.getAllByRole('listitem')[0]!.textContent!;
        expect(text.indexOf('The Armenian side')).toBeLessThan(text.indexOf('Azerbaijan'));
    });
    it('are all there where they stand still, with nothing to press', () => {
        show({ show: 'criticism' }, { still: true });
        expect(screen.getAllByRole('listitem')).toHaveLength(6);
        expect(screen.queryByRole('radio')).toBeNull();
    });
});

describe('the vote', () => {
    it('gives three counts, and underlines the mediators among the seven', () => {
        show({ show: 'vote-2008' });
        expect(screen.getAllByRole('term').map((count) => count.textContent)).toEqual(['39 in favour', '7 against', '100 abstained']);
        expect(['France', 'Russia', 'United States'].map((state) => screen.getByText(state).tagName)).toEqual(['U', 'U', 'U']);
    });
    it.each(['az', 'arm'] as const)('lets %s explain first', (first) => {
        show({ show: 'vote-2008' }, { first });
        expect(screen.getAllByRole('listitem')[0]).toHaveTextContent(first === 'az' ? 'Azerbaijan' : 'Armenia');
    });
});

describe('meetings', () => {
    it('is a mark each, which says when, where and who invited', async () => {
        show({ show: 'meetings' });
        expect(screen.getAllByRole('button')).toHaveLength(27);
        expect(place('Not complete')).toBeVisible();
        await userEvent.click(screen.getByRole('button', { name: '7 May 2009, Prague, the three together' }));
        expect(place('7 May 2009, Prague.')).toBeVisible();
    });
    it('closes a mark when it is pressed again', async () => {
        show({ show: 'meetings', open: 'kazan-2011' });
        const kazan = screen.getByRole('button', { pressed: true });
        expect(kazan).toHaveAccessibleName(/Kazan/);
        await userEvent.click(kazan);
        expect(screen.queryByRole('button', { pressed: true })).toBeNull();
    });
});
