import { describe, expect, it } from 'vitest';
import { findReferences, findTags, placeOf, plainText, splitMarkdown } from '../../../src/lib/course/markdown';

describe('splitMarkdown', () => {
    it('splits frontmatter and body', () =>
        expect(splitMarkdown('---\na: 1\n---\nText')).toEqual({ frontmatter: 'a: 1', body: 'Text', bodyOffset: 13 }));
    it('takes a file without frontmatter for all body', () =>
        expect(splitMarkdown('Text')).toEqual({ frontmatter: '', body: 'Text', bodyOffset: 0 }));
});

describe('findTags', () => {
    it('finds name, id, inner text and place', () => {
        expect(findTags('A <Term id="x">word</Term> and <Cite id="y" />.')).toEqual([
            { name: 'Term', attributes: { id: 'x' }, inner: 'word', offset: 2 },
            { name: 'Cite', attributes: { id: 'y' }, inner: null, offset: 31 }
        ]);
    });
    it('does not look into code or comments', () => expect(findTags('`<Term id="x">` <!-- <Cite id="y" /> -->')).toEqual([]));
});

it('findReferences finds links and images', () => {
    expect(findReferences('[a](/b/) ![c](/d.png)')).toEqual([
        { kind: 'link', to: '/b/', offset: 0 },
        { kind: 'image', to: '/d.png', offset: 9 }
    ]);
});
it('placeOf counts lines and columns from one', () => expect(placeOf('ab\ncd', 4)).toEqual({ line: 2, col: 2 }));
it('plainText keeps words alone', () => expect(plainText('A *b* <Term id="x">c</Term> [d](/e/).<Cite id="f" />')).toBe('A b c d.'));
