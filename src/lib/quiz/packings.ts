import { guessIn } from './estimate/score';
import { idsIn, idsText } from './ids';
import { matchesIn, matchesText } from './match/score';
import { asMatch } from './sort/score';
import { written } from './text/score';
import type { components } from './registry';

/** How an answer becomes a few small numbers and is read again: for a receipt, which is copied by hand. */
export interface Packing<Question> {
    /** How many values each number may have. */
    sizes: (question: Question) => number[];
    /** Null for what is no answer to this question. */
    pack: (question: Question, answer: string) => number[] | null;
    unpack: (question: Question, numbers: readonly number[]) => string | null;
}

type WithId = { id: string };
type Ids<Question> = (question: Question) => readonly WithId[];
const at = (all: readonly WithId[], id: string) => all.findIndex((each) => each.id === id);

/** One of several. */
const one = <Question>(of: Ids<Question>): Packing<Question> => ({
    sizes: (question) => [of(question).length],
    pack: (question, answer) => (at(of(question), answer) < 0 ? null : [at(of(question), answer)]),
    unpack: (question, [number = 0]) => of(question)[number]?.id ?? null
});

/** Some of several: each is chosen or not. `none` is the answer that chooses none, where that is one. */
const some = <Question>(of: Ids<Question>, none: string | null = null): Packing<Question> => ({
    sizes: (question) => of(question).map(() => 2),
    pack(question, answer) {
        const chosen = answer === none ? new Set<string>() : idsIn(of(question), answer);
        return chosen && of(question).map(({ id }) => Number(chosen.has(id)));
    },
    unpack: (question, numbers) => idsText(of(question), new Set(of(question).flatMap(({ id }, index) => (numbers[index] ? [id] : [])))) ?? none
});

type Pairs = Parameters<typeof matchesIn>[0];
/** An answer for each item. */
const pairs = <Question>(of: (question: Question) => Pairs): Packing<Question> => ({
    sizes: (question) => of(question).items.map(() => of(question).answers.length),
    pack(question, answer) {
        const { items, answers } = of(question);
        const matches = matchesIn(of(question), answer);
        return matches && items.map(({ id }) => at(answers, matches.get(id) ?? ''));
    },
    unpack(question, numbers) {
        const { items, answers } = of(question);
        const chosen = items.flatMap(({ id }, index): [string, string][] => {
            const answer = answers[numbers[index] ?? -1];
            return answer ? [[id, answer.id]] : [];
        });
        return matchesText(of(question), new Map(chosen));
    }
});

/** All in some order. */
const order: Packing<{ items: readonly WithId[] }> = {
    sizes: ({ items }) => items.map(() => items.length),
    pack(question, answer) {
        const ids = answer.split(',');
        const numbers = ids.map((id) => at(question.items, id));
        return numbers.length === question.items.length && new Set(numbers).size === numbers.length && !numbers.includes(-1) ? numbers : null;
    },
    unpack: ({ items }, numbers) =>
        new Set(numbers).size === items.length && numbers.every((number) => items[number])
            ? numbers.map((number) => items[number]?.id).join(',')
            : null
};

type Scaled = { scale: { min: number; max: number; step: number } };
/** Guesses are kept to a tenth of the scale's step. */
const tenths = ({ scale }: Scaled) => scale.step / 10;
const estimate: Packing<Scaled> = {
    sizes: (question) => [Math.round((question.scale.max - question.scale.min) / tenths(question)) + 1],
    pack(question, answer) {
        const guess = guessIn(question, answer);
        return guess === null ? null : [Math.round((guess - question.scale.min) / tenths(question))];
    },
    // Tenths are not exact in binary: 0.1 * 3 is a hair more than 0.3.
    unpack: (question, [number = 0]) => String(Number((question.scale.min + number * tenths(question)).toFixed(6)))
};

const options = ({ options }: { options: readonly WithId[] }) => options;
const checks = ({ checks }: { checks: readonly WithId[] }) => checks;

/** The packing of each question type. */
export const packings = {
    estimate,
    match: pairs((question: Pairs) => question),
    multiple: some(options),
    order,
    paragraph: some(checks, written),
    place: one(options),
    predict: one(options),
    single: one(options),
    sort: pairs(asMatch),
    text: some(checks, written),
    words: some(({ words }: { words: readonly WithId[] }) => words)
} satisfies Record<keyof typeof components, unknown>;
