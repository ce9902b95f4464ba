import { assignmentKey, type HandIn } from '../handin/handIn';

/**
 * What became of a hand-in that was taken in: "newer" took the place of one that was here, or has more in it; "older" was left out, because a newer
 * one is here; "same" says nothing that was not here before.
 */
export type Taken = 'new' | 'newer' | 'same' | 'older';

/** A receipt holds the first and the last try of each question and no times; a file holds all. */
export const isReceipt = ({ edition }: Pick<HandIn, 'edition'>): boolean => edition === '';

/** The same for all that one student hands in for one assignment. */
export const rowKey = (handIn: HandIn): string => `${assignmentKey(handIn)} ${handIn.id}`;

/** Takes some hand-ins in beside those that are here. In which order they come makes no difference to what is kept. */
export function takenIn(here: readonly HandIn[], found: readonly HandIn[]): { handIns: HandIn[]; taken: Taken[] } {
    const kept = new Map(here.map((handIn) => [rowKey(handIn), handIn]));
    const taken = found.map((handIn): Taken => {
        const key = rowKey(handIn);
        const before = kept.get(key);
        if (!before) {
            kept.set(key, handIn);
            return 'new';
        }
        const [best, other] = isBetter(handIn, before) ? [handIn, before] : [before, handIn];
        // A receipt may come without the name that an earlier hand-in had.
        kept.set(key, best.who ? best : { ...best, who: other.who });
        if (best !== before) return 'newer';
        return isSame(other, best) ? 'same' : 'older';
    });
    return { handIns: [...kept.values()], taken };
}

/**
 * Whether a hand-in is to be kept rather than another of the same student: what was made later, then what has more. A receipt never takes the place
 * of a file that says all that it says.
 */
function isBetter(a: HandIn, b: HandIn): boolean {
    if (isReceipt(a) !== isReceipt(b)) {
        const [receipt, file] = isReceipt(a) ? [a, b] : [b, a];
        const isReceiptBetter = receipt.made > file.made && !isCovered(receipt, file);
        return isReceiptBetter === (receipt === a);
    }
    if (a.made !== b.made) return a.made > b.made;
    const [more, than] = [triesOf(a), triesOf(b)];
    if (more !== than) return more > than;
    // Two that only differ in a word: any fixed choice will do.
    return textOf(a) > textOf(b);
}

/** Whether the first and the last answers of a receipt are those of a file. */
function isCovered({ answers }: HandIn, file: HandIn): boolean {
    const ends = (tries: HandIn['answers'][string] = []) => `${tries[0]?.answer} ${tries.at(-1)?.answer}`;
    const ids = Object.keys(answers);
    return ids.length === Object.keys(file.answers).length && ids.every((id) => ends(answers[id]) === ends(file.answers[id]));
}

/** Whether what is left out says the same: a receipt knows its minute only. */
const isSame = (out: HandIn, kept: HandIn) => out.made === kept.made || (isReceipt(out) && !isReceipt(kept) && isCovered(out, kept));

const triesOf = ({ answers }: HandIn) => Object.values(answers).reduce((sum, tries) => sum + tries.length, 0);
const textOf = ({ answers }: HandIn) =>
    JSON.stringify(
        Object.keys(answers)
            .sort()
            .map((id) => [id, answers[id]])
    );

/** All hand-ins of one assignment. */
export interface Group {
    key: string;
    assignment: HandIn['assignment'];
    handIns: HandIn[];
}

/** Parts hand-ins by assignment, the one with most hand-ins first. Its words are those of the latest file: a receipt has none. */
export function groupsOf(handIns: readonly HandIn[]): Group[] {
    const groups = new Map<string, HandIn[]>();
    for (const handIn of handIns) {
        const key = assignmentKey(handIn);
        const group = groups.get(key);
        if (group) group.push(handIn);
        else groups.set(key, [handIn]);
    }
    return [...groups]
        .map(([key, handIns]) => {
            const latest = handIns.toSorted((a, b) => Number(isReceipt(a)) - Number(isReceipt(b)) || b.made - a.made)[0]!;
            return { key, assignment: latest.assignment, handIns };
        })
        .sort((a, b) => b.handIns.length - a.handIns.length || (a.key < b.key ? -1 : 1));
}

/** Names that several students of an assignment have, as somebody wrote them. */
export function sharedNames(handIns: readonly HandIn[]): string[] {
    const byName = new Map<string, string[]>();
    for (const { who } of handIns) {
        const name = who.trim().normalize('NFC').toLocaleLowerCase('en');
        if (name) byName.set(name, [...(byName.get(name) ?? []), who.trim()]);
    }
    return [...byName.values()].flatMap((all) => (all.length > 1 ? all.slice(0, 1) : []));
}
