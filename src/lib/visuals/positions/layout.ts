import { actorNames } from '../../records/inWords';
import type { Cell, PositionVoice, Stance } from '../../schema/positions';
import type { FirstSide } from '../visual';
import type { PositionsData, PositionsView } from './index';

/** The voices as cards name them. */
export const voiceNames: Record<PositionVoice, string> = { ...actorNames, med: 'The mediators' };

/** The same where a name and a sentence share a line. */
export const shortNames: Record<PositionVoice, string> = { ...voiceNames, dis: 'Displaced Azerbaijanis' };

/**
 * The order of the voices: the side that is first, then the other; within both sides who leads changes with `turn`. The
 * mediators stand last, so never in the middle of the others.
 */
export function orderOf(first: FirstSide, turn = 0): PositionVoice[] {
    const lead = (pair: PositionVoice[]) => (turn % 2 ? [...pair].reverse() : pair);
    const sides = [lead(['az', 'dis']), lead(['arm', 'nk'])];
    return [...(first === 'az' ? sides : sides.reverse()).flat(), 'med'];
}

/** The order of the cards of one question: the page's where it stands alone; among others its own first side, exchanged where the page's is. */
export function cardOrder(data: PositionsData, id: string, first: FirstSide): PositionVoice[] {
    if (data.positions.length === 1) return orderOf(first);
    const index = data.positions.findIndex((each) => each.id === id);
    const own = data.positions[index]?.first ?? first;
    const side = first === 'az' ? own : own === 'az' ? 'arm' : 'az';
    return orderOf(side, Math.floor(index / 2));
}

/** A cell that says something, or null for a voice that left no statement that we found. */
export function stanceOf(cell: Cell | undefined): Stance | null {
    return !cell || 'silent' in cell ? null : cell;
}

export const noStatement = 'Left no statement that we found.';

/** A row of cards shows its quotations only if at least three of the voices have one. */
export function showsWords(cells: Record<PositionVoice, Cell>): boolean {
    return Object.values(cells).filter((cell) => stanceOf(cell)?.words).length >= 3;
}

/** The sources of a stance that stand beside it, its quotation's own first. */
export function sourcesOf({ source, sources }: Stance): string[] {
    return [...new Set([...(source ? [source] : []), ...sources])];
}

/** What a reader can choose at a view: groups of choices, each with the view that it asks for. */
export interface Choice {
    key: string;
    label: string;
    view: PositionsView;
}

export function choices(data: PositionsData, view: PositionsView, first: FirstSide): { label: string; of: Choice[] }[] {
    const order = orderOf(first);
    const choice = (view: PositionsView, label: string) => ({ key: keyOf(view), label, view });
    if (view.show === 'issue' || view.show === 'actor') {
        if (data.positions.length < 2) return [];
        return [
            { label: 'One question, five voices', of: data.positions.map(({ id, question }) => choice({ show: 'issue', id }, question)) },
            { label: 'One voice, ten questions', of: order.map((id) => choice({ show: 'actor', id }, voiceNames[id])) }
        ];
    }
    if (view.show === 'case' || view.show === 'cases') {
        const voices = order.filter((actor) => data.cases.some(({ id }) => id === actor));
        const one = voices.map((actor) => choice({ show: 'case', actor }, voiceNames[actor]));
        return [{ label: 'Strongest case', of: [...one, choice({ show: 'cases' }, 'All four')] }];
    }
    if (view.show === 'same-word') {
        return [{ label: 'Word', of: data.words.map(({ id, word }) => choice({ show: 'same-word', id }, word)) }];
    }
    return [];
}

/** A view as the value of a choice. */
export function keyOf(view: PositionsView): string {
    return [view.show, 'id' in view ? view.id : 'actor' in view ? view.actor : ''].join(' ');
}
