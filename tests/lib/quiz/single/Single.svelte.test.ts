import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import * as single from '../../../../src/lib/quiz/single/Single.svelte';
import { ask, group } from '../asked';

const question = {
    id: 'q',
    stem: 'Who says so?',
    options: ['a', 'b', 'c'].map((id) => ({ id, text: `Author ${id}`, right: id === 'b', why: `Because of ${id}` }))
};

it('a single-choice question has radio buttons whose values are the options’ ids, and tells no reason yet', () => {
    ask(single as never, question);
    const radios = group(/Who says so\?/).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value).sort()).toEqual(['a', 'b', 'c']);
    expect(new Set(radios.map(({ name }) => name))).toEqual(new Set(['q']));
    expect(screen.queryByText(/Because/)).toBeNull();
});
