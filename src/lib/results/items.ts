import type { HandIn } from '../handin/handIn';
import { guessIn } from '../quiz/estimate/score';
import { howOf, triesTo, type AskedQuestion, type AskedSection, type Mark } from './asked';
import { countingOf, type Part } from './parts';

/** A part of an answer, by how many students it was given. */
export interface Choice extends Part {
    count: number;
    /** How many of them had been sure. */
    sure: number;
}

/** One guess on a scale. */
export interface Guess {
    value: number;
    sure: boolean;
}

/** What a class made of one question. */
export interface Item extends AskedQuestion {
    section: Omit<AskedSection, 'questions'>;
    /** How many students have each mark; together they are all who handed in. */
    counts: Record<Mark, number>;
    /** How many gave an answer, and how many of them a wrong one at first. */
    answered: number;
    missed: number;
    /** How many were sure and wrong at first. */
    sureWrong: number;
    /** How many of those are wrong still. */
    sureStill: number;
    /** What was answered at the first try; of a text of one's own, what is ticked now. */
    choices: Choice[];
    /** For a guess on a scale. */
    guesses: Guess[];
}

/** Every question of an assignment, in the order of reading. */
export function itemsOf(sections: readonly AskedSection[], handIns: readonly HandIn[]): Item[] {
    return sections.flatMap(({ questions, ...section }) => questions.map((asked) => itemOf(section, asked, handIns)));
}

function itemOf(section: Item['section'], asked: AskedQuestion, handIns: readonly HandIn[]): Item {
    const { question } = asked;
    const hows = handIns.map((handIn) => howOf(asked, triesTo(handIn, question.id)));
    const count = (mark: Mark) => hows.filter((how) => how.mark === mark).length;
    const counts = {
        first: count('first'),
        second: count('second'),
        wrong: count('wrong'),
        given: count('given'),
        none: count('none'),
        other: count('other')
    };
    // A text of one's own is looked at as often as one likes: what is ticked at the end counts.
    const isWritten = question.type === 'text' || question.type === 'paragraph';
    const said = hows.flatMap(({ tries }) => (isWritten ? tries.slice(-1) : tries.slice(0, 1)));
    const choices = new Map<string, Choice>(
        countingOf(question)
            .all(question)
            .map((part) => [part.id, { ...part, count: 0, sure: 0 }])
    );
    for (const { answer, sure } of said) {
        for (const part of countingOf(question).of(question, answer)) {
            const before = choices.get(part.id) ?? { ...part, count: 0, sure: 0 };
            choices.set(part.id, { ...before, count: before.count + 1, sure: before.sure + Number(sure === 'sure') });
        }
    }
    return {
        ...asked,
        section,
        counts,
        answered: handIns.length - counts.none - counts.other,
        missed: counts.second + counts.wrong,
        sureWrong: hows.filter(({ wasSure }) => wasSure).length,
        sureStill: hows.filter(({ wasSure, mark }) => wasSure && mark === 'wrong').length,
        choices: [...choices.values()].sort(byItem(question)),
        guesses:
            question.type === 'estimate'
                ? said.flatMap(({ answer, sure }) => {
                      const value = guessIn(question, answer);
                      return value === null ? [] : [{ value, sure: sure === 'sure' }];
                  })
                : []
    };
}

/** What was answered to one item stands together, the right answer first; all else stays in the order of the question. */
function byItem(question: AskedQuestion['question']): (a: Choice, b: Choice) => number {
    if (question.type !== 'match' && question.type !== 'sort' && question.type !== 'order') return () => 0;
    const ids = question.items.map(({ id }) => id);
    const place = ({ id }: Choice) => ids.indexOf(id.replace(/[:@].*$/, ''));
    return (a, b) => place(a) - place(b) || Number(b.right) - Number(a.right) || b.count - a.count;
}

/** What to discuss first: where most were sure and wrong, then where most were wrong at first; what is not marked last. */
export function byNeed(items: readonly Item[]): Item[] {
    const graded = ({ marking }: Item) => Number(marking.graded);
    return items.toSorted((a, b) => graded(b) - graded(a) || b.sureWrong - a.sureWrong || b.missed - a.missed);
}
