import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { statementWeb } from '../../../../src/lib/visuals/statement-web';
import StatementWeb from '../../../../src/lib/visuals/statement-web/StatementWeb.svelte';
import { realCourse } from '../../../course';

const data = statementWeb.data(realCourse().records);

describe('statement-web', () => {
    it('opens a statement with what answers it, and closes it again', async () => {
        render(StatementWeb, { data, view: { show: 'answers' }, first: 'az' });
        const button = screen.getByRole('button', { name: /^Melikyan: Talks fail unless hatred ends$/ });
        await userEvent.click(button);
        expect(button).toHaveAttribute('aria-pressed', 'true');
        expect(screen.getAllByText(/Gurbanov: That is nationalism \(an answer, the story says\)/)[0]).toBeInTheDocument();
        await userEvent.keyboard('{Escape}');
        expect(button).toHaveAttribute('aria-pressed', 'false');
    });
    it('moves between statements with the arrow keys', async () => {
        render(StatementWeb, { data, view: { show: 'order' }, first: 'az' });
        const [one, two] = screen.getAllByRole('button', { name: /^Aliyev/ });
        one!.focus();
        await userEvent.keyboard('{ArrowDown}');
        expect(two).toHaveFocus();
    });
    it('says in each row what the threads show', () => {
        render(StatementWeb, { data, view: { show: 'answers' }, first: 'az' });
        expect(screen.getByText(/is answered by Gurbanov, That is nationalism/)).toBeInTheDocument();
    });
    it('lets the reader single out a kind', async () => {
        render(StatementWeb, { data, view: { show: 'kinds' }, first: 'az' });
        await userEvent.click(screen.getByRole('radio', { name: 'D demand' }));
        expect(screen.getByRole('radio', { name: 'D demand' })).toBeChecked();
    });
    it('steps through the points of agreement, each with its limit', async () => {
        render(StatementWeb, { data, view: { show: 'agree' }, first: 'az' });
        expect(screen.getByText('1 of 6')).toBeVisible();
        await userEvent.click(screen.getByRole('button', { name: 'Next point' }));
        expect(screen.getByText('2 of 6')).toBeVisible();
        expect(screen.getAllByText(/Azerbaijan counts the Azerbaijanis who were driven out/)[0]).toBeVisible();
    });
    it('forgets the reader’s choice when the step changes', async () => {
        const { rerender } = render(StatementWeb, { data, view: { show: 'order' }, first: 'az' });
        await userEvent.click(screen.getByRole('button', { name: 'Read the first' }));
        expect(screen.getByText('1 of 26')).toBeVisible();
        await rerender({ view: { show: 'answers' } });
        expect(screen.queryByText('1 of 26')).toBeNull();
    });
    it('has no button where it stands still', () => {
        render(StatementWeb, { data, view: { show: 'placed' }, first: 'arm', still: true });
        expect(screen.queryAllByRole('button')).toEqual([]);
    });
});
