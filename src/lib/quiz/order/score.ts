import { letterOf, withoutStop, type Marking, type OnPaper, type Reason } from '../asking';
import { shuffled } from '../order';
import type { OrderQuestion } from './index';

type Items = Pick<OrderQuestion, 'id' | 'items' | 'ends'>;

/** The ids in the order that was given, or null: a text that leaves one out or names one twice or what is unknown counts as none. */
export function orderIn({ items }: Pick<Items, 'items'>, text: string | null): string[] | null {
    const ids = text?.split(',') ?? [];
    return ids.length === items.length && items.every(({ id }) => ids.includes(id)) ? ids : null;
}

/** How many stand in their right place. */
export const countInPlace = ({ items }: Pick<Items, 'items'>, order: readonly string[]) =>
    items.filter(({ id }, index) => order[index] === id).length;

/** True for the order of the file, false for another, null while there is none. */
export function scoreOrder(question: Pick<Items, 'items'>, answer: string | null): boolean | null {
    const order = orderIn(question, answer);
    return order && countInPlace(question, order) === question.items.length;
}

/** The order in which the items are offered, on screen and on paper: never the right one. */
export function offered({ id, items }: Pick<Items, 'id' | 'items'>): Items['items'] {
    const mixed = shuffled(items, id);
    return mixed.every((item, index) => item === items[index]) ? mixed.reverse() : mixed;
}

/** The items in their right order, each with the letter that it has on paper. */
export function reasonsOf(question: Pick<Items, 'id' | 'items'>): Reason[] {
    const mixed = offered(question);
    return question.items.map((item, index) => ({
        letter: letterOf(mixed.indexOf(item)),
        text: `${index + 1}. ${item.text}`,
        right: true,
        why: item.why
    }));
}

/** What the numbers mean, and the one to be written at each item. */
function onPaper(question: Items): OnPaper {
    const mixed = offered(question);
    return {
        setting: `1 is ${question.ends.first}, ${mixed.length} is ${question.ends.last}.`,
        written: mixed.map((item, index) => `${letterOf(index)} ${question.items.indexOf(item) + 1}`).join(', ')
    };
}

export const marking: Marking<Items> = {
    graded: true,
    score: scoreOrder,
    inWords({ items, ...question }, answer) {
        const order = orderIn({ items }, answer);
        return order && `${question.ends.first}: ${order.map((id) => withoutStop(items.find((each) => each.id === id)!.text)).join('; ')}`;
    },
    verdict(question, answer) {
        const [right, all] = [countInPlace(question, orderIn(question, answer) ?? []), question.items.length];
        return right === all ? 'All in the right order.' : `${right} of ${all} in their place.`;
    },
    reasonsOf,
    onPaper
};
