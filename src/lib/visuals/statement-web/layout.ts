import { pathRound } from 'd3';
import type { Kind } from '../../schema/kinds';
import type { FirstSide } from '../visual';
import type { Basis, StatementWebData, StatementWebView, WebStatement } from './index';

/** Distances down the ladder in rem: to a statement of the same column, and of the other one. */
export const sameColumn = 1.5;
export const otherColumn = 0.65;

export interface WebRow extends WebStatement {
    side: 'left' | 'right';
    /** Top of the row in rem; never less than that of the row before. */
    y: number;
    strong: boolean;
    letter: string;
}

export interface WebThread {
    key: string;
    basis: Basis | 'agree';
    strong: boolean;
    /** SVG path in a box 100 wide and as high as the ladder in rem. */
    path: string;
}

export interface WebLayout {
    rows: WebRow[];
    threads: WebThread[];
    /** Height of the ladder in rem. */
    height: number;
}

/** Which column a statement stands in: the mediators' sentence stands with Gurbanov, who cites it. */
export function sideOf({ actor }: Pick<WebStatement, 'actor'>, first: FirstSide): 'left' | 'right' {
    const azerbaijan = actor === 'az' || actor === 'med';
    return azerbaijan === (first === 'az') ? 'left' : 'right';
}

/** F, C, D, O or P; "?" where the two readers differ. */
export function letterOf({ kind, second }: Pick<WebStatement, 'kind' | 'second'>): string {
    return second ? '?' : kind.charAt(0).toUpperCase();
}

/** The threads of a view, each pair once: what the text says outweighs what is only placed. */
export function threadsOf(data: StatementWebData, view: StatementWebView): { from: string; to: string; basis: Basis }[] {
    const shown = view.show === 'answers' ? data.threads.filter(({ basis }) => basis === 'text') : data.threads;
    if (!['answers', 'placed', 'unanswered', 'one'].includes(view.show)) return [];
    const pairs = new Map<string, (typeof shown)[number]>();
    for (const thread of shown) {
        const key = [thread.from, thread.to].sort().join(' ');
        const before = pairs.get(key);
        if (!before || (thread.basis === 'text' && before.basis !== 'text')) pairs.set(key, thread);
    }
    return [...pairs.values()];
}

/** The statements that no other one answers or opposes, in either direction. */
export function unanswered({ statements, threads }: StatementWebData): WebStatement[] {
    const tied = new Set(threads.flatMap(({ from, to }) => [from, to]));
    return statements.filter(({ id }) => !tied.has(id));
}

/** The agreement that a view shows: the one named, else the first. */
export function agreementOf({ agreements }: StatementWebData, view: StatementWebView) {
    if (view.show !== 'agree') return null;
    return agreements.find(({ id }) => id === view.id) ?? agreements[0] ?? null;
}

/** The ids that stand out in a view. */
export function strongIds(data: StatementWebData, view: StatementWebView): Set<string> {
    switch (view.show) {
        case 'unanswered':
            return new Set(unanswered(data).map(({ id }) => id));
        case 'kinds':
            return new Set(data.statements.filter((each) => !view.kind || isOfKind(each, view.kind)).map(({ id }) => id));
        case 'agree':
            return new Set(agreementOf(data, view)?.statements);
        case 'one':
            return new Set([
                view.id,
                ...data.threads.filter(({ from, to }) => from === view.id || to === view.id).flatMap(({ from, to }) => [from, to])
            ]);
        case 'order':
            return new Set(data.statements.map(({ id }) => id));
        default:
            return new Set(threadsOf(data, view).flatMap(({ from, to }) => [from, to]));
    }
}

/** Either reader called it so. */
export function isOfKind({ kind, second }: Pick<WebStatement, 'kind' | 'second'>, asked: Kind): boolean {
    return kind === asked || second === asked;
}

