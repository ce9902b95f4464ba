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

/** What a question that is right or wrong has besides. */
export const gradedBase = {
    ...questionBase,
    /** What helps to a second try, and does not give the answer away. */
    hint: v.pipe(prose, v.minLength(20, 'a hint of at least 20 letters'))
};

/** Why an answer is right or wrong. */
export const reason = v.pipe(prose, v.minLength(40, 'a reason of at least 40 letters'));

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** A list of so many things at the least and at the most, no two with the same id; `called` says what they are, as in "options". */
export function several<One extends v.GenericSchema<unknown, { id: string }>>(one: One, least: number, most: number, called: string) {
    const count = `${numbers[least]} to ${numbers[most]} ${called}`;
    const haveOwnIds = (things: v.InferOutput<One>[]) => new Set(things.map(({ id }) => id)).size === things.length;
    return v.pipe(v.array(one), v.minLength(least, count), v.maxLength(most, count), v.check(haveOwnIds, `${called} with different ids`));
}
