import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../../src/lib/progress/Progress.svelte';
import { marking } from '../../../src/lib/quiz/single/score';
import { marking as writing } from '../../../src/lib/quiz/text/score';
import type { Question } from '../../../src/lib/course/checkpoint';
import type { Item } from '../../../src/lib/progress/review';
import Done from '../../../src/routes/progress/Done.svelte';
import FileBox from '../../../src/routes/progress/FileBox.svelte';
import SharedDevice from '../../../src/routes/progress/SharedDevice.svelte';
import Keeping from '../../lib/progress/Keeping.svelte';
import { memory, tab } from '../../lib/progress/tab';

describe('what was done', () => {
    const section = {
        path: 'story/paris',
        title: 'A call in Paris',
        steps: [
            { id: 'one', title: 'The call' },
            { id: 'two', title: 'The answer' }
        ],
        questions: ['who', 'own']
    };
    const other = { path: 'story/voices', title: 'Whose words', steps: [{ id: 'first', title: 'The first day' }], questions: ['count'] };
    const chapters = [{ number: 1, title: 'The story', sections: [section, other] }];
    const options = [
        { id: 'a', text: 'Aliyev.', right: false, why: '' },
        { id: 'b', text: 'Melikyan.', right: true, why: '' }
    ];
    // One cast: only what a page reads of them.
    const asked = {
        'story/paris': [
            { question: { id: 'who', type: 'single', stem: 'Who says so?', options }, marking },
            { question: { id: 'own', type: 'text', stem: 'Write a sentence.', checks: [{ id: 'day', text: 'It has a day.' }] }, marking: writing }
        ]
    } as unknown as Record<string, Item<Question>[]>;
    const show = (progress: Progress) =>
        render(Keeping, { props: { shows: Done, progress, chapters, events: [{ id: 'shusha', title: 'Shusha burns' }], asked } });
    const row = (title: string) => within(screen.getByRole('figure')).getByRole('link', { name: title }).closest('li');

    it('is nothing yet, with a way to begin', () => {
        show(tab(memory()));
        expect(screen.getByText(/^Nothing yet\./)).toBeVisible();
        expect(screen.getByRole('link', { name: 'Start with A call in Paris' })).toHaveAttribute('href', expect.stringMatching(/story\/paris\/$/));
        expect(row('A call in Paris')).toHaveTextContent('not begun');
    });
    it('is a row for each section, in words too', () => {
        const progress = tab(memory());
        progress.visit('story/paris', 'one');
        progress.answer('who', 'a');
        progress.answer('who', 'b');
        show(progress);
        expect(screen.getByRole('figure', { name: /^Section by section/ })).toBeVisible();
        expect(row('A call in Paris')).toHaveTextContent('1 of 2 steps read; questions: 1 right at the second try, 1 open');
        expect(row('Whose words')).toHaveTextContent('not begun');
    });
    it('is told with every try, how sure it was, and where to go on', () => {
        const progress = tab(memory());
        progress.visit('story/paris', 'one');
        progress.answer('who', 'a', 'sure');
        progress.answer('who', 'b');
        show(progress);
        const told = within(screen.getByRole('region', { name: 'A call in Paris' }));
        expect(told.getByText(/^1 of 2 steps read/)).toBeVisible();
        expect(told.getByRole('link', { name: 'Go on: The answer' })).toHaveAttribute('href', expect.stringMatching(/story\/paris\/#two$/));
        const answer = told.getByText('Who says so?').closest('li');
        expect(answer).toHaveTextContent('First: Aliyev. Not right. You were sure.');
        expect(answer).toHaveTextContent('Then: Melikyan. Right.');
        expect(told.getByRole('link', { name: 'To question 1 of A call in Paris' })).toHaveAttribute('href', expect.stringMatching(/#checkpoint$/));
        expect(screen.queryByRole('region', { name: 'Whose words' })).toBeNull();
    });
    it('has own words folded, and answers that it cannot show counted', async () => {
        const progress = tab(memory());
        progress.note('own', 'On 14 March he spoke.');
        progress.answer('own', 'day');
        progress.answer('who', 'an option of an earlier edition');
        progress.answer('a question of a later edition', 'x');
        progress.note('shusha', 'Both name the town.');
        show(progress);
        const told = within(screen.getByRole('region', { name: 'A call in Paris' }));
        expect(told.getByText(/Wrote a text; 1 of 1 checks ticked/)).toHaveTextContent(/ticked: It has a day\.$/);
        expect(told.getByText('On 14 March he spoke.')).not.toBeVisible();
        await userEvent.click(told.getByText('Your own words'));
        expect(told.getByText('On 14 March he spoke.')).toBeVisible();
        expect(told.getByText(/An answer is kept, but cannot be shown here/)).toBeVisible();
        expect(screen.getByText('Both name the town.')).not.toBeVisible();
        expect(screen.getByText(/^1 answer to questions that this edition does not have is kept too/)).toBeVisible();
    });
    it('of a reader of before is gone when the next one begins', async () => {
        const progress = tab(memory());
        progress.share(true);
        progress.answer('who', 'a');
        show(progress);
        progress.finish();
        await vi.waitFor(() => expect(screen.getByText(/^Nothing yet\./)).toBeVisible());
        expect(screen.queryByText(/Aliyev/)).toBeNull();
    });
});

describe('a file', () => {
    const choose = (...parts: BlobPart[]) =>
        userEvent.upload(screen.getByLabelText('Load a file'), new File(parts, 'a.json', { type: 'application/json' }));
    const show = (progress: Progress) => render(Keeping, { shows: FileBox, progress });
    const theirs = () => {
        const progress = tab(memory());
        progress.answer('q', 'x');
        progress.answer('q', 'y');
        progress.visit('s', 'one');
        return progress.file();
    };

    it('is taken in beside what is there, and told of', async () => {
        const progress = tab(memory());
        progress.answer('r', 'z');
        show(progress);
        await choose(theirs());
        await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Taken in: 2 answers, 1 step. Nothing that was here is gone.'));
        expect(Object.keys(progress.answers).sort()).toEqual(['q', 'r']);
        await choose(progress.file());
        await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('nothing was changed'));
    });
    it.each<[string, BlobPart, string]>([
        ['a picture', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 255, 254]), 'no file of this work'],
        ['an empty file', '', 'no file of this work'],
        ['half a file', theirs().slice(0, 120), 'no file of this work'],
        ['other JSON', '{"format":"hearing-the-other-side/catalog","version":1}', 'no file of this work'],
        ['a deep one', '['.repeat(200_000), 'no file of this work'],
        ['a huge one', new Uint8Array(5_000_001), 'larger than 5 MB']
    ])('that is %s is refused with a reason, and changes nothing', async (_what, part, says) => {
        const progress = tab(memory());
        progress.answer('r', 'z');
        const before = progress.reader;
        show(progress);
        await choose(part);
        await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(says));
        expect(progress.reader).toEqual(before);
    });
});

