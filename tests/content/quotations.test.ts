import { describe, expect, it } from 'vitest';
import { allSections } from '../../src/lib/course/course';
import { realCourse } from '../course';
import { bodyOf } from './text';

const files = allSections(realCourse()).flatMap(({ section }) => section.files);

/** Words between quotation marks, two or more, that a paragraph prints without naming a source after them. */
function untraced(paragraph: string): string[] {
    const outside = paragraph.replace(/<Quote[^>]*>[\s\S]*?<\/Quote>/g, '');
    return [...outside.matchAll(/“([^”]+)”/g)]
        .filter(({ 1: words = '', index }) => words.includes(' ') && !/<Cite |<Quote /.test(outside.slice(index)))
        .map(({ 1: words = '' }) => words);
}

describe('quotations', () => {
    it('a quotation without a source is found, one with a source or of one word is not', () => {
        expect(untraced('He said “two words”.<Cite id="a" /> She said “nothing more”.')).toEqual(['nothing more']);
        expect(untraced('He said “two words”.<Cite id="a" /> It was “frozen”.')).toEqual([]);
    });
    it.each(files.filter((file) => !file.startsWith('chapters/01-')))('%s says for every one where it stands', (file) => {
        expect(bodyOf(file).split(/\n\s*\n/).flatMap(untraced)).toEqual([]);
    });
});
