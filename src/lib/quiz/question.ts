import type { Snippet } from 'svelte';
import * as v from 'valibot';
import { prose, slug, someSources } from '../schema/text';

/** What every question has, whatever its type. */
export const questionBase = {
    id: slug,
    /** The step that explains the answer. */
    step: slug,
    /** The aim of the section that it tests: a number, from 1. */
    aim: v.pipe(v.number(), v.integer(), v.minValue(1)),
    /** What it asks for; at least half of the questions of a bank are not `recall`. */
    asks: v.picklist(['recall', 'concept', 'cause', 'source']),
    stem: prose,
    sources: someSources
};

/** Why an answer is right or wrong. */
export const reason = v.pipe(prose, v.minLength(40, 'a reason of at least 40 letters'));

/** True where no two have the same id. */
export const haveOwnIds = (things: { id: string }[]) => new Set(things.map(({ id }) => id)).size === things.length;

/** What the component of every question type is given. */
export interface QuestionProps<Question> {
    question: Question;
    number: number;
    /** What was answered first and last, each as the type writes it; null while it is open. */
    answer: { first: string; last: string } | null;
    onanswer: (answer: string) => void;
    /** Where the answer is explained and what it rests on. */
    grounds: Snippet;
}

/** A possible answer and why it is right or wrong. */
export interface Reason {
    text: string;
    why: string;
}
