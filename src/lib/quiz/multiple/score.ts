import { letterOf, type Marking, type Reason } from '../asking';
import type { Choices } from './index';

/** Choices as they are kept: the ids in the order of the file, with commas; null while nothing is chosen. */
export function choicesText({ options }: Choices, chosen: ReadonlySet<string>): string | null {
    return (
        options
            .filter(({ id }) => chosen.has(id))
            .map(({ id }) => id)
            .join(',') || null
    );
}

/** Reads them again. A text that names nothing, something twice or what is not in the question counts as none. */
export function choicesIn({ options }: Choices, text: string | null): Set<string> | null {
    if (text === null) return null;
    const ids = text.split(',');
    const chosen = new Set(ids);
    return chosen.size === ids.length && ids.every((each) => options.some(({ id }) => id === each)) ? chosen : null;
}

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

/** Every option with its letter and reason, in the order of the file. */
export function reasonsOf({ options }: Choices): Reason[] {
    return options.map(({ text, right, why }, index) => ({ letter: letterOf(index), text, right, why }));
}

export const marking: Marking<Choices> = {
    graded: true,
    score: scoreMultiple,
    inWords(question, answer) {
        const chosen = choicesIn(question, answer);
        if (!chosen) return null;
        return question.options
            .filter(({ id }) => chosen.has(id))
            .map(({ text }) => text)
            .join('; ');
    },
    verdict(question, answer) {
        const { found, all, extra } = countChosen(question, choicesIn(question, answer) ?? new Set());
        if (found === all && !extra) return `All ${all} found, and nothing else.`;
        return `${found} of ${all} found${extra ? `, and ${extra} that ${extra === 1 ? 'does' : 'do'} not belong` : ''}.`;
    },
    reasonsOf
};
