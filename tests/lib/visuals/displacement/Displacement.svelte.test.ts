import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { displacement } from '../../../../src/lib/visuals/displacement';
import { realCourse } from '../../../course';
import Displacement from '../../../../src/lib/visuals/displacement/Displacement.svelte';
import Citing from '../Citing.svelte';

const data = displacement.data(realCourse().records);
const show = (view: object, more: object = {}) => render(Citing, { shows: Displacement, data, view, first: 'az', ...more });
const pressable = () => [...screen.queryAllByRole('button'), ...screen.queryAllByRole('radio'), ...screen.queryAllByRole('combobox')];
const titles = () => screen.getAllByRole('button').map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('one time', () => {
    it('has a row for each group, every figure with its author', () => {
        show({ show: 'wave', wave: 1 });
        const [azerbaijanis, armenians] = screen.getAllByRole('listitem');
        expect(azerbaijanis).toHaveTextContent('Azerbaijanis from Armenia');
        expect(azerbaijanis).toHaveTextContent('about 250,000 foreign ministry, undated');
        expect(armenians).toHaveTextContent('more than 500,000 Armenian TV, 2023');
        expect(armenians).toHaveTextContent('and 1 later figure');
    });
    it('gives way to another that the reader chooses; a new step begins with its own', async () => {
        const { rerender } = show({ show: 'wave', wave: 1 });
        expect(screen.getByRole('radio', { name: '1988–91' })).toBeChecked();
        await userEvent.click(screen.getByRole('radio', { name: '2023' }));
        expect(screen.getByText(/No number given: “their personal decision”/)).toBeInTheDocument();
        await rerender({ view: { show: 'wave', wave: 3 } });
        expect(screen.getByRole('radio', { name: '2020' })).toBeChecked();
    });
    it('begins with the section’s side in its first row, and with the other at the next time', async () => {
        show({ show: 'wave', wave: 1 }, { first: 'arm' });
        expect(titles()[0]).toMatch(/Armenians from Azerbaijan/);
        await userEvent.click(screen.getByRole('radio', { name: '1992–94' }));
        expect(titles()[0]).toMatch(/Azerbaijanis from NK/);
    });
});

describe('one group', () => {
    it('opens from its row, shows what a figure counts, and leads back to where the reader was', async () => {
        show({ show: 'wave', wave: 2 });
        await userEvent.click(screen.getByRole('button', { name: /Azerbaijanis from NK and 7 districts/ }));
        const choose = screen.getByRole('combobox', { name: 'Figure' });
        expect(choose).toHaveFocus();
        await userEvent.selectOptions(choose, '351,000: IDMC, end of 2019');
        expect(screen.getByText(/Counts people who still needed a home on that day/)).toBeInTheDocument();
        await userEvent.click(screen.getByRole('button', { name: 'Back to 1992–94' }));
        expect(screen.getByRole('button', { name: /Azerbaijanis from NK and 7 districts/ })).toHaveFocus();
    });
    it('works with the keyboard alone', async () => {
        show({ show: 'wave', wave: 3 });
        await userEvent.tab();
        expect(screen.getByRole('radio', { name: '2020' })).toHaveFocus();
        await userEvent.keyboard('{ArrowRight}');
        expect(screen.getByRole('radio', { name: '2023' })).toBeChecked();
        await userEvent.tab();
        await userEvent.keyboard('{Enter}');
        expect(screen.getByRole('combobox', { name: 'Figure' })).toHaveFocus();
        await userEvent.tab();
        await userEvent.keyboard('{Enter}');
        expect(screen.getByRole('radio', { name: '2023' })).toBeChecked();
    });
    it('is left with Escape', async () => {
        show({ show: 'wave', wave: 1 });
        await userEvent.click(screen.getByRole('button', { name: /Armenians from Azerbaijan/ }));
        await userEvent.keyboard('{Escape}');
        expect(screen.getByRole('button', { name: /Armenians from Azerbaijan/ })).toHaveFocus();
    });
    it('is one of several, between which the arrow keys move', async () => {
        show({ show: 'wave', wave: 2 });
        const rows = screen.getAllByRole('button');
        rows[0]!.focus();
        await userEvent.keyboard('{ArrowDown}');
        expect(rows[1]).toHaveFocus();
        await userEvent.keyboard('{ArrowUp}');
        expect(rows[0]).toHaveFocus();
    });
    it('opens with the figure that its step names', () => {
        show({ show: 'one-group', id: 'az-from-karabakh', open: 'az-idp-569' });
        expect(screen.getByRole('combobox', { name: 'Figure' })).toHaveDisplayValue('about 568,900: IDMC, Dec. 2014');
        expect(screen.getByText(/About 230,000 of them are children born since/)).toBeInTheDocument();
    });
});

describe('the arrows alone', () => {
    it('have both peoples at each time, and no number of people', () => {
        show({ show: 'directions' });
        for (const time of ['1988–91', '1992–94', '2020', '2023']) {
            const rows = screen.getByRole('heading', { name: time }).parentElement!;
            expect(rows).toHaveTextContent(/Azerbaijanis/);
            expect(rows).toHaveTextContent(/Armenia/);
        }
        expect(document.body.textContent).not.toMatch(/\d,\d{3}/);
        expect(pressable()).toEqual([]);
    });
});

describe('a count and a word', () => {
    it.each(['az', 'arm'] as const)('stand in two boxes, %s first', (first) => {
        show({ show: 'words', ids: ['arm-2023-100', 'arm-2023-none'] }, { first });
        const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);
        expect(names[0]).toBe(first === 'az' ? 'Azerbaijan’s foreign ministry' : 'Government of Armenia');
        expect(screen.getByText(/No number given/)).toHaveTextContent('their personal decision');
    });
});

describe('the testimonies', () => {
    it('are four, by turns, each with where it was published', async () => {
        show({ show: 'testimonies' }, { first: 'arm' });
        expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Svetlana', 'Sanam', 'Anoush', 'Valida']);
        const choose = within(screen.getByRole('group', { name: 'Who tells' }));
        await userEvent.click(choose.getByRole('radio', { name: 'Valida' }));
        expect(choose.getByRole('radio', { name: 'Valida' })).toBeChecked();
    });
});

describe('standing still', () => {
    it.each([
        [{ show: 'directions' }],
        [{ show: 'wave', wave: 2 }],
        [{ show: 'one-group', id: 'az-from-karabakh' }],
        [{ show: 'words', ids: ['arm-2023-100', 'arm-2023-none'] }],
        [{ show: 'all', wave: 3 }],
        [{ show: 'testimonies' }]
    ])('%j has nothing to press', (view) => {
        show(view, { still: true });
        expect(pressable()).toEqual([]);
    });
    it('shows all four times, with every figure that is drawn', () => {
        show({ show: 'all', wave: 3 }, { still: true });
        expect(screen.getAllByRole('heading')).toHaveLength(4);
        expect(screen.getByText(/more than 820,000/)).toBeInTheDocument();
    });
});
