import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { principles } from '../../../../src/lib/visuals/principles';
import { realCourse } from '../../../course';
import Principles from '../../../../src/lib/visuals/principles/Principles.svelte';
import Citing from '../Citing.svelte';

const data = principles.data(realCourse().records);
const page = () => screen.getByRole('article');
const terms = () =>
    within(page())
        .getAllByRole('term')
        .map(({ textContent }) => textContent?.trim().split('\n')[0]?.trim());

describe('one document', () => {
    it('stands with its words on each principle, and what it leaves open', () => {
        render(Citing, { shows: Principles, data, view: { show: 'both', document: 'un-charter' }, first: 'arm' });
        expect(within(page()).getByRole('heading')).toHaveTextContent('Charter of the United Nations, 26 June 1945');
        expect(page()).toHaveTextContent('“the principle of equal rights and self-determination of peoples”');
        expect(page()).toHaveTextContent('Leaves open: Who “a people” is');
    });
    it('says "not mentioned" where it is silent', () => {
        render(Citing, { shows: Principles, data, view: { show: 'both', document: 'unsc-853' }, first: 'az' });
        expect(within(page()).getAllByText('not mentioned')).toHaveLength(1);
    });
    it('gives way to the next one, and a new step begins with its own', async () => {
        const { rerender } = render(Citing, { shows: Principles, data, view: { show: 'both', document: 'un-charter' }, first: 'arm' });
        await userEvent.click(screen.getByRole('button', { name: 'Next' }));
        expect(within(page()).getByRole('heading')).toHaveTextContent('Helsinki Final Act');
        await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
        await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
        expect(within(page()).getByRole('heading')).toHaveTextContent('Treaty text');
        await rerender({ view: { show: 'both', document: 'lisbon-1996' } });
        expect(within(page()).getByRole('heading')).toHaveTextContent('Lisbon');
    });
    it('lets no principle be always the first', async () => {
        render(Citing, { shows: Principles, data, view: { show: 'both', document: 'un-charter' }, first: 'az' });
        const firsts = [terms()[0]];
        for (let turn = 0; turn < 2; turn++) {
            await userEvent.click(screen.getByRole('button', { name: 'Turn the order' }));
            firsts.push(terms()[0]);
        }
        expect(new Set(firsts).size).toBe(3);
    });
});

describe('all documents', () => {
    it('are rows in the order of time; a press opens one large, and leads back', async () => {
        render(Citing, { shows: Principles, data, view: { show: 'rows', focus: [] }, first: 'az' });
        expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(data.documents.length);
        await userEvent.click(screen.getByRole('button', { name: 'L’Aquila' }));
        expect(screen.queryByRole('list')).toBeNull();
        expect(within(page()).getByRole('heading')).toHaveTextContent('Statement of L’Aquila');
        await userEvent.click(screen.getByRole('button', { name: 'Back to all texts' }));
        expect(screen.getByRole('list')).toBeInTheDocument();
    });
    it('say what each leaves open', () => {
        render(Citing, { shows: Principles, data, view: { show: 'limits', focus: [] }, first: 'az' });
        for (const { opens } of data.documents) expect(screen.getByRole('list')).toHaveTextContent(opens);
    });
    it('have nothing to press where they stand still, and no page beside them', () => {
        render(Citing, { shows: Principles, data, view: { show: 'rows', focus: ['helsinki-1975'] }, first: 'az', still: true });
        expect(screen.queryByRole('button')).toBeNull();
        expect(screen.queryByRole('article')).toBeNull();
    });
});

describe('the readers', () => {
    const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.trim().split('underlines')[0]?.trim());
    it('are five, the section’s side first, each with its pen and its words', async () => {
        render(Citing, { shows: Principles, data, view: { show: 'reading' }, first: 'arm' });
        expect(names()).toEqual(['Armenia', 'displaced Azerbaijanis', 'Nagorno-Karabakh authorities', 'Azerbaijan', 'mediators']);
        expect(screen.getAllByRole('listitem')[4]).toHaveTextContent('underlines all three');
        await userEvent.click(screen.getByRole('button', { name: 'Turn the order' }));
        expect(names()[0]).toBe('Azerbaijan');
    });
    it('face each other two by two; the reader chooses and swaps', async () => {
        render(Citing, { shows: Principles, data, view: { show: 'reading', actors: ['arm', 'az'] }, first: 'arm' });
        const [left, right] = [screen.getByRole('combobox', { name: 'First reader' }), screen.getByRole('combobox', { name: 'Second reader' })];
        expect(left).toHaveDisplayValue('Armenia');
        await userEvent.selectOptions(right, 'mediators');
        expect(screen.getByText(/legally binding expression of will/)).toBeInTheDocument();
        await userEvent.click(screen.getByRole('button', { name: 'Swap the two' }));
        expect(screen.getByRole('combobox', { name: 'First reader' })).toHaveDisplayValue('mediators');
    });
    it('change places when one is chosen who stands opposite', async () => {
        render(Citing, { shows: Principles, data, view: { show: 'reading', actors: ['arm', 'az'] }, first: 'arm' });
        await userEvent.selectOptions(screen.getByRole('combobox', { name: 'First reader' }), 'Azerbaijan');
        expect(screen.getByRole('combobox', { name: 'Second reader' })).toHaveDisplayValue('Armenia');
    });
    it('are all there where nothing can be chosen', () => {
        render(Citing, { shows: Principles, data, view: { show: 'reading', actors: ['arm', 'az'] }, first: 'arm', still: true });
        expect(screen.queryByRole('combobox')).toBeNull();
        for (const { reads } of data.readings) expect(screen.getByText(new RegExp(reads.integrity))).toBeInTheDocument();
    });
});
