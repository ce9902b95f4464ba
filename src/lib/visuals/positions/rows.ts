import type { PositionsData, PositionsView } from './index';
import { noStatement, shortNames, sourcesOf, stanceOf } from './layout';

/** A row: its head, a line that is always there, and what a press opens. */
export interface Row {
    id: string;
    head: string;
    line?: string;
    parts: { label?: string; text: string; sources: string[] }[];
}

/** Rows of one list, and which is open at first; `full` where all of it fits when there is room. */
export interface RowList {
    title?: string;
    rows: Row[];
    open?: string;
    full: boolean;
}

/** The rows of a view: one voice down the questions, what had changed, or the points of common ground. */
export function rowsOf(data: PositionsData, view: PositionsView): RowList {
    if (view.show === 'actor') {
        const rows = data.positions.map(({ id, question, cells }) => {
            const stance = stanceOf(cells[view.id]);
            const text = stance ? `${stance.stance} ${stance.words ? `“${stance.words}” ` : ''}(${stance.dated})` : noStatement;
            return {
                id,
                head: question,
                line: stance ? stance.gist + (stance.second ? ' ?' : '') : noStatement,
                parts: [{ text, sources: stance ? sourcesOf(stance) : [] }]
            };
        });
        return { title: shortNames[view.id], rows, full: false };
    }
    if (view.show === 'to-2025') {
        const rows = data.positions.map(({ id, topic, changed, sources }) => ({ id, head: topic, parts: [{ text: changed, sources }] }));
        return { rows, open: view.focus, full: true };
    }
    const focus = view.show === 'agree' ? view.focus : undefined;
    const rows = data.shared.map(({ id, short, point, limit, sources }) => ({
        id,
        head: short,
        parts: [
            { text: point, sources },
            { label: 'Limit', text: limit, sources: [] }
        ]
    }));
    return { rows, open: focus, full: true };
}
