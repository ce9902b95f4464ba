import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statementWeb, type StatementWebData, type StatementWebView, type WebStatement } from '../../../../src/lib/visuals/statement-web';
import {
    letterOf,
    otherColumn,
    panelLines,
    reporterRows,
    sameColumn,
    sideOf,
    strongIds,
    threadsOf,
    unanswered,
    webLayout
} from '../../../../src/lib/visuals/statement-web/layout';
import { statementTable } from '../../../../src/lib/visuals/statement-web/table';
import { realCourse } from '../../../course';

const real = statementWeb.data(realCourse().records);

const statement = (id: string, actor: 'az' | 'nk' | 'med'): WebStatement => ({
    id,
    speaker: id,
    actor,
    short: id,
    says: id,
    quoted: true,
    kind: 'fact',
    second: null,
    added: null
});

describe('the ladder', () => {
    it('never puts a later statement above an earlier one, nor two of a column closer than a line', () => {
        const actors = fc.array(fc.constantFrom('az' as const, 'nk' as const, 'med' as const), { maxLength: 40 });
        fc.assert(
            fc.property(actors, fc.constantFrom('az' as const, 'arm' as const), (list, first) => {
                const data: StatementWebData = {
                    statements: list.map((actor, i) => statement(`x${i}`, actor)),
                    reporter: [],
                    threads: [],
                    agreements: []
                };
                const { rows, height } = webLayout(data, { show: 'order' }, first);
                rows.forEach((row, i) => {
                    const before = rows[i - 1];
                    if (before) expect(row.y - before.y).toBeGreaterThanOrEqual((before.side === row.side ? sameColumn : otherColumn) - 1e-9);
                    expect(row.y + sameColumn).toBeLessThanOrEqual(height + 1e-9);
                });
            })
        );
    });
    it('is empty without statements', () => {
        expect(webLayout({ statements: [], reporter: [], threads: [], agreements: [] }, { show: 'order' }, 'az')).toEqual({
            rows: [],
            threads: [],
            height: 0
        });
    });
    it('changes columns with the side that comes first, and keeps the mediators’ sentence with Gurbanov', () => {
        expect(sideOf({ actor: 'az' }, 'az')).toBe('left');
        expect(sideOf({ actor: 'med' }, 'az')).toBe('left');
        expect(sideOf({ actor: 'nk' }, 'az')).toBe('right');
        expect(sideOf({ actor: 'nk' }, 'arm')).toBe('left');
    });
});

describe('the threads of the story', () => {
    const from = (show: StatementWebView['show']) => threadsOf(real, { show } as StatementWebView);
    it('are none in the first view', () => expect(from('order')).toEqual([]));
    it('are two exchanges where the story itself speaks of an answer', () => {
        expect(
            from('answers')
                .map(({ from, to }) => `${from}>${to}`)
                .sort()
        ).toEqual(['s29>s27', 's29>s28', 's30>s27', 's30>s28', 's33>s32']);
    });
    it('leave thirteen of twenty-six statements without any', () => {
        expect(real.statements).toHaveLength(26);
        expect(unanswered(real)).toHaveLength(13);
        expect(strongIds(real, { show: 'unanswered' }).size).toBe(13);
    });
    it('are drawn once for a pair, the stronger ground winning', () => {
        const data: StatementWebData = {
            statements: [statement('a', 'az'), statement('b', 'nk')],
            reporter: [],
            threads: [
                { from: 'a', to: 'b', basis: 'placed' },
                { from: 'b', to: 'a', basis: 'text' }
            ],
            agreements: []
        };
        expect(threadsOf(data, { show: 'placed' })).toEqual([{ from: 'b', to: 'a', basis: 'text' }]);
    });
    it('go from edge to edge, or bow inside the gutter within one column', () => {
        const data: StatementWebData = {
            statements: [statement('a', 'az'), statement('b', 'az'), statement('c', 'nk')],
            reporter: [],
            threads: [
                { from: 'b', to: 'a', basis: 'placed' },
                { from: 'c', to: 'a', basis: 'text' }
            ],
            agreements: []
        };
        const [inside, across] = webLayout(data, { show: 'placed' }, 'az').threads;
        expect(inside?.path).toMatch(/^M0,.*C45,.*,0,0\.63$/);
        expect(across?.path).toMatch(/^M100,.*0,0\.63$/);
    });
});

