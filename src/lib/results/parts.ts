import type { Question } from '../course/checkpoint';
import { withoutStop } from '../quiz/asking';
import { reasonsOf as sidesOf, sideOf } from '../quiz/estimate/score';
import { matchesIn } from '../quiz/match/score';
import type { Choices } from '../quiz/multiple/index';
import { choicesIn } from '../quiz/multiple/score';
import { orderIn } from '../quiz/order/score';
import { asMatch } from '../quiz/sort/score';
import { ticksIn, type Writing } from '../quiz/text/score';
import { asChoices } from '../quiz/words/score';

/** A part of an answer that can be counted over a class. */
export interface Part {
    id: string;
    text: string;
    /** What whoever answered so did: "chose “X”". */
    did: string;
    /** Null where nothing is right or wrong. */
    right: boolean | null;
    why: string;
}

/** How the answers to one type of question are counted. */
interface Counting<Q> {
    /** What is counted also where nobody answered it. */
    all: (question: Q) => Part[];
    /** The parts of an answer; none of what is no answer. */
    of: (question: Q, answer: string) => Part[];
}

const named = (text: string) => `“${withoutStop(text)}”`;

interface Options {
    options: readonly { id: string; text: string; right?: boolean; why: string }[];
}
const optionParts = ({ options }: Options): Part[] =>
    options.map(({ id, text, right, why }) => ({ id, text, did: `chose ${named(text)}`, right: right ?? null, why }));

const one: Counting<Options> = {
    all: optionParts,
    of: (question, answer) => optionParts(question).filter(({ id }) => id === answer)
};

/** What was chosen, and what is right and was left out. */
const several: Counting<Choices> = {
    all: optionParts,
    of(question, answer) {
        const chosen = choicesIn(question, answer);
        if (!chosen) return [];
        const left = question.options.filter(({ id, right }) => right && !chosen.has(id));
        return [
            ...optionParts(question).filter(({ id }) => chosen.has(id)),
            ...left.map(({ id, text, why }) => ({ id: `-${id}`, text: `Left out: ${text}`, did: `left out ${named(text)}`, right: false, why }))
        ];
    }
};

type Pairs = Pick<Extract<Question, { type: 'match' }>, 'answers' | 'items'>;
const pairs: Counting<Pairs> = {
    all: (question) => question.items.map(({ id, answer }) => pairPart(question, id, answer)),
    of: (question, answer) => [...(matchesIn(question, answer) ?? [])].map(([item, chosen]) => pairPart(question, item, chosen))
};
function pairPart({ answers, items }: Pairs, id: string, chosen: string): Part {
    const item = items.find((each) => each.id === id)!;
    const { text } = answers.find((each) => each.id === chosen)!;
    return {
        id: `${id}:${chosen}`,
        text: `${withoutStop(item.text)}: ${text}`,
        did: `put ${named(item.text)} with ${named(text)}`,
        right: item.answer === chosen,
        why: item.why
    };
}

type Ordered = Extract<Question, { type: 'order' }>;
const order: Counting<Ordered> = {
    all: (question) => question.items.map((_, index) => placePart(question, index, index)),
    of: (question, answer) =>
        (orderIn(question, answer) ?? []).map((id, at) =>
            placePart(
                question,
                question.items.findIndex((item) => item.id === id),
                at
            )
        )
};
function placePart({ items }: Ordered, index: number, at: number): Part {
    const { id, text, why } = items[index]!;
    return {
        id: `${id}@${at}`,
        text: `${withoutStop(text)}: place ${at + 1}`,
        did: `put ${named(text)} in place ${at + 1}`,
        right: index === at,
        why
    };
}

const guesses = { near: 'guessed near enough', low: 'guessed too low', high: 'guessed too high' };
type Estimate = Extract<Question, { type: 'estimate' }>;
const sideParts = (question: Estimate): Part[] =>
    sidesOf(question).map(({ side, text, right, why }) => ({ id: side, text, did: guesses[side], right: right ?? null, why }));
const estimate: Counting<Estimate> = {
    all: sideParts,
    of: (question, answer) => sideParts(question).filter(({ id }) => id === sideOf(question, answer))
};

const checkParts = ({ checks }: Pick<Writing, 'checks'>): Part[] =>
    checks.map(({ id, text }) => ({ id, text, did: `ticked ${named(text)}`, right: null, why: '' }));
const checks: Counting<Pick<Writing, 'checks'>> = {
    all: checkParts,
    of: (question, answer) => checkParts(question).filter(({ id }) => ticksIn(question, answer)?.has(id))
};

/** Each question type; a new one needs a line here. */
const counting: { [Type in Question['type']]: Counting<Extract<Question, { type: Type }>> } = {
    single: one,
    place: one,
    predict: one,
    multiple: several,
    words: { all: (question) => several.all(asChoices(question)), of: (question, answer) => several.of(asChoices(question), answer) },
    match: pairs,
    sort: { all: (question) => pairs.all(asMatch(question)), of: (question, answer) => pairs.of(asMatch(question), answer) },
    order,
    estimate,
    text: checks,
    paragraph: checks
};

/** How the answers to a question are counted. One cast joins a question to the entry of its own type. */
export const countingOf = (question: Question): Counting<Question> => counting[question.type] as unknown as Counting<Question>;
