import { dateInWords } from '../../records/inWords';
import { groupNames } from '../claims/layout';
import { claimsTable } from '../claims/table';
import type { TableData } from '../visual';
import type { PersonsData } from './index';

/** One row a claim, then the incidents, a row a day and side. */
export function personsTable({ claims, incidents }: PersonsData): TableData {
    const table = claimsTable({ claims, method: [] });
    return {
        ...table,
        get rows() {
            return [
                ...table.rows,
                ...incidents.map(({ on, side, killed, wounded }) => [
                    groupNames[`${side}-military`],
                    [killed && `${killed} killed`, wounded && `${wounded} wounded`].filter(Boolean).join(', ') || 'civilians only',
                    'International Crisis Group; our sums',
                    dateInWords(on),
                    'Incidents reported in public'
                ])
            ];
        }
    };
}
