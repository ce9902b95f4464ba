import type { ChoiceQuestion } from './index';

/** True for the right option, false for any other, null while none is chosen. An unknown option counts as none. */
export function scoreSingle(question: Pick<ChoiceQuestion, 'options'>, answer: string | null): boolean | null {
    const option = question.options.find(({ id }) => id === answer);
    return option ? option.right : null;
}
