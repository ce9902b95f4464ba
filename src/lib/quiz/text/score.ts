import { withoutStop, type Marking, type Reason } from '../asking';
import { idsIn, idsText } from '../ids';
import type { TextQuestion } from './index';

/** What every writing task has of its question. */
export interface Writing {
    id: string;
    stem: string;
    model: string;
    lines: number;
    checks: readonly { id: string; text: string }[];
}

/** An answer with nothing ticked: a text was written, which itself is no part of the answer. */
export const written = '-';

/** Ticked checks as they are kept. */
export const ticksText = ({ checks }: Pick<Writing, 'checks'>, ticked: ReadonlySet<string>) => idsText(checks, ticked) ?? written;

/** Reads them again; null for what is none. */
export const ticksIn = ({ checks }: Pick<Writing, 'checks'>, answer: string | null) =>
    answer === written ? new Set<string>() : idsIn(checks, answer);

/** That a text was written, and what its writer found in it. */
export function ticksInWords(question: Pick<Writing, 'checks'>, answer: string | null): string | null {
    const ticked = ticksIn(question, answer);
    if (!ticked) return null;
    const texts = question.checks.filter(({ id }) => ticked.has(id)).map(({ text }) => withoutStop(text));
    return `Wrote a text; ${texts.length || 'none'} of ${question.checks.length} checks ticked${texts.map((text, i) => (i ? '; ' : ': ') + text).join('')}.`;
}

/** What is said of a text that nobody marks. */
export function writingVerdict(question: Pick<Writing, 'checks'>, answer: string): string {
    const ticked = ticksIn(question, answer)?.size ?? 0;
    if (ticked === question.checks.length) return 'You ticked every check. Let somebody else read your text.';
    return ticked ? `You ticked ${ticked} of ${question.checks.length} checks.` : 'Nobody marks this. Compare, and tick what your text does.';
}

export const modelReason = ({ model }: Pick<Writing, 'model'>): Reason => ({ text: 'One good answer among many', why: model });

/** How many words somebody has written. */
export const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

export const marking: Marking<TextQuestion> = {
    graded: false,
    score: () => null,
    inWords: ticksInWords,
    verdict: writingVerdict,
    reasonsOf: (question) => [modelReason(question), { text: 'What to look for', why: question.checks.map(({ text }) => text).join(' ') }],
    button: 'Compare'
};
