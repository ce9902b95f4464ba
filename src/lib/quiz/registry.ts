import type { Component, Snippet } from 'svelte';
import type { BodyProps, Marking, Sure, Try } from './asking';

/** The question types' definitions (schemas), read when content is checked. Apart from the components, so that no page's script names them. */
export const definitions = {
    estimate: () => import('./estimate/index').then((m) => m.estimate),
    match: () => import('./match/index').then((m) => m.match),
    multiple: () => import('./multiple/index').then((m) => m.multiple),
    order: () => import('./order/index').then((m) => m.order),
    paragraph: () => import('./paragraph/index').then((m) => m.paragraph),
    place: () => import('./place/index').then((m) => m.place),
    predict: () => import('./predict/index').then((m) => m.predict),
    single: () => import('./single/index').then((m) => m.single),
    sort: () => import('./sort/index').then((m) => m.sort),
    text: () => import('./text/index').then((m) => m.text),
    words: () => import('./words/index').then((m) => m.words)
};

/** Their components, each read in the pages that ask it. */
export const components = {
    estimate: () => import('./estimate/Estimate.svelte'),
    match: () => import('./match/Match.svelte'),
    multiple: () => import('./multiple/Multiple.svelte'),
    order: () => import('./order/Order.svelte'),
    paragraph: () => import('./paragraph/Paragraph.svelte'),
    place: () => import('./place/Place.svelte'),
    predict: () => import('./predict/Predict.svelte'),
    single: () => import('./single/Single.svelte'),
    sort: () => import('./sort/Sort.svelte'),
    text: () => import('./text/Text.svelte'),
    words: () => import('./words/Words.svelte')
} satisfies Record<keyof typeof definitions, () => Promise<unknown>>;

export type QuestionType = keyof typeof components;

/** What the form of a question is given. */
export interface FormProps<Question> {
    question: Question;
    number: number;
    kind: Kind<Question>;
    /** All that was answered so far, oldest first. */
    tries: readonly Try[];
    onanswer: (answer: string, sure?: Sure) => void;
    /** What is right is told only later: until then an answer is kept and can be changed. */
    held?: boolean;
    /** Where the answer is explained and what it rests on. */
    grounds: Snippet;
}

/** A question type as a page asks it. */
export interface Kind<Question> {
    default: Component<BodyProps<Question>>;
    marking: Marking<Question>;
}

/** All that a page needs to ask some questions. */
export interface Asking<Question> {
    Form: Component<FormProps<Question>>;
    kinds: Record<string, Kind<Question>>;
}

/** What asks questions of any type, and the types of these. */
export async function loadAsking<Question extends { type: QuestionType }>(questions: readonly Question[]): Promise<Asking<Question>> {
    const [{ default: Form }, kinds] = await Promise.all([import('./Question.svelte'), loadKinds(questions)]);
    // The form is generic, which a list of types is not.
    return { Form: Form as unknown as Asking<Question>['Form'], kinds };
}

/** The types of some questions, by name. */
export async function loadKinds<Question extends { type: QuestionType }>(questions: readonly Question[]): Promise<Record<string, Kind<Question>>> {
    const types = [...new Set(questions.map(({ type }) => type))];
    const kinds = await Promise.all(types.map((type) => components[type]()));
    // One cast forgets which question goes with which component: both come from the same entry of the registry.
    return Object.fromEntries(types.map((type, index) => [type, kinds[index]])) as unknown as Record<string, Kind<Question>>;
}
