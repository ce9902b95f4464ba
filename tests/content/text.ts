import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { plainText, splitMarkdown } from '../../src/lib/course/markdown';

/** Words that take a side, from the list in the content folder. */
export const list = parse(readFileSync('content/loaded-words.yaml', 'utf8')) as string[];
/** Finds them. */
export const loaded = new RegExp(`\\b(${list.map((word) => word.replace(/\*$/, '\\w*')).join('|')})\\b`, 'i');

/** The body of a Markdown file of the content folder. */
export function bodyOf(file: string): string {
    return splitMarkdown(readFileSync(join('content', file), 'utf8')).body;
}

/** Its words, without what is quoted. */
export function ownWords(file: string): string {
    return plainText(bodyOf(file).replace(/<Quote[^>]*>[\s\S]*?<\/Quote>/g, ' ')).replace(/“[^”]*”/g, ' ');
}

/** The sentences of a text. */
export function sentences(text: string): string[] {
    return text.split(/(?<=[.?!])["”’]?\s+/).filter((sentence) => /\w/.test(sentence));
}

/** Syllables, counted by groups of vowels; good enough for an average over a section. */
function syllables(word: string): number {
    const groups = word.toLowerCase().replace(/e$/, '').match(/[aeiouy]+/g);
    return Math.max(1, groups?.length ?? 1);
}

/** Flesch-Kincaid grade (Kincaid et al. 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. */
export function grade(text: string): number {
    const words = text.match(/[\p{L}’'-]+/gu) ?? [];
    const count = words.reduce((sum, word) => sum + syllables(word), 0);
    return 0.39 * (words.length / sentences(text).length) + 11.8 * (count / words.length) - 15.59;
}
