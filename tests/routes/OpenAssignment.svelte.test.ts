import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Assignment } from '../../src/lib/assignment/assignment';
import { codeOf } from '../../src/lib/assignment/code';
import { fileOf } from '../../src/lib/assignment/file';
import { linkOf } from '../../src/lib/assignment/link';
import OpenAssignment from '../../src/routes/OpenAssignment.svelte';
import Keeping from '../lib/progress/Keeping.svelte';
import { memory, tab } from '../lib/progress/tab';

const assignment: Assignment = {
    sections: [3, 1],
    checkpoints: true,
    asks: 'number',
    reveal: 'at once',
    title: '<img src=x onerror=alert(1)>',
    instructions: '',
    due: '2026-12-01'
};

function open() {
    const progress = tab(memory());
    render(Keeping, { props: { shows: OpenAssignment, progress, sections: [{ code: 3 }, { code: 1 }] } });
    return progress;
}
const type = async (text: string) => {
    await userEvent.type(screen.getByRole('textbox', { name: 'I have a code' }), text);
    await userEvent.click(screen.getByRole('button', { name: 'Open' }));
};
const says = (text: RegExp) => screen.findByText(text);
afterEach(() => history.replaceState(null, '', location.pathname));

describe('an assignment is opened', () => {
    it('by its code, as people type it, in the order of the book', async () => {
        const progress = open();
        await type(codeOf(assignment).toLowerCase().replace(' ', '-'));
        await says(/Your assignment is open/);
        expect(progress.task?.assignment).toMatchObject({ sections: [3, 1], asks: 'number', title: '' });
    });
    it('by its file', async () => {
        const progress = open();
        await userEvent.upload(screen.getByLabelText('or a file'), new File([fileOf(assignment)], 'assignment.json', { type: 'application/json' }));
        await says(/Your assignment is open/);
        expect(progress.task?.assignment).toEqual(assignment);
    });
    it('by its link', async () => {
        location.hash = linkOf(assignment);
        const progress = open();
        await says(/Your assignment is open/);
        expect(progress.task?.assignment).toEqual(assignment);
    });
});

describe('what is none', () => {
    it.each([
        ['', /Type the code/],
        ['C000 00A5', /one of its eight letters may be wrong/],
        ['<script>alert(1)</script>', /no code of ours/]
    ])('typed as "%s" is told, and nothing is changed', async (typed, words) => {
        const progress = open();
        if (typed) await type(typed);
        else await userEvent.click(screen.getByRole('button', { name: 'Open' }));
        await says(words);
        expect(progress.task).toBeNull();
    });
    it.each([
        [linkOf(assignment).slice(0, -2), /only a part of one/],
        ['a=2.x.y', /newer copy/],
        ['a=1.PHNjcmlwdD4.zzz', /no assignment of ours/]
    ])('as a link (%s) is told', async (hash, words) => {
        location.hash = hash;
        const progress = open();
        await says(words);
        expect(progress.task).toBeNull();
    });
    it('as a file is told', async () => {
        const progress = open();
        await userEvent.upload(screen.getByLabelText('or a file'), new File(['{"format":"x"}'], 'x.json', { type: 'application/json' }));
        await says(/no assignment of ours/);
        expect(progress.task).toBeNull();
    });
});
