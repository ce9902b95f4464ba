import { kindInWords } from '../../records/inWords';
import type { TableData } from '../../records/table';
import type { StatementWebData, WebStatement } from './index';

const basisWords = { text: 'the story says so', placed: 'only placed together', disputed: 'our two readers differ' };

/** All statements of the story: who, what in short, what kind, quoted or retold, and what answers it on what ground. */
export function statementTable({ statements, reporter, threads }: StatementWebData): TableData {
    const all = [...statements, ...reporter].sort((a, b) => a.id.localeCompare(b.id));
    const shortOf = (id: string) => {
        const found = all.find((each) => each.id === id);
        return found ? `${found.speaker}: ${found.short}` : id;
    };
    const against = ({ id }: WebStatement) =>
        threads
            .filter(({ from, to }) => to === id || from === id)
            .map(({ from, to, basis }) => `${from === id ? 'to' : 'from'} ${shortOf(from === id ? to : from)} (${basisWords[basis]})`)
            .join('; ') || 'nothing';
    return {
        caption: 'All statements of the story, in its order. The short forms are ours, not quotations.',
        columns: ['Statement', 'Who', 'Kind', 'Quoted or retold', 'Answers, or stands against'],
        rows: all.map((statement) => [
            `${statement.short}${statement.added ? ` (added ${statement.added})` : ''}`,
            statement.speaker,
            kindInWords(statement.kind, statement.second ?? undefined),
            statement.actor === 'ind' ? 'the reporter’s own' : statement.quoted ? 'quoted' : 'retold',
            statement.actor === 'ind' ? '' : against(statement)
        ])
    };
}
