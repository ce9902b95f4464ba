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

/** What the component of every question type is given. */
export interface QuestionProps<Question> {
    question: Question;
    number: number;
    /** The options chosen first and last, or null while it is open. */
    answer: { first: string; last: string } | null;
    onanswer: (option: string) => void;
    /** Where the answer is explained and what it rests on. */
    grounds: Snippet;
}
