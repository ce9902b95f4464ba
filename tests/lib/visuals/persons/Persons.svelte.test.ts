import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PersonsData, PersonsView } from '../../../../src/lib/visuals/persons';
import Persons from '../../../../src/lib/visuals/persons/Persons.svelte';
import { armenian, claim } from '../../../claim';
import Citing from '../Citing.svelte';

const data: PersonsData = {
    claims: [claim('az-31'), armenian.own, armenian.unnumbered],
    incidents: [
        { id: 'a', on: '2016-04-14', side: 'arm', killed: 2 },
        { id: 'b', on: '2016-05-16', side: 'az', killed: 1 },
        { id: 'c', on: '2017-03-01', side: 'arm', killed: 1 }
    ]
};
const show = (view: PersonsView) => render(Citing, { shows: Persons, data, view, first: 'az' });

describe('the window', () => {
    const view: PersonsView = { show: 'window', from: '2016-05-16', to: '2017-03-15', move: true, beside: 'az-31' };
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

it('says what each side said of a day, and the words where no number was given', () => {
    show({ show: 'days', claims: ['arm-77', 'az-none'] });
    const lines = screen.getAllByRole('listitem');
    expect(lines.map((line) => line.textContent?.replace(/\s+/g, ' ').trim())).toEqual([
        'Own side 77 Ministry of Defence of Armenia',
        'Other side no number given Ministry of Defence of Azerbaijan: “heavy losses”'
    ]);
});

it('leaves an empty frame for the side that has no number', () => {
    show({ show: 'people', claims: ['arm-77'], gap: 'The other side' });
    expect(screen.getByText('killed: no number in the story')).toBeInTheDocument();
});
