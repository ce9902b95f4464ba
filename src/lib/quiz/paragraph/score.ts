import type { Marking } from '../asking';
import { modelReason, ticksInWords, writingVerdict, type Writing } from '../text/score';
import type { ParagraphQuestion } from './index';

export const marking: Marking<ParagraphQuestion> = {
    graded: false,
    score: () => null,
    inWords: ticksInWords,
    verdict: writingVerdict,
    reasonsOf: (question) => [
        modelReason(question),
        ...question.checks.map(({ text, passes, fails }) => ({ text, why: `Passes: ${passes} Fails: ${fails}` }))
    ],
    button: 'Compare'
};

/** The file that a writer keeps: the task, the own words, and each check with its tick. */
export function fileText({ stem, checks }: Pick<Writing, 'stem' | 'checks'>, words: string, ticked: ReadonlySet<string>): string {
    const ticks = checks.map(({ id, text }) => `[${ticked.has(id) ? 'x' : ' '}] ${text}`);
    return `${[stem, words.trim(), ticks.join('\n')].join('\n\n')}\n`;
}
