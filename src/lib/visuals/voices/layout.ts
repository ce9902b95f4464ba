import type { Actor } from '../../schema/text';
import type { FirstSide } from '../visual';
import type { Speaker, VoicesData } from './index';

/** Words as the article's are counted: whatever holds a letter or a digit between spaces, so "[a]" and "20" count. */
export function countWords(text: string): number {
    return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The quoted words of a speaker, as far as a version of the story has them. */
export function wordsOf(speaker: Speaker, version = 3): number {
    const there = speaker.spoken.filter((statement) => statement.version <= version);
    return there.flatMap(({ words }) => words).reduce((sum, words) => sum + countWords(words), 0);
}

/** The version in which a speaker first appears. */
export function firstVersion(speaker: Speaker): number {
    return Math.min(...speaker.spoken.map(({ version }) => version));
}

/** The day on which a version of the story was there to read. */
export const versionDays: Record<number, string> = { 1: '15 March', 2: '16 March', 3: '20 March' };

export interface CountGroup {
    actor: Actor;
    words: number;
    speakers: { id: string; name: string; words: number; from: string | null; there: boolean }[];
}

/** The rows of the count: the two sides in the order asked for, then the mediators, then Armenia, who has no speaker. */
export function countGroups({ speakers }: VoicesData, version: number, first: FirstSide): CountGroup[] {
    const sides: Actor[] = first === 'az' ? ['az', 'nk'] : ['nk', 'az'];
    return [...sides, 'med' as const, 'arm' as const].map((actor) => {
        const rows = speakers
            .filter((speaker) => speaker.actor === actor)
            .map((speaker) => ({
                id: speaker.id,
                name: speaker.cited ? 'Co-chairs, as quoted by Gurbanov' : surname(speaker.name),
                words: wordsOf(speaker, version),
                from: firstVersion(speaker) > 1 ? (versionDays[firstVersion(speaker)] ?? null) : null,
                there: firstVersion(speaker) <= version
            }));
        return { actor, words: rows.reduce((sum, { words }) => sum + words, 0), speakers: rows };
    });
}

function surname(name: string): string {
    return name.split(' ').at(-1) ?? name;
}

/** A sentence cut at the words that are to stand out; each piece says whether it does. Case does not matter. */
export function markedPieces(text: string, marks: readonly string[]): { text: string; marked: boolean }[] {
    if (!marks.length) return [{ text, marked: false }];
    const escaped = marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return text
        .split(new RegExp(`(${escaped.join('|')})`, 'i'))
        .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
        .filter(({ text }) => text);
}
