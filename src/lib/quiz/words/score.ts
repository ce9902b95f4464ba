import { letterOf, type Marking } from '../asking';
import type { Choices } from '../multiple/index';
import { choicesIn, marking as choosing, scoreMultiple } from '../multiple/score';
import type { WordsQuestion } from './index';
import { piecesOf } from './pieces';

type Marked = Pick<WordsQuestion, 'text' | 'words'>;
type OwnText = Pick<WordsQuestion, 'from' | 'text' | 'words'>;

/** The words that can be marked, with what stands in the text, as options to choose from. */
export function asChoices({ text, words }: Marked): Choices {
    const marked = piecesOf(text).filter(({ marked }) => marked);
    return { options: words.map((word, index) => ({ ...word, text: marked[index]?.text ?? '' })) };
}

/** True when all words that should be marked are, and no other, else false; null while none is marked. */
export const scoreWords = (question: Marked, answer: string | null) => scoreMultiple(asChoices(question), answer);

/** The words that were marked, by their ids; null where that is no answer. */
export const wordsIn = (question: Marked, answer: string | null) => choicesIn(asChoices(question), answer);

/** The text with the letter of each word behind it, and who wrote it. */
function textOnPaper({ text, from }: OwnText): string {
    let index = 0;
    const pieces = piecesOf(text).map(({ text, marked }) => (marked ? `${text} (${letterOf(index++)})` : text));
    return `${pieces.join('')} ${from}`;
}

export const marking: Marking<OwnText> = {
    graded: true,
    score: scoreWords,
    inWords: (question, answer) => choosing.inWords(asChoices(question), answer),
    verdict: (question, answer) => choosing.verdict(asChoices(question), answer),
    reasonsOf: (question) => choosing.reasonsOf(asChoices(question)),
    onPaper: (question) => ({ setting: textOnPaper(question) })
};
