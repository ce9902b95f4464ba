import type { Claim } from '../schema/claims';
import { findTags, withoutCode } from './markdown';

// "in all" only where a figure or a pause follows: "in all these months" adds nothing.
const adding = /\b(together|altogether|combined|in total|the sum|add(?:s|ed|ing)? up|plus|in all(?=\s*(?:[,.;:?!]|\d|$)))/i;

/** Sentences that add up figures of different authors, at the word that adds. Such a sum has nobody who stands behind it. */
export function addedFigures(body: string, bodyOffset: number, claims: Record<string, Claim>): { offset: number; message: string }[] {
    const tags = findTags(body).filter(({ name }) => name === 'Claim');
    // Tags become spaces, so that a sentence also ends where a citation follows its full stop, and offsets still hold.
    const text = withoutCode(body).replace(/<\/?[A-Z][^>]*>/g, (tag) => ' '.repeat(tag.length));
    return sentenceRanges(text).flatMap(({ start, end }) => {
        const cited = tags.filter(({ offset }) => offset >= start && offset < end).flatMap(({ attributes: { id = '' } }) => claims[id] ?? []);
        const authors = [...new Set(cited.map(author))];
        const word = adding.exec(text.slice(start, end));
        if (authors.length < 2 || !word) return [];
        const message = `"${word[0]}" adds figures of ${authors.join(' and ')}: figures of different authors are never added. Give each its own sentence, without a sum`;
        return { offset: bodyOffset + start + word.index, message };
    });
}

/** Crisis Group's figures and our sums of them have one author. */
const author = ({ claimant }: Claim) => claimant.replace(/ \(our sum\)$/, '');

function sentenceRanges(text: string): { start: number; end: number }[] {
    const ends = [...text.matchAll(/[.?!]["”’)]*(?=\s|$)|\n\s*\n/g)].map((match) => match.index + match[0].length);
    return [...ends, text.length].map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}
