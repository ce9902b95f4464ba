import { counted } from '../records/inWords';
import { byNeed, type Choice, type Item } from './items';

/** A question that is worth an hour's talk, and why, in words. */
export interface Discussed {
    item: Item;
    /** "9 of 24 chose “X”, and 5 of them were sure." */
    says: string;
    /** What is said there of the answer that most of them gave. */
    why: string;
    /** Where it is explained. */
    at: string;
}

/** More than these nobody discusses in an hour. */
const most = 5;

/** Up to five questions to discuss: those that somebody got wrong at first. */
export function discussOf(items: readonly Item[]): Discussed[] {
    return byNeed(items.filter(({ missed }) => missed))
        .slice(0, most)
        .map((item) => {
            const [top, ...others] = item.choices
                .filter(({ right, count }) => right === false && count)
                .sort((a, b) => b.count - a.count || b.sure - a.sure);
            const at = `/${item.section.path}/#${item.question.step}`;
            if (!top) return { item, at, says: `${item.missed} of ${item.answered} did not find what is right.`, why: '' };
            const also = others.find(({ count }) => count === top.count);
            return { item, at, says: `${saysOf(item, top)}${also ? ` As many ${also.did}.` : ''}`, why: top.why };
        });
}

function saysOf({ answered }: Item, { count, sure, did }: Choice): string {
    const them = count === 1 ? 'was' : `${sure === count ? 'all' : sure} of them ${sure === 1 ? 'was' : 'were'}`;
    return `${count} of ${answered} ${did}${sure ? `, and ${them} sure` : ''}.`;
}

/** How a question went, in a sentence: "Of 24: 10 right at first, 5 right at second, 9 wrong." */
export function countsInWords({ counts, marking, sureWrong }: Item): string {
    const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
    const parts = [
        ...(marking.graded
            ? [`${counts.first} right at first`, `${counts.second} right at second`, `${counts.wrong} wrong`]
            : [`${counts.given} answered, nobody marks`]),
        `${counts.none} no answer`,
        ...(counts.other ? [`${counts.other} not in this edition`] : [])
    ];
    return `Of ${counted(all, 'student')}: ${parts.join(', ')}.${sureWrong ? ` Sure and wrong at first: ${sureWrong}.` : ''}`;
}
