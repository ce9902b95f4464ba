import { phaseOf, roundsOf, type Marking, type Try } from '../quiz/asking';
import { shuffled } from '../quiz/order';
import { dayNumbered, localDayNumber } from '../records/days';
import { counted, dateInWords } from '../records/inWords';
import type { Reader } from './saved';

/** Days from one asking of a question to the next: equal intervals do as well as growing ones (Latimier et al. 2021). */
const interval = 1;

/** How many good rounds in a row let a question rest: a good round begins with a right answer that is no guess. */
const restsAfter = { miss: 2, guess: 1 };

/** A question, the section that it belongs to, and what marks it. */
export interface Item<Question extends { id: string }> {
    section: string;
    question: Question;
    marking: Marking<Question>;
}

/** A question that comes back later: on a later day, or when another section was read; `from` is its first day where that is still to come. */
export type Waiting<Question extends { id: string }> = Item<Question> & { why: 'later day' | 'another section'; from?: string };

type Past = Pick<Reader, 'answers' | 'places'>;

/** Which of some questions are ready to be asked again, mixed across their sections, and which wait. What was never answered or rests is neither. */
export function reviewOf<Question extends { id: string }>(bank: readonly Item<Question>[], { answers, places }: Past, now: number) {
    const today = localDayNumber(now);
    const due: { item: Item<Question>; since: number }[] = [];
    const waiting: Waiting<Question>[] = [];
    for (const item of bank) {
        const rounds = roundsOf(item.question, item.marking, answers[item.question.id] ?? []);
        const next = nextOf(item, rounds, places);
        if (!next) continue;
        if (isBegun(item, rounds, places)) due.push({ item, since: -Infinity });
        else if (today >= next.day && next.elsewhere) due.push({ item, since: next.day });
        else
            waiting.push({
                ...item,
                why: next.elsewhere ? 'later day' : 'another section',
                ...(today < next.day ? { from: dayNumbered(next.day) } : {})
            });
    }
    return { due: mixed(due, dayNumbered(today)), waiting };
}

/** Questions to practise on besides, mixed: those that do not wait and were not answered today, except for a second try that was begun today. */
export function practiceOf<Question extends { id: string }>(bank: readonly Item<Question>[], past: Past, now: number): Item<Question>[] {
    const today = localDayNumber(now);
    const waits = new Set(reviewOf(bank, past, now).waiting.map(({ question }) => question.id));
    const fitting = bank.flatMap((item) => {
        const last = roundsOf(item.question, item.marking, past.answers[item.question.id] ?? []).at(-1);
        const isToday = localDayNumber(last?.at(-1)?.at ?? -Infinity) === today;
        const isOpen = isToday && phaseOf(item.question, item.marking, last ?? []) === 'second';
        const fits = item.marking.graded && (isOpen || (!isToday && !waits.has(item.question.id)));
        return fits ? { item, since: isOpen ? -Infinity : 0 } : [];
    });
    return mixed(fitting, dayNumbered(today));
}

/** When a sitting begins for a question: the tries from then on belong to it. So it is asked afresh, or goes on with its second try. */
export function beginOf<Question extends { id: string }>({ question, marking }: Item<Question>, tries: readonly Try[]): number {
    const round = roundsOf(question, marking, tries).at(-1) ?? [];
    // Each try is later than the one before, whatever the clock does.
    return phaseOf(question, marking, round) === 'second' && round[0] ? round[0].at : (tries.at(-1)?.at ?? -Infinity) + 1;
}

/** What waits and when it comes, in a few sentences; none where nothing waits. */
export function waitingInWords(waiting: readonly { why: string; from?: string }[], now: number): string {
    const when = ({ why, from }: { why: string; from?: string }) =>
        [
            from && (from === dayNumbered(localDayNumber(now) + 1) ? ' from tomorrow' : ` from ${dateInWords(from)}`),
            why === 'another section' && ' after you have read in another section'
        ]
            .filter(Boolean)
            .join(',');
    const groups = [...new Set(waiting.map(when))].map((words) => ({ words, count: waiting.filter((each) => when(each) === words).length }));
    const sentences = groups.map(({ words, count }) => {
        const who = groups.length > 1 ? `${count} of them` : count === 1 ? 'It' : 'They';
        return `${who} ${count === 1 ? 'comes' : 'come'} back${words}.`;
    });
    if (!waiting.length) return '';
    return [`${counted(waiting.length, 'question')} ${waiting.length === 1 ? 'waits' : 'wait'}.`, ...sentences].join(' ');
}

/** From which day on a question comes back, and whether another section was read since it was answered; null where it rests. */
function nextOf<Question extends { id: string }>(item: Item<Question>, rounds: Try[][], places: Past['places']) {
    const last = rounds.at(-1)?.at(-1);
    if (!last || !item.marking.graded || owed(item, rounds) === 0) return null;
    const elsewhere = Object.entries(places).some(([section, { at }]) => section !== item.section && at > last.at);
    return { day: localDayNumber(last.at) + interval, elsewhere };
}

/** Whether a question waits for the second try of a round that was due when it began. */
function isBegun<Question extends { id: string }>(item: Item<Question>, rounds: Try[][], places: Past['places']): boolean {
    const [first] = rounds.at(-1) ?? [];
    if (!first || phaseOf(item.question, item.marking, rounds.at(-1) ?? []) !== 'second') return false;
    const before = nextOf(item, rounds.slice(0, -1), places);
    return before !== null && before.elsewhere && localDayNumber(first.at) >= before.day;
}

/** How many good rounds a question still needs before it rests. One on the day of the round before does not count: its reasons were just read. */
function owed<Question extends { id: string }>({ question, marking }: Item<Question>, rounds: Try[][]): number {
    let [needed, left, day] = [0, 0, -Infinity];
    for (const round of rounds) {
        const [first, last] = [round[0], round.at(-1)];
        if (!first || !last) continue;
        if (marking.score(question, first.answer) === false) left = needed = restsAfter.miss;
        // After a miss a guess breaks the row.
        else if (first.sure === 'guess') left = needed = left ? needed : restsAfter.guess;
        else if (left && localDayNumber(first.at) > day) left--;
        day = localDayNumber(last.at);
    }
    return left;
}

/**
 * Mixes across sections, so that no two of one section follow each other where that can be avoided. What has waited longest comes first,
 * and the sections take turns; among what has waited as long chance decides, the same chance all day.
 */
function mixed<T extends { section: string }>(entries: readonly { item: T; since: number }[], seed: string): T[] {
    const sections = new Map<string, T[]>();
    const queue = shuffled(entries, seed).sort((a, b) => Math.sign(a.since - b.since) || 0);
    for (const { item } of queue) sections.set(item.section, [...(sections.get(item.section) ?? []), item]);
    let turns = [...sections.values()];
    let last: T[] | undefined;
    const out: T[] = [];
    for (let left = queue.length; left > 0; left--) {
        const others = turns.filter((each) => each !== last);
        // More than half of what is left can only stay apart if it begins.
        const next = others.find(({ length }) => length * 2 > left) ?? others[0] ?? last;
        const item = next?.shift();
        if (!next || !item) break;
        out.push(item);
        turns = [...turns.filter((each) => each !== next && each.length), ...(next.length ? [next] : [])];
        last = next;
    }
    return out;
}
