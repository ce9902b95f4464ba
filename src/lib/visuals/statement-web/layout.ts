import { pathRound } from 'd3';
import { kinds, type Kind } from '../../schema/kinds';
import type { FirstSide } from '../visual';
import type { Basis, StatementWebData, StatementWebView, WebStatement } from './index';

/** Distances down the ladder in rem: to a statement of the same column, and of the other one. */
export const sameColumn = 1.25;
export const otherColumn = 0.4;

export interface WebRow extends WebStatement {
    side: 'left' | 'right';
    /** How other statements meet it, in words for those who do not see the threads. */
    met: string;
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

/** What stands against a statement, in words: on what ground, and who says what. */
export function against({ statements, threads }: StatementWebData, id: string): { basis: Basis; answer: boolean; other: WebStatement }[] {
    return threads.flatMap(({ from, to, basis }) => {
        const other = from === id || to === id ? statements.find((each) => each.id === (from === id ? to : from)) : undefined;
        return other ? [{ basis, answer: from === id, other }] : [];
    });
}

/** One sentence a statement: what answers it, what it answers, what is only placed with it. */
function metInWords(data: StatementWebData, id: string): string {
    const meets = against(data, id);
    const verb = ({ basis, answer }: (typeof meets)[number]) =>
        basis === 'text' ? (answer ? 'answers' : 'is answered by') : basis === 'placed' ? 'is placed with' : 'perhaps meets';
    return meets.map((meet) => `${verb(meet)} ${meet.other.speaker}, ${meet.other.short}`).join('; ') || 'no answer';
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
        return { ...statement, side, y, strong: strong.has(statement.id), letter: letterOf(statement), met: metInWords(data, statement.id) };
    });
    const height = rows.length ? before + sameColumn : 0;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const ties = agreementTies(data, view, byId);
    const threads = [...threadsOf(data, view), ...ties].flatMap(({ from, to, basis }) => {
        const [a, b] = [byId.get(from), byId.get(to)];
        if (!a || !b) return [];
        return [
            {
                key: `${from}-${to}`,
                basis,
                strong: view.show === 'one' ? from === view.id || to === view.id : view.show !== 'unanswered',
                path: threadPath(a, b)
            }
        ];
    });
    return { rows, threads, height };
}

/** Each statement of an agreement is tied to the nearest one of the other column, each pair once. */
function agreementTies(data: StatementWebData, view: StatementWebView, byId: Map<string, WebRow>) {
    const rows = (agreementOf(data, view)?.statements ?? []).flatMap((id) => byId.get(id) ?? []);
    const pairs = new Map<string, { from: string; to: string; basis: 'agree' }>();
    for (const row of rows) {
        const [other] = rows.filter(({ side }) => side !== row.side).sort((a, b) => Math.abs(a.y - row.y) - Math.abs(b.y - row.y));
        if (other) pairs.set([row.id, other.id].sort().join(' '), { from: row.id, to: other.id, basis: 'agree' });
    }
    return [...pairs.values()];
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

/** A line beside the strip, and the statements that it is about. */
export interface PanelLine {
    key: string;
    ids: string[];
    text: string;
}

/** What a narrow figure says beside the strip of nodes; `whole` where it may be as long as it likes. */
export function panelLines(data: StatementWebData, view: StatementWebView, whole = false): PanelLine[] {
    const strong = data.statements.filter(({ id }) => strongIds(data, view).has(id));
    switch (view.show) {
        case 'answers':
        case 'placed':
        case 'one':
            return exchangeLines(data, view);
        case 'agree':
            return data.agreements.map(({ id, point, statements }) => ({ key: id, ids: statements, text: point }));
        case 'order':
        case 'reporter':
            return [];
        case 'unanswered':
            return [...new Set(strong.map(({ speaker }) => speaker))].map((name) => {
                const ids = strong.filter(({ speaker }) => speaker === name).map(({ id }) => id);
                return { key: name, ids, text: said(data, ids) };
            });
        case 'kinds':
            if (!view.kind && !whole) return kindLines(data);
            return strong.map((each) => ({ key: each.id, ids: [each.id], text: `${letterOf(each)} ${each.speaker}: ${each.short}` }));
    }
}

/** Statements that meet the same others in the same way are one line, so that an exchange stands once. */
function exchangeLines(data: StatementWebData, view: StatementWebView): PanelLine[] {
    const wanted = threadsOf(data, view).filter(({ basis, from, to }) =>
        view.show === 'placed' ? basis !== 'text' : view.show !== 'one' || from === view.id || to === view.id
    );
    if (view.show === 'one' && !wanted.length)
        return [{ key: view.id, ids: [view.id], text: `${said(data, [view.id])} No other statement answers or opposes it.` }];
    const exchanges = new Map<string, { to: string[]; froms: string[]; disputed: string[]; verb: string }>();
    for (const to of new Set(wanted.map((thread) => thread.to))) {
        const here = wanted.filter((thread) => thread.to === to);
        const froms = here.map(({ from }) => from);
        const verb = here.every(({ basis }) => basis === 'text') ? 'Answered by' : 'Placed with:';
        const disputed = here.filter(({ basis }) => basis === 'disputed').map(({ from }) => from);
        const key = `${verb} ${froms.join(' ')} ${disputed.join(' ')}`;
        exchanges.set(key, { to: [...(exchanges.get(key)?.to ?? []), to], froms, disputed, verb });
    }
    return [...exchanges].map(([key, { to, froms, disputed, verb }]) => ({
        key,
        ids: [...to, ...froms],
        text: `${said(data, to)} ${verb} ${said(data, froms, disputed)}`
    }));
}

/** Statements by their speakers, each named once: "Hajiyev: this; that. Gurbanov: more (?)." */
function said({ statements }: StatementWebData, ids: readonly string[], disputed: readonly string[] = []): string {
    const found = ids.flatMap((id) => statements.find((each) => each.id === id) ?? []);
    const shorts = (name: string) =>
        found.filter(({ speaker }) => speaker === name).map(({ id, short }) => (disputed.includes(id) ? `${short} (?)` : short));
    return [...new Set(found.map(({ speaker }) => speaker))]
        .map((name) => `${name}: ${shorts(name).join('; ')}`)
        .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`))
        .join(' ');
}

/** How many statements are of each kind; those on which the two readers differ stand by themselves. */
function kindLines({ statements }: StatementWebData): PanelLine[] {
    const count = (letter: string) => statements.filter((each) => letterOf(each) === letter).length;
    return [
        ...kinds.map((kind) => ({ key: kind, ids: [], text: `${kind.charAt(0).toUpperCase()} ${kind}: ${count(kind.charAt(0).toUpperCase())}` })),
        { key: 'differ', ids: [], text: `? our two readers differ: ${count('?')}` }
    ];
}
