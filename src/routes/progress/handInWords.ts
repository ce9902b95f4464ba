import { counted } from '$lib/records/inWords';
import type { Told } from './told';

/** What is handed in of a section. */
export interface Part {
    title: string;
    steps: number;
    seen: number;
    /** Its questions, each as it may be told. */
    hows: Told['how'][];
}

/** A hand-in in a few sentences, for who hands in and who reads it on paper. */
export function summaryOf(parts: readonly Part[], asksQuestions: boolean): string[] {
    const read = parts.filter(({ seen, steps }) => seen === steps).length;
    const hows = parts.flatMap((part) => part.hows);
    const count = (...wanted: Told['how'][]) => hows.filter((how) => wanted.includes(how)).length;
    const answered = hows.length - count('open');
    const marked = count('first', 'second', 'seen', 'begun');
    const sentences = [`${read} of ${counted(parts.length, 'section')} read to the end.`];
    if (!asksQuestions) return [...sentences, 'The questions are not part of this.'];
    sentences.push(`${answered} of ${counted(hows.length, 'question')} answered.`);
    if (marked) sentences.push(`Right at the first try: ${count('first')} of ${marked}; at the second: ${count('second')}.`);
    if (count('held')) sentences.push('Which of them are right is told when you have handed in.');
    return sentences;
}
