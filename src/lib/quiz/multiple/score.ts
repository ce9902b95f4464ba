import { reasonsOfOptions, withoutStop, type Marking } from '../asking';
import { idsIn, idsText } from '../ids';
import type { Choices } from './index';

/** Choices as they are kept; null while nothing is chosen. */
export const choicesText = ({ options }: Choices, chosen: ReadonlySet<string>) => idsText(options, chosen);

/** Reads them again; null for what is none. */
export const choicesIn = ({ options }: Choices, text: string | null) => idsIn(options, text);

/** How many right ones were chosen, how many there are, and how many were chosen that do not belong. */
export function countChosen({ options }: Choices, chosen: ReadonlySet<string>): { found: number; all: number; extra: number } {
    const right = options.filter(({ right }) => right);
    const found = right.filter(({ id }) => chosen.has(id)).length;
    return { found, all: right.length, extra: chosen.size - found };
}

/** True when all that are right were chosen and no other, else false; null while nothing is chosen. */
export function scoreMultiple(question: Choices, answer: string | null): boolean | null {
    const chosen = choicesIn(question, answer);
    if (!chosen) return null;
    const { found, all, extra } = countChosen(question, chosen);
    return found === all && extra === 0;
}

export const marking: Marking<Choices> = {
    graded: true,
    score: scoreMultiple,
    inWords(question, answer) {
        const chosen = choicesIn(question, answer);
        if (!chosen) return null;
        return question.options
            .filter(({ id }) => chosen.has(id))
            .map(({ text }) => withoutStop(text))
            .join('; ');
    },
    verdict(question, answer) {
        const { found, all, extra } = countChosen(question, choicesIn(question, answer) ?? new Set());
        if (found === all && !extra) return `All ${all} found, and nothing else.`;
        return `${found} of ${all} found${extra ? `, and ${extra} that ${extra === 1 ? 'does' : 'do'} not belong` : ''}.`;
    },
    reasonsOf: ({ options }) => reasonsOfOptions(options)
};
