import { actorNames, dateInWords } from '../../records/inWords';
import { answering, questions, touched, type Answering, type Question, type Touched } from '../../schema/proposalCodes';
import type { Proposal } from '../../schema/proposals';
import type { FirstSide } from '../visual';

/** A column of the sheet: one of the five questions, or a party that answers. */
export type Column = Question | Answering;

/** What is drawn in a cell; `differ` where the two coders do not agree. */
export type Mark =
    'dealt' | 'later' | 'part' | 'no' | 'at-once' | 'steps' | 'none' | 'said-yes' | 'talks' | 'said-no' | 'unknown' | 'no-seat' | 'differ';

/** What each mark says. */
export const markWords: Record<Mark, string> = {
    dealt: 'dealt with',
    later: 'left for later',
    part: 'known in part',
    no: 'not in it',
    'at-once': 'at once',
    steps: 'in steps',
    none: 'nothing said',
    'said-yes': 'said yes, or signed',
    talks: 'kept talking',
    'said-no': 'said no',
    unknown: 'not certain',
    'no-seat': 'no seat',
    differ: 'our two readers differ'
};

/** The same, where there is room for a word or two. */
export const briefWords: Partial<Record<Mark, string>> = { later: 'later', part: 'in part', differ: 'readers differ' };

export const columnNames: Record<Column, string> = {
    status: 'status',
    land: 'land',
    return: 'return',
    safety: 'safety',
    order: 'order',
    az: 'Azerbaijan',
    arm: 'Armenia',
    nk: 'NK authorities'
};

/** The parties' names before their answers, and in a narrow column. */
export const partyNames: Record<Answering, string> = { az: actorNames.az, arm: actorNames.arm, nk: 'NK' };
export const briefNames: Record<Answering, string> = { az: 'Az', arm: 'Arm', nk: 'NK' };

/** What a question asks. */
export const asks: Record<Question, string> = {
    status: 'What shall Nagorno-Karabakh be?',
    land: 'Who holds the districts around it?',
    return: 'Who may go home?',
    safety: 'Who keeps people safe?',
    order: 'What comes first?'
};

/** The three who answer, as the section orders the sides; the two Armenian ones stand together. */
export function parties(first: FirstSide): Answering[] {
    return first === 'az' ? ['az', 'arm', 'nk'] : ['arm', 'nk', 'az'];
}

export function isParty(column: Column): column is Answering {
    return (answering as readonly string[]).includes(column);
}

interface Coded {
    code: string;
    second?: string | undefined;
    since?: true | undefined;
}

export function codedOf(proposal: Proposal, column: Column): Coded {
    if (isParty(column)) return proposal.answer[column];
    return column === 'order' ? proposal.order : proposal.touches[column];
}

/** An answer and a question share some codes and mean different things by them. */
function markOf(code: string, column: Column): Mark {
    if (isParty(column) && (code === 'yes' || code === 'no')) return `said-${code}`;
    return code as Mark;
}

export interface Cell {
    column: Column;
    mark: Mark;
    /** The mark in words; both readings, where the two coders differ. */
    words: string;
    /** The sentence that it rests on, or the party's words. */
    sentence: string;
}

export function cell(proposal: Proposal, column: Column): Cell {
    const { code, second, since } = codedOf(proposal, column);
    const own = markWords[markOf(code, column)];
    const other = second && markWords[markOf(second, column)];
    const sentence = isParty(column)
        ? (proposal.answer[column].words ?? '')
        : column === 'order'
          ? proposal.order.because
          : proposal.touches[column].because;
    if (!other) return { column, mark: markOf(code, column), words: code === 'none' && isParty(column) ? 'nothing was put to it' : own, sentence };
    return since
        ? { column, mark: markOf(code, column), words: `${own} (read by one of us, in a source found later)`, sentence }
        : { column, mark: 'differ', words: `${own}, or ${other}: our two readers differ`, sentence };
}

/** Marks that are drawn as a question mark. */
export const asked: readonly Mark[] = ['part', 'unknown', 'differ'];

/** How far the two codings agree: cells in all, the same, different, and settled by a source that was found later. */
export function agreement(proposals: readonly Proposal[]): { cells: number; same: number; differ: number; later: number } {
    const all = proposals.flatMap((proposal) => [...questions, ...answering].map((column) => codedOf(proposal, column)));
    const later = all.filter(({ since }) => since).length;
    const differ = all.filter(({ second, since }) => second && !since).length;
    return { cells: all.length, same: all.length - differ - later, differ, later };
}

/** The years of a proposal, short: 1997, 1999–2001, 2016–19. */
export function years({ date, end }: Pick<Proposal, 'date' | 'end'>): string {
    const [from, to] = [date.slice(0, 4), (end ?? date).slice(0, 4)];
    if (from === to) return from;
    return `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
}

/** When it was, in words. */
export function whenInWords({ date, end }: Pick<Proposal, 'date' | 'end'>): string {
    if (!end) return dateInWords(date);
    const from = dateInWords(date);
    // "May to July 1997": the year once.
    return `${date.slice(0, 4) === end.slice(0, 4) ? from.replace(/ \d{4}$/, '') : from} to ${dateInWords(end)}`;
}

/** The first of the rows that show how the search ended. */
export const closingFrom = '2020';

/** The day of the story; rows after it are set off. */
export const storyDay = '2017-03';

/** The first proposal after the story. */
export function firstAfterStory(proposals: readonly Proposal[]): string | undefined {
    return proposals.find(({ date }) => date > storyDay)?.id;
}

/** The questions that a proposal answers now, and those that it leaves for later. */
export function nowAndLater({ touches }: Proposal): { now: Touched[]; later: Touched[] } {
    // Status stands last, so that what differs between two proposals stands at the same place.
    const inOrder = [...touched].sort((a, b) => Number(a === 'status') - Number(b === 'status'));
    return { now: inOrder.filter((each) => touches[each].code === 'dealt'), later: inOrder.filter((each) => touches[each].code === 'later') };
}

/** The one before or after, within the list. */
export function step(proposals: readonly { id: string }[], id: string, by: number): string {
    const index = proposals.findIndex((each) => each.id === id) + by;
    return proposals[Math.min(proposals.length - 1, Math.max(0, index))]?.id ?? id;
}
