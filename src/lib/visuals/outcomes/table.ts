import type { OutcomeKind } from '../../schema/records';
import type { FirstSide, TableData } from '../visual';
import type { OutcomesData } from './index';

type Cell = 'left' | 'right';

/** What the two cells of a row are. */
export function headings(kind: OutcomeKind): Record<Cell, string> {
    return kind === 'open' ? { left: 'For Azerbaijanis', right: 'For Armenians' } : { left: 'March 2017', right: 'Since then' };
}

/** Time goes from left to right; of the two peoples the one comes first that the section puts first. */
export function orderOf(kind: OutcomeKind, first: FirstSide): Cell[] {
    return kind === 'open' && first === 'arm' ? ['right', 'left'] : ['left', 'right'];
}

export function outcomesTable({ outcomes }: OutcomesData): TableData {
    return {
        caption: 'What is open for both peoples, and what became of the people and the promises of the story',
        columns: ['What', 'For Azerbaijanis, or in March 2017', 'For Armenians, or since then'],
        rows: outcomes.map(({ what, left, right }) => [what, left, right])
    };
}
