import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { codeOf } from '../../../src/lib/assignment/code';
import { fileOf } from '../../../src/lib/assignment/file';
import { linkIn, linkOf } from '../../../src/lib/assignment/link';
import Assign from '../../../src/routes/assign/Assign.svelte';
import HandOut from '../../../src/routes/assign/HandOut.svelte';
import { nothing } from '../../../src/routes/assign/choice';

const section = (code: number, path: string, title: string, notice = false) => ({ code, path, title, minutes: 5, notice, questions: 4 });
const chapters = [
    { number: 1, title: 'The story', sections: [section(1, 'story/paris', 'A call in Paris'), section(3, 'story/answers', 'Who answers whom')] },
    { number: 6, title: 'Since then', sections: [section(8, 'since/second-war', 'The second war', true)] }
];
const plans = [{ id: 'one', title: 'One lesson', says: 'Who answers whom.', paths: ['story/paris', 'story/answers'] }];
const show = (hash = '') => {
    history.replaceState(null, '', hash || location.pathname);
    return render(Assign, {
        chapters,
        plans,
        name: 'Hearing the Other Side',
        onwrite: (to: string) => history.replaceState(null, '', to || location.pathname)
    });
};
const out = () => within(screen.getByRole('complementary', { name: 'What you hand out' }));
const field = () => out().getByRole<HTMLInputElement>('textbox', { name: 'Link' });
/** The assignment that the link holds. */
const held = () => linkIn(new URL(field().value).hash);

beforeEach(() => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
        this.open = true;
    };
});
afterEach(() => history.replaceState(null, '', location.pathname));

