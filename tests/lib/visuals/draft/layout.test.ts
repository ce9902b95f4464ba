import { describe, expect, it } from 'vitest';
import { draftChecks, piecesOf } from '../../../../src/lib/schema/draftChecks';
import { draft } from '../../../../src/lib/visuals/draft';
import { inOrder, sentencesAt, textOf } from '../../../../src/lib/visuals/draft/layout';
import { draftTable } from '../../../../src/lib/visuals/draft/table';
import { realCourse } from '../../../course';

const small = {
    sentences: [
        '[number: Ten. => She said ten.]',
        'All [loaded: good => people] [case: lie => differ].',
        '[room: So we win. =>]',
        '[unknown: => Why is not known.]'
    ].map(piecesOf)
};
const textAt = (check: (typeof draftChecks)[number]) =>
    sentencesAt(small, check).map(({ marks }) => marks.map(({ kind, text }) => ({ plain: text, out: `-${text}-`, in: `+${text}+` })[kind]).join(''));

describe('the sheet at a check', () => {
    it.each([
        ['number', ['-Ten.-+She said ten.+', 'All good lie.', 'So we win.']],
        ['speaker', ['She said ten.', 'All good lie.', 'So we win.']],
        ['case', ['She said ten.', 'All good -lie-+differ+.', 'So we win.']],
        ['loaded', ['She said ten.', 'All -good-+people+ differ.', 'So we win.']],
        ['room', ['She said ten.', 'All people differ.', '-So we win.-']],
        ['unknown', ['She said ten.', 'All people differ.', '+Why is not known.+']]
    ] as const)('%s', (check, sentences) => expect(textAt(check)).toEqual(sentences));

    it('says which sentences it changes', () => {
        expect(sentencesAt(small, 'loaded').map(({ now }) => now)).toEqual([false, true, false]);
    });
});

it('a draft is a text before and after', () => {
    expect(textOf(small, 'from')).toBe('Ten. All good lie. So we win.');
    expect(textOf(small, 'to')).toBe('She said ten. All people differ. Why is not known.');
});

describe('the real drafts', () => {
    const data = draft.data(realCourse().records);
    it('stand in the order of the section', () => {
        expect(inOrder(data.drafts, 'az').map(({ leans }) => leans)).toEqual(['az', 'arm']);
        expect(inOrder(data.drafts, 'arm').map(({ leans }) => leans)).toEqual(['arm', 'az']);
    });
    it('are changed by every check, and end as the table has them', () => {
        for (const each of data.drafts) {
            for (const check of draftChecks)
                expect(
                    sentencesAt(each, check).some(({ now }) => now),
                    check
                ).toBe(true);
            const last = sentencesAt(each, 'unknown').map(({ marks }) => marks.map(({ text }) => text).join(''));
            expect(last.join(' ')).toBe(textOf(each, 'to'));
            expect(draftTable(data).rows.flat()).toContain(textOf(each, 'to'));
        }
    });
});