/** Rows and threads of the ladder; everything in rem, so that it is right before anything is measured. */
export function webLayout(data: StatementWebData, view: StatementWebView, first: FirstSide): WebLayout {
    const strong = strongIds(data, view);
    const last: Record<'left' | 'right', number> = { left: -sameColumn, right: -sameColumn };
    let before = -otherColumn;
    const rows = data.statements.map((statement) => {
        const side = sideOf(statement, first);
        const y = Math.max(last[side] + sameColumn, before + otherColumn);
        before = last[side] = y;
        return { ...statement, side, y, strong: strong.has(statement.id), letter: letterOf(statement) };
    });
    const height = rows.length ? before + sameColumn : 0;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const ties = agreementTies(data, view, byId);
    const threads = [...threadsOf(data, view), ...ties].flatMap(({ from, to, basis }) => {
        const [a, b] = [byId.get(from), byId.get(to)];
        if (!a || !b) return [];
        return [{ key: `${from}-${to}`, basis, strong: view.show !== 'one' || from === view.id || to === view.id, path: threadPath(a, b) }];
    });
    return { rows, threads, height };
}

/** Each statement of an agreement is tied to the next one of the other column. */
function agreementTies(data: StatementWebData, view: StatementWebView, byId: Map<string, WebRow>) {
    const rows = (agreementOf(data, view)?.statements ?? []).flatMap((id) => byId.get(id) ?? []);
    return rows.flatMap((row, index) => {
        const other = rows.slice(index + 1).find(({ side }) => side !== row.side);
        return other ? [{ from: row.id, to: other.id, basis: 'agree' as const }] : [];
    });
}

/** A curve across the gutter that leaves and arrives level; two statements of one column are joined by an arc into it. */
function threadPath(a: WebRow, b: WebRow): string {
    const x = (row: WebRow) => (row.side === 'left' ? 0 : 100);
    const y = (row: WebRow) => row.y + sameColumn / 2;
    const turn = a.side === b.side ? (a.side === 'left' ? 45 : 55) : 50;
    const path = pathRound(2);
    path.moveTo(x(a), y(a));
    path.bezierCurveTo(turn, y(a), turn, y(b), x(b), y(b));
    return path.toString();
}

/** A row of the reporter's view: how many labels and how many circles stand above it, so that the style decides how tall each is. */
export interface ReporterRow {
    statement: WebStatement;
    side: 'left' | 'middle' | 'right';
    labels: number;
    circles: number;
}

/** All statements in the order of the story: the reporter's in the middle, those of the sides as circles left and right. */
export function reporterRows({ statements, reporter }: StatementWebData, first: FirstSide): ReporterRow[] {
    const middle = new Set(reporter);
    let [labels, circles] = [0, 0];
    return [...statements, ...reporter]
        .sort((a, b) => a.id.localeCompare(b.id))
        .map((statement) => {
            const row = { statement, side: middle.has(statement) ? ('middle' as const) : sideOf(statement, first), labels, circles };
            if (row.side === 'middle') labels++;
            else circles++;
            return row;
        });
}

/** What a narrow figure says beside the strip of nodes: a few lines, each about one or two statements. */
export function panelLines(data: StatementWebData, view: StatementWebView): { key: string; ids: string[]; text: string }[] {
    const byId = new Map(data.statements.map((statement) => [statement.id, statement]));
    const named = (id: string) => `${byId.get(id)?.speaker}: ${byId.get(id)?.short}`;
    switch (view.show) {
        case 'answers':
        case 'placed':
        case 'one': {
            const wanted = threadsOf(data, view).filter(({ basis, from, to }) =>
                view.show === 'answers' ? true : view.show === 'placed' ? basis !== 'text' : from === view.id || to === view.id
            );
            const targets = [...new Set(wanted.map(({ to }) => to))];
            return targets.map((to) => {
                const froms = wanted.filter((thread) => thread.to === to).map(({ from }) => from);
                return { key: to, ids: [to, ...froms], text: `${named(to)} / ${froms.map(named).join('; ')}` };
            });
        }
        case 'agree':
            return data.agreements.map(({ id, point, statements }) => ({ key: id, ids: statements, text: point }));
        case 'order':
            return [];
        default: {
            const strong = strongIds(data, view);
            return data.statements.filter(({ id }) => strong.has(id)).map(({ id }) => ({ key: id, ids: [id], text: named(id) }));
        }
    }
}