describe('the page that hands out', () => {
    it('is empty and says so, before anything is chosen', () => {
        show();
        expect(out().getByRole('status')).toHaveTextContent(/^Nothing is chosen yet/);
        expect(out().queryByRole('img')).toBeNull();
        expect(out().queryByRole('link')).toBeNull();
    });
    it('gives link, picture and code at once, and keeps in step', async () => {
        const user = userEvent.setup({ pointerEventsCheck: 0 });
        show();
        await user.click(screen.getByRole('button', { name: 'Take: One lesson' }));
        expect(out().getAllByRole('status')[0]).toHaveTextContent('2 sections, 10 minutes, 8 questions.');
        expect(held()).toEqual({ assignment: { ...nothing, sections: [1, 3] } });
        expect(out().getByRole('img', { name: /QR code/ })).toBeVisible();
        expect(out().getByText(codeOf({ ...nothing, sections: [1, 3] }))).toBeVisible();

        await user.click(screen.getByRole('checkbox', { name: /The second war/ }));
        await user.click(screen.getByRole('checkbox', { name: /With the questions/ }));
        await user.click(screen.getByRole('radio', { name: /^A number/ }));
        await user.type(screen.getByRole('textbox', { name: /^Title/ }), '<i>Hi</i>');
        expect(held()).toEqual({ assignment: { ...nothing, sections: [1, 3, 8], checkpoints: false, asks: 'number', title: '<i>Hi</i>' } });
        expect(out().getAllByRole('status')[0]).toHaveTextContent('3 sections, 15 minutes, no questions.');
        expect(out().getByRole('link', { name: 'Print a handout of these sections' })).toHaveAttribute(
            'href',
            expect.stringMatching(new RegExp(`/handout/${new URL(field().value).hash}$`))
        );
        // The address follows when the typing rests.
        await waitFor(() => expect(location.hash).toBe(new URL(field().value).hash));
    });
    it('moves a section by buttons, keeps the focus, and says what the code for the board cannot hold', async () => {
        const user = userEvent.setup({ pointerEventsCheck: 0 });
        show(`#${linkOf({ ...nothing, sections: [1, 3, 8] })}`);
        expect(out().queryByText(/in the order of the book/)).toBeNull();
        await user.click(screen.getByRole('button', { name: 'The second war: move up' }));
        expect(held()).toMatchObject({ assignment: { sections: [1, 8, 3] } });
        expect(screen.getByRole('button', { name: 'The second war: move up' })).toHaveFocus();
        await user.keyboard('{Enter}');
        expect(held()).toMatchObject({ assignment: { sections: [8, 1, 3] } });
        expect(screen.getByRole('button', { name: 'The second war: move down' })).toHaveFocus();
        expect(screen.getByText('Now at 1 of 3')).toBeInTheDocument();
        expect(out().getByText(/in the order of the book/)).toBeVisible();
        await user.click(screen.getByRole('button', { name: 'Back to the order of the book' }));
        expect(out().queryByText(/in the order of the book/)).toBeNull();
    });
    it('shows the codes for the projector', async () => {
        const user = userEvent.setup({ pointerEventsCheck: 0 });
        show(`#${linkOf({ ...nothing, sections: [1], title: 'For Monday' })}`);
        await user.click(screen.getByRole('button', { name: 'Codes for the projector' }));
        const wall = within(screen.getByRole('dialog', { name: 'For Monday' }));
        expect(wall.getByRole('img', { name: /QR code/ })).toBeVisible();
        expect(wall.getByText(codeOf({ ...nothing, sections: [1] }).slice(0, 4))).toBeVisible();
    });
    it('offers a smaller picture where the instructions make it too large', async () => {
        const user = userEvent.setup({ pointerEventsCheck: 0 });
        show(`#${linkOf({ ...nothing, sections: [1], instructions: 'ә'.repeat(400) })}`);
        expect(out().queryByRole('img')).toBeNull();
        await user.click(out().getByRole('button', { name: 'Make the QR code without the instructions' }));
        expect(out().getByRole('img', { name: /QR code/ })).toBeVisible();
        expect(held()).toMatchObject({ assignment: { instructions: 'ә'.repeat(400) } });
    });
    it('gives no picture where a folder was opened from disk, but the code', () => {
        const assignment = { ...nothing, sections: [1] };
        render(HandOut, { assignment, sum: '', ordered: true, cover: new URL('file:///E:/explainer/index.html'), name: 'Hearing the Other Side' });
        expect(screen.getByText(/lies in the same place, so there is no QR code/)).toBeVisible();
        expect(screen.queryByRole('img')).toBeNull();
        expect(screen.getByText(codeOf(assignment))).toBeVisible();
        expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value).toBe(`file:///E:/explainer/index.html#${linkOf(assignment)}`);
    });
    it('prints as many slips as are wanted, and nothing of them stands there otherwise', async () => {
        const user = userEvent.setup({ pointerEventsCheck: 0 });
        const print = vi.spyOn(window, 'print').mockImplementation(() => window.dispatchEvent(new Event('beforeprint')));
        show(`#${linkOf({ ...nothing, sections: [1], title: 'For Monday', due: '2027-03-12' })}`);
        expect(screen.queryByText('For Monday')).toBeNull();
        await user.click(out().getByRole('radio', { name: '4' }));
        await user.click(out().getByRole('button', { name: 'Print slips' }));
        expect(screen.getAllByText('For Monday')).toHaveLength(4);
        expect(screen.getAllByText('Last day: 12 March 2027')).toHaveLength(4);
        print.mockRestore();
        window.dispatchEvent(new Event('afterprint'));
        await waitFor(() => expect(screen.queryByText('For Monday')).toBeNull());
    });
});

describe('opening what was made before', () => {
    it('takes a link that was cut off for what it is, and begins empty', () => {
        show(`#${linkOf({ ...nothing, sections: [1] }).slice(0, -9)}`);
        expect(screen.getByText(/only a part of one.* The form is empty/)).toBeVisible();
        expect(screen.getByRole('checkbox', { name: /A call in Paris/ })).not.toBeChecked();
    });
    it('reads a file and a code, and keeps what was chosen where it cannot', async () => {
        const user = userEvent.setup({ pointerEventsCheck: 0 });
        show();
        await user.click(screen.getByText('Open an assignment that you made before'));
        await user.type(screen.getByRole('textbox', { name: 'Its code' }), codeOf({ ...nothing, sections: [3, 8] }).toLowerCase());
        await user.click(screen.getByRole('button', { name: 'Open the code' }));
        expect(held()).toMatchObject({ assignment: { sections: [3, 8] } });
        const load = (text: string) => user.upload(screen.getByLabelText('Load its file'), new File([text], 'a.json', { type: 'application/json' }));
        await load('{"format":"something else"}');
        expect(await screen.findByText(/What you had chosen is as it was/)).toBeVisible();
        expect(held()).toMatchObject({ assignment: { sections: [3, 8] } });
        await load(fileOf({ ...nothing, sections: [8, 1], instructions: 'Read.' }));
        await waitFor(() => expect(held()).toMatchObject({ assignment: { sections: [8, 1], instructions: 'Read.' } }));
    });
});
