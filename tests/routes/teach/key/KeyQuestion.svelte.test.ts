import { render, screen, within } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { KeyQuestion } from '../../../../src/lib/course/key';
import Shown from '../../../../src/routes/teach/key/KeyQuestion.svelte';

const question: KeyQuestion = {
    id: 'q',
    number: 3,
    stem: 'Who said it?',
    right: 'B',
    reasons: [
        { letter: 'A', text: 'One', right: false, why: 'It was not one.' },
        { letter: 'B', text: 'Two', right: true, why: 'It was two.' }
    ],
    hint: 'Look at the day.',
    asks: 'source',
    aim: 'see who speaks',
    step: { id: 'call', number: 2, title: 'The call' },
    sources: [{ id: 'fp-2017', publisher: 'Foreign Policy (2017)' }]
};
const show = (more: Partial<KeyQuestion> = {}) => render(Shown, { question: { ...question, ...more }, path: 'story/paris' });
const terms = () => screen.getAllByRole('term').map((term) => term.textContent?.replace(/\s+/g, ' ').trim());

it('says in words which answer is right, and why each is or is not', () => {
    show();
    expect(screen.getByRole('heading', { name: '3 Who said it?' })).toBeVisible();
    expect(screen.getByText('Right: B')).toBeVisible();
    expect(terms()).toEqual(['A One', 'B Two Right']);
    expect(screen.getByText('It was not one.')).toBeVisible();
    expect(screen.getByText(/Look at the day/)).toBeVisible();
});
it('leads to the step that explains it and to its sources', () => {
    show();
    expect(screen.getByRole('link', { name: 'step 2, The call' }).getAttribute('href')).toMatch(/\/story\/paris\/#call$/);
    expect(screen.getByRole('link', { name: 'Foreign Policy (2017)' }).getAttribute('href')).toMatch(/\/sources\/#fp-2017$/);
    expect(screen.getByText(/Asks: source\. Aim: see who speaks\./)).toBeVisible();
});
it('marks nothing where all that is listed is right, and names the item of each', () => {
    show({
        right: '1 B, 2 A',
        letters: [
            { letter: 'A', text: 'Baku' },
            { letter: 'B', text: 'Yerevan' }
        ],
        reasons: [
            { item: 1, letter: 'B', text: 'First: Yerevan', right: true, why: 'So.' },
            { item: 2, letter: 'A', text: 'Second: Baku', right: true, why: 'So too.' }
        ]
    });
    expect(terms()).toEqual(['1 B First: Yerevan', '2 A Second: Baku']);
    expect(
        within(screen.getByRole('list'))
            .getAllByRole('listitem')
            .map((item) => item.textContent)
    ).toEqual(['A Baku', 'B Yerevan']);
});
it('says that nothing is marked where no answer is right', () => {
    show({ right: null, hint: null, setting: 'On the map of 1 June 2018.', reasons: [{ text: 'One good answer among many', why: 'A text.' }] });
    expect(screen.getByText('Not marked.')).toBeVisible();
    expect(screen.getByText('On the map of 1 June 2018.')).toBeVisible();
    expect(terms()).toEqual(['One good answer among many']);
    expect(screen.queryByText('Hint')).toBeNull();
});
it('the same text may be marked twice', () => {
    const reasons = ['A', 'B'].map((letter) => ({ letter, text: 'said', right: letter === 'A', why: `Because of ${letter}.` }));
    show({ reasons });
    expect(terms()).toEqual(['A said Right', 'B said']);
});
