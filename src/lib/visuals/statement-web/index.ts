import * as v from 'valibot';
import { kinds, type Kind } from '../../schema/kinds';
import type { Records } from '../../schema/records';
import { slug, type Actor } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const view = v.variant('show', [
    /** The statements in their order, without lines. */
    v.strictObject({ show: v.literal('order') }),
    /** Lines where the story itself says that one answers the other. */
    v.strictObject({ show: v.literal('answers') }),
    /** Also lines between statements that are opposite in content and only placed together. */
    v.strictObject({ show: v.literal('placed') }),
    /** Those without any line stand out. */
    v.strictObject({ show: v.literal('unanswered') }),
    /** A letter before each says what kind of statement it is. */
    v.strictObject({ show: v.literal('kinds'), kind: v.optional(v.picklist(kinds)) }),
    /** The points of agreement, one at a time. */
    v.strictObject({ show: v.literal('agree'), id: v.optional(slug) }),
    /** The reporter's own statements, in a middle column. */
    v.strictObject({ show: v.literal('reporter') }),
    /** One statement with what stands against it. */
    v.strictObject({ show: v.literal('one'), id: slug })
]);

export type StatementWebView = v.InferOutput<typeof view>;
export type Basis = 'text' | 'placed' | 'disputed';

export interface WebStatement {
    id: string;
    speaker: string;
    actor: Actor;
    short: string;
    says: string;
    quoted: boolean;
    kind: Kind;
    /** What the second reader called it, where that differs. */
    second: Kind | null;
    /** The day of the update that brought it, or null. */
    added: string | null;
}

export interface StatementWebData {
    /** The statements of the two sides, in the order of the story; the mediators' one, cited by Gurbanov, is among them. */
    statements: WebStatement[];
    /** The reporter's own: in the table only. */
    reporter: WebStatement[];
    threads: { from: string; to: string; basis: Basis }[];
    agreements: { id: string; point: string; statements: string[]; caution: string }[];
}

const added: Record<number, string> = { 2: '16 March', 3: '20 March' };

function data(records: Records): StatementWebData {
    const all = Object.values(records.statements).filter(({ form }) => form !== 'elsewhere');
    const drawn = (isReporter: boolean): WebStatement[] =>
        all
            .filter(({ form }) => (form === 'reporter') === isReporter)
            .map((statement) => {
                const person = records.people[statement.speaker];
                const { id, short, says, kind = 'fact', kindSecond } = statement;
                return {
                    id,
                    speaker: statement.speaker === 'co-chairs' ? 'Mediators' : (person?.name.split(' ').at(-1) ?? statement.speaker),
                    actor: person?.actor ?? 'ind',
                    short,
                    says,
                    quoted: statement.form === 'quoted',
                    kind,
                    second: kindSecond && kindSecond !== kind ? kindSecond : null,
                    added: added[statement.version ?? 1] ?? null
                };
            });
    return {
        statements: drawn(false),
        reporter: drawn(true),
        threads: all.flatMap(({ id, answers }) => answers.map(({ to, basis }) => ({ from: id, to, basis }))),
        agreements: Object.values(records.agreements).map(({ id, point, statements, caution }) => ({ id, point, statements, caution }))
    };
}

/** Who answers whom, what stands against what, what kind each statement is, and where the sides agree. */
export const statementWeb: VisualDefinition<StatementWebView, StatementWebData> = {
    view,
    data,
    unknownIds(view, { statements, agreements }) {
        const known = (view.show === 'one' ? statements : agreements).map(({ id }) => id);
        const id = view.show === 'one' || view.show === 'agree' ? view.id : undefined;
        return unknownIn([id], known);
    }
};
