/** Hands counted for each of some answers, in their order. Kept by nobody: it is gone with the page. */
export type Poll = readonly number[];

/** More hands than any class has. */
export const most = 999;

export const noHands = (answers: number): Poll => Array.from({ length: answers }, () => 0);

/** The poll with so many hands for one answer; what is no number counts as none. */
export const withHands = (poll: Poll, answer: number, hands: number): Poll =>
    poll.map((count, index) => (index === answer ? Math.max(0, Math.min(most, Math.trunc(hands) || 0)) : count));

/** The poll with a hand more or less. */
export const changed = (poll: Poll, answer: number, by: number): Poll => withHands(poll, answer, (poll[answer] ?? 0) + by);

export const allHands = (poll: Poll): number => poll.reduce((sum, hands) => sum + hands, 0);

/** How long the bar of an answer is, from 0 to 1: all hands where each person has one, else the longest is whole. */
export function barOf(poll: Poll, answer: number, once: boolean): number {
    const whole = once ? allHands(poll) : Math.max(...poll);
    return whole > 0 ? (poll[answer] ?? 0) / whole : 0;
}

/** "28 hands". */
export const handsInWords = (hands: number): string => `${hands} ${hands === 1 ? 'hand' : 'hands'}`;

/** "11 of 28 chose it"; where several answers could be chosen nobody knows of how many. */
export function choseInWords(poll: Poll, answer: number, once: boolean): string {
    const hands = poll[answer] ?? 0;
    return once ? `${hands} of ${allHands(poll)} chose it` : `${hands} chose it`;
}

/** What a class has done with a question. */
export interface Counted {
    /** Whether its answer is shown. */
    open: boolean;
    poll: Poll | null;
}
