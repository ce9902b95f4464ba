import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileOf } from '../../../src/lib/handin/file';
import type { HandIn } from '../../../src/lib/handin/handIn';
import { resultsKey } from '../../../src/lib/progress/Kept';
import { Collection } from '../../../src/lib/results/Collection.svelte';
import Page from '../../../src/routes/results/+page.svelte';
import { classOf } from '../../classData';
import { questioned, realSections } from '../../lib/results/asked';
import { memory } from '../../lib/progress/tab';

const sections = await realSections(1, 2);
const data = {
    explainer: { title: 'Hearing the Other Side' },
    sections: sections.map(({ code, path, title, chapter }) => ({ code, path, title, chapter }))
};
const handIns = classOf(6, questioned(sections), 9);
const show = () => render(Page, { props: { data, params: {}, form: null } as never });
const file = (handIn: HandIn, name = `${handIn.id}.json`) => new File([fileOf(handIn)], name, { type: 'application/json' });
const choose = (...files: File[]) => userEvent.upload(screen.getByLabelText('Choose files'), files);
const table = async () => within(await screen.findByRole('region', { name: 'Table of students and questions' }, { timeout: 20_000 }));
const names = async () => (await table()).getAllByRole('rowheader').map((cell) => cell.textContent.trim());
const said = () =>
    screen
        .getAllByRole('status')
        .map((each) => each.textContent)
        .join(' ');

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it('nothing is here yet, and the page says what to do', async () => {
    show();
    expect(await screen.findByText(/^Nothing is here yet\. When your students hand in/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
});

it('files become a table, sorted by a press on any head, with all answers of a student behind a name', async () => {
    show();
    await choose(...handIns.map((handIn) => file(handIn)), new File(['Dear teacher'], 'letter <b>.txt'));
    await waitFor(() => expect(said()).toMatch(/6 new hand-ins\..*1 file that is not a hand-in\.\s*letter <b>\.txt/s));
    expect(await names()).toEqual(handIns.map(({ who }) => who).sort((a, b) => a.localeCompare(b, 'en')));
    const head = (await table()).getByRole('columnheader', { name: 'Answered, of 8' });
    await userEvent.click(within(head).getByRole('button'));
    await userEvent.click(within(head).getByRole('button'));
    expect(head).toHaveAttribute('aria-sort', 'descending');
    const counts = handIns.map(({ who, answers }) => ({ who, count: Object.keys(answers).length })).sort((a, b) => b.count - a.count);
    expect((await names())[0]).toBe(counts[0]!.who);
    const name = (await table()).getByRole('button', { name: handIns[0]!.who });
    await userEvent.click(name);
    expect(name).toHaveAttribute('aria-expanded', 'true');
    expect((await table()).getByText(sections[0]!.questions[0]!.question.stem, { exact: false })).toBeVisible();
    await userEvent.click((await table()).getByRole('button', { name: 'Leave this hand-in out' }));
    await userEvent.click((await table()).getByRole('button', { name: 'Leave it out' }));
    expect(await names()).not.toContain(handIns[0]!.who);
    expect(screen.getByRole('heading', { name: 'Question by question: how 5 students answered' })).toBeVisible();
});

it('what stands in a file is text, whatever it looks like', async () => {
    show();
    await choose(file({ ...handIns[0]!, who: '<img src=x onerror=alert(1)>', assignment: { ...handIns[0]!.assignment, title: '<h2>Oh</h2>' } }));
    expect(await names()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(screen.getByRole('heading', { name: '<h2>Oh</h2>' })).toBeVisible();
});

it('another assignment is a choice, and one without questions says so', async () => {
    show();
    await choose(...handIns.slice(0, 2).map((handIn) => file(handIn)));
    await names();
    const bare = handIns.map((handIn) => ({ ...handIn, answers: {}, assignment: { ...handIn.assignment, checkpoints: false } }));
    await choose(...bare.map((handIn) => file(handIn)));
    await waitFor(() => expect(said()).toContain('6 new hand-ins of another assignment, kept apart'));
    expect(await names()).toHaveLength(2);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Assignment' }), screen.getByRole('option', { name: /6 hand-ins/ }));
    expect(await screen.findByText(/^No questions belong to this assignment/)).toBeVisible();
    expect(await names()).toHaveLength(6);
});

it('all is kept until it is cleared, which is asked twice', async () => {
    const { unmount } = show();
    await choose(file(handIns[0]!));
    await names();
    unmount();
    show();
    expect(await names()).toEqual([handIns[0]!.who]);
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(localStorage.getItem(resultsKey)).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Clear all' }));
    expect(localStorage.getItem(resultsKey)).toBeNull();
    expect(said()).toContain('Cleared. This browser keeps nothing of a class now.');
});

describe('a camera', () => {
    it.each([
        ['refused', () => Promise.reject(new DOMException('', 'NotAllowedError')), 'The camera was refused.'],
        ['not there', () => Promise.reject(new DOMException('', 'NotFoundError')), 'No camera was found here.'],
        ['unknown', null, 'No camera was found here.']
    ])('that is %s is told of, with another way', async (_what, getUserMedia, says) => {
        vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { mediaDevices: getUserMedia && { getUserMedia } }));
        show();
        await userEvent.click(screen.getByRole('button', { name: 'Scan with the camera' }));
        await waitFor(() => expect(said()).toContain(says));
        expect(said()).toContain('ype the letters of the receipt');
    });
});

describe('what is collected', () => {
    const tab = (storage: Storage) => {
        const collection = new Collection(() => storage);
        collection.load();
        return collection;
    };
    const ids = (collection: Collection) => collection.handIns.map(({ id }) => id).sort();

    it('in two tabs loses nothing of either', () => {
        const storage = memory();
        const [one, two] = [tab(storage), tab(storage)];
        one.take(handIns.slice(0, 2));
        two.take(handIns.slice(2, 4));
        one.remove(handIns[2]!);
        expect(ids(tab(storage))).toEqual([0, 1, 3].map((index) => handIns[index]!.id).sort());
        expect(one.take(handIns.slice(3, 4))).toEqual(['same']);
    });
    it('lasts as long as the page where the storage is full or refuses, and says so', () => {
        const full: Storage = { ...memory(), setItem: () => { throw new DOMException('', 'QuotaExceededError'); } }; // prettier-ignore
        const one = tab(full);
        one.take(handIns.slice(0, 1));
        one.take(handIns.slice(1, 2));
        expect([one.problem, ids(one).length]).toEqual(['full', 2]);
        const none = new Collection(() => { throw new DOMException('', 'SecurityError'); }); // prettier-ignore
        none.load();
        none.take(handIns.slice(0, 1));
        expect([none.problem, ids(none).length]).toEqual(['forbidden', 1]);
    });
    it('by a later version is left as it is until it is cleared', () => {
        const storage = memory();
        storage.setItem(resultsKey, '{"version":9}');
        const one = tab(storage);
        one.take(handIns.slice(0, 1));
        expect([one.problem, storage.getItem(resultsKey)]).toEqual(['unreadable', '{"version":9}']);
        one.clear();
        one.take(handIns.slice(0, 1));
        expect(one.problem).toBeNull();
        expect(ids(tab(storage))).toEqual([handIns[0]!.id]);
    });
});