describe('what stands out', () => {
    it.each([
        [{ show: 'kinds', kind: 'demand' } as const, (s: WebStatement) => s.kind === 'demand' || s.second === 'demand'],
        [{ show: 'order' } as const, () => true]
    ])('in %j', (view, fits) => {
        expect([...strongIds(real, view)].sort()).toEqual(
            real.statements
                .filter(fits)
                .map(({ id }) => id)
                .sort()
        );
    });
    it('is a letter for each kind, and a question mark where two readers differ', () => {
        expect(letterOf({ kind: 'prediction', second: null })).toBe('P');
        expect(letterOf({ kind: 'opinion', second: 'fact' })).toBe('?');
    });
});

it('has something to say beside the strip in every view but the first', () => {
    for (const show of ['answers', 'placed', 'unanswered', 'kinds', 'agree'] as const)
        expect(panelLines(real, { show }).length, show).toBeGreaterThan(0);
    expect(panelLines(real, { show: 'one', id: 's32' })[0]?.text).toMatch(/Melikyan/);
});

it('the reporter’s view has her fifteen statements in the middle, in the order of the story', () => {
    const rows = reporterRows(real, 'az');
    expect(rows).toHaveLength(41);
    expect(rows.filter(({ side }) => side === 'middle')).toHaveLength(15);
    expect(rows.map(({ statement }) => statement.id)).toEqual(rows.map(({ statement }) => statement.id).toSorted());
    rows.forEach(({ labels, circles }, index) => expect(labels + circles).toBe(index));
});

it('says each exchange once beside the strip, and marks what the two readers see differently', () => {
    expect(panelLines(real, { show: 'answers' })).toHaveLength(2);
    expect(panelLines(real, { show: 'placed' })[0]?.text).toBe(
        'Melikyan: People die; how can we benefit? Placed with: Gurbanov: Armenia stirs up feeling at home (?).'
    );
});

it('says so of a statement that nothing answers or opposes', () => {
    const [free] = unanswered(real);
    expect(panelLines(real, { show: 'one', id: free!.id })[0]?.text).toMatch(/No other statement answers or opposes it/);
    expect(webLayout(real, { show: 'order' }, 'az').rows.find(({ id }) => id === free!.id)?.met).toBe('no answer');
});

it('names every unanswered statement once, by speaker, and counts every kind', () => {
    expect(panelLines(real, { show: 'unanswered' }).flatMap(({ ids }) => ids)).toHaveLength(13);
    const counts = panelLines(real, { show: 'kinds' }).map(({ text }) => Number(text.split(': ')[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(26);
    expect(panelLines(real, { show: 'kinds' }, true)).toHaveLength(26);
});

it('ties every statement of an agreement that has one in the other column', () => {
    for (const { id, statements } of real.agreements) {
        const { rows, threads } = webLayout(real, { show: 'agree', id }, 'az');
        const sides = new Set(rows.filter((row) => statements.includes(row.id)).map(({ side }) => side));
        for (const each of statements)
            expect(
                threads.some(({ key }) => key.split('-').includes(each)),
                `${id} ${each}`
            ).toBe(sides.size === 2);
    }
});

it('draws no thread in ink where those without one are to stand out', () => {
    expect(webLayout(real, { show: 'unanswered' }, 'az').threads.some(({ strong }) => strong)).toBe(false);
});

it('reports an id that it does not have', () => {
    expect(statementWeb.unknownIds?.({ show: 'one', id: 's99' }, real)).toMatchObject([{ id: 's99' }]);
    expect(statementWeb.unknownIds?.({ show: 'one', id: 's06' }, real)).toEqual([]);
});

it('has all 41 statements in its table', () => expect(statementTable(real).rows).toHaveLength(41));
