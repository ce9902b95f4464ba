import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Proposals from '../../../../src/lib/visuals/proposals/Proposals.svelte';
import Citing from '../Citing.svelte';
import { proposals, type ProposalsView } from '../../../../src/lib/visuals/proposals';
import { realCourse } from '../../../course';

const all = proposals.data(realCourse().records);
// A few rows: jsdom works out the name of each of them anew for every question.
const some = ['lisbon-1996', 'package-1997', 'step-by-step-1997', 'muskoka-2010', 'kazan-2011'];
const data = { ...all, proposals: all.proposals.filter(({ id }) => some.includes(id)) };
// `hidden` keeps jsdom from working out, for each cell, whether its styles hide it.
const show = (view: ProposalsView, rest: { still?: boolean; data?: typeof all } = {}) =>
    render(Citing, { shows: Proposals, data, view, first: 'az', ...rest });
const row = (name: RegExp) => screen.getByRole('row', { name, hidden: true });

describe('the sheet of proposals', () => {
    it('has a row for each, with its marks in words', () => {
        show({ show: 'all', mark: [] });
        expect(screen.getAllByRole('row', { hidden: true })).toHaveLength(6);
        const cells = within(row(/Step by step/)).getAllByRole('cell', { hidden: true });
        expect(cells.map((cell) => cell.textContent?.trim())).toContain('left for later');
    });
    it('says "no seat" for the Nagorno-Karabakh authorities', () => {
        show({ show: 'all', mark: [] });
        expect(within(row(/Muskoka/)).getByText('no seat')).toBeInTheDocument();
    });
    it('opens a proposal, goes to the next, and back with Escape', async () => {
        show({ show: 'all', mark: [] });
        await userEvent.click(screen.getByRole('button', { name: 'Package', hidden: true }));
        expect((await screen.findAllByRole('heading', { name: 'Package proposal', hidden: true }))[0]).toBeInTheDocument();
        expect(screen.getAllByRole('link', { name: 'Minsk Group, on mountainous-karabakh.org', hidden: true })[0]).toBeInTheDocument();
        await userEvent.click(screen.getAllByRole('button', { name: 'Next', hidden: true })[0]!);
        expect(screen.getAllByRole('heading', { name: 'Step-by-step proposal', hidden: true })[0]).toBeInTheDocument();
        await userEvent.keyboard('{Escape}');
        expect(screen.getByRole('button', { name: 'Step by step', hidden: true })).toHaveFocus();
    });
    it('moves between the proposals by arrow keys', async () => {
        show({ show: 'all', mark: [] });
        screen.getByRole('button', { name: 'Package', hidden: true }).focus();
        await userEvent.keyboard('{ArrowDown}');
        expect(screen.getByRole('button', { name: 'Step by step', hidden: true })).toHaveFocus();
    });
    it('shows one party’s answers with its words, and forgets the choice at the next step', async () => {
        const { rerender } = show({ show: 'all', mark: [] });
        await userEvent.click(screen.getByRole('radio', { name: 'Armenia', hidden: true }));
        expect(row(/Lisbon/)).toHaveTextContent('it “predetermines the status”');
        await rerender({ view: { show: 'question', id: 'order' } });
        expect(screen.getByRole('radio', { name: 'order', hidden: true })).toBeChecked();
    });
    it('has a slider that reads out the proposal', () => {
        show({ show: 'answers', actor: 'nk', start: 'kazan-2011' });
        expect(screen.getByRole('slider', { name: 'Proposal', hidden: true })).toHaveAttribute('aria-valuetext', '2011: Kazan summit');
    });
    it('has nothing to press where it stands still', () => {
        show({ show: 'all', mark: [] }, { still: true });
        expect(screen.queryByRole('radio', { hidden: true })).toBeNull();
        expect(screen.queryByRole('slider', { hidden: true })).toBeNull();
        expect(within(row(/Kazan/)).queryByRole('button', { hidden: true })).toBeNull();
    });
});

it('shows what each feared, quoted where it was said so', () => {
    show({ show: 'package-or-steps' });
    const fears = within(screen.getByRole('list', { name: 'What each feared' })).getAllByRole('listitem');
    expect(fears).toHaveLength(3);
    expect(fears[0]).toHaveTextContent('live in tents');
    expect(fears[1]).toHaveTextContent('as reported');
});

it('has six points of one size and says which question each is about', () => {
    show({ show: 'same-six-points' }, { data: all });
    expect(screen.getByText('status later')).toBeInTheDocument();
});

it('tells who said that there is a Lavrov plan and who said that there is none', () => {
    show({ show: 'lavrov-plan' }, { data: all });
    expect(screen.getAllByText('There is none:')).toHaveLength(3);
    expect(screen.getAllByText('There is a plan:')).toHaveLength(4);
});

it('ends with seven rows, each with who had an answer to give', () => {
    show({ show: 'closing' }, { data: all });
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    expect(within(screen.getAllByRole('listitem').at(-1)!).getByText(': no seat')).toBeInTheDocument();
});
