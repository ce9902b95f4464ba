import type { Try } from '../asking';
import type { Choices } from './index';
import { choicesIn } from './score';

/** What is said beside one of several choices once its reason is told: in which tries it was chosen, and whether it belongs. */
export function saidOf(question: Choices, tries: readonly Try[], { id, right }: { id: string; right: boolean }): string {
    const [first, second] = tries.map(({ answer }) => choicesIn(question, answer)?.has(id) ?? false);
    const now = second ?? first;
    const own =
        second === undefined || first === second
            ? now
                ? 'You chose it'
                : ''
            : now
              ? 'You chose it at the second try'
              : 'You chose it at the first try only';
    if (!right) return own ? `${own}; it does not belong` : 'Does not belong';
    return own ? `${own}, and right` : 'Right';
}