describe('a device of several people', () => {
    const show = (progress: Progress) => render(Keeping, { shows: SharedDevice, progress });
    const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    const toggle = () => userEvent.click(screen.getByRole('checkbox', { name: 'Several people use this device' }));

    it('is asked for, and then lists who is kept', async () => {
        const progress = tab(memory());
        progress.answer('q', 'x');
        show(progress);
        expect(screen.queryByRole('list')).toBeNull();
        await toggle();
        expect(progress.shared).toBe(true);
        expect(screen.getByRole('status')).toHaveTextContent('Each new window begins with a new reader');
        expect(screen.getByRole('listitem')).toHaveTextContent(/^Reader 1, began \d+ \w+ \d+, 0 sections, 1 answer reads in this window$/);
    });
    it('changes between readers, known by a name that somebody typed or by number', async () => {
        const progress = tab(memory());
        progress.answer('q', 'x');
        progress.share(true);
        show(progress);
        await press('Begin as a new reader');
        expect(progress.answers).toEqual({});
        await userEvent.type(screen.getByRole('textbox'), ' Leyla ');
        await userEvent.tab();
        expect(progress.called).toBe('Leyla');
        await press('Go on as Reader 1');
        expect(progress.answers.q).toHaveLength(1);
        expect(screen.getByRole('status')).toHaveTextContent('Reader 1 reads in this window now.');
        expect(screen.getByRole('textbox')).toHaveValue('');
        await press('Go on as Leyla');
        expect(progress.called).toBe('Leyla');
    });
    it('no longer shared goes on with this reader, and says that others are still kept', async () => {
        const progress = tab(memory());
        progress.answer('q', 'x');
        progress.share(true);
        progress.become(null);
        progress.answer('q', 'y');
        show(progress);
        await toggle();
        expect(progress.shared).toBe(false);
        expect(progress.answers.q?.[0]?.answer).toBe('y');
        expect(screen.getByText(/^Something of 1 other reader is still kept here/)).toBeVisible();
    });
});
