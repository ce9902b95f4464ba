import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { voices } from '../../../../src/lib/visuals/voices';
import Voices from '../../../../src/lib/visuals/voices/Voices.svelte';
import { realCourse } from '../../../course';

const data = voices.data(realCourse().records);

describe('voices', () => {
    it('shows statements word for word, with who, when and to whom', () => {
        render(Voices, { data, view: { show: 'words', statements: ['s06'], mark: ['Armenia'] }, first: 'az' });
        const item = screen.getByRole('listitem');
        expect(item).toHaveTextContent('Armenia should not elude the talks');
        expect(item).toHaveTextContent('Ilham Aliyev, 14 March 2017, to Armenia');
        expect(within(item).getByText('Armenia').tagName).toBe('MARK');
    });
    it('says that a statement without words is in our words', () => {
        render(Voices, { data, view: { show: 'words', statements: ['aliyev-change'], mark: [] }, first: 'az' });
        expect(screen.getByRole('listitem')).toHaveTextContent('(in our words)');
    });
    it('lets the reader choose the day, and a new step begins with its own', async () => {
        const { rerender } = render(Voices, { data, view: { show: 'count', version: 3 }, first: 'az' });
        await userEvent.click(screen.getByRole('radio', { name: '15 March' }));
        expect(screen.getAllByText('not yet in the story')).toHaveLength(2);
        await rerender({ view: { show: 'count', version: 2 } });
        expect(screen.getByRole('radio', { name: '16 March' })).toBeChecked();
        expect(screen.getByText('added 16 March')).toBeVisible();
    });
    it('has nothing to press where it stands still', () => {
        render(Voices, { data, view: { show: 'count', version: 3 }, first: 'az', still: true });
        expect(screen.queryByRole('radio')).toBeNull();
    });
    it('puts Armenia on its row with nobody', () => {
        render(Voices, { data, view: { show: 'count', version: 3 }, first: 'az' });
        expect(screen.getByText('no official in Yerevan is quoted')).toBeVisible();
    });
    it('opens the chair that a step names', () => {
        render(Voices, { data, view: { show: 'chairs', open: 'armenia' }, first: 'az' });
        const open = screen.getAllByRole('group').filter((details) => (details as HTMLDetailsElement).open);
        expect(open).toHaveLength(1);
        expect(open[0]).toHaveTextContent('Armenia’s government');
    });
});
