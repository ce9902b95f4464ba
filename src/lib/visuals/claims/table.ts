import { claimInWords, dateInWords } from '../../records/inWords';
import type { TableData } from '../visual';
import type { ClaimsData } from './index';
import { lineNames, lineOf } from './layout';

/** One row a claim: whose loss, who says so, when, what is counted, how it is known. Then the incidents, a row a day and side; then the method. */
export function claimsTable({ claims, incidents, method }: ClaimsData): TableData {
    return {
        caption: 'Figures with their authors. They are not added up: each counts something else.',
        columns: ['Whose loss', 'How many', 'Who says so', 'When', 'How it is known'],
        get rows() {
            return [
                ...claims.map((claim) => [
                    `${claim.whom}: ${claim.measure}`,
                    claimInWords(claim),
                    `${claim.claimant} (${lineNames[lineOf(claim)].toLowerCase()})`,
                    dateInWords(claim.asOf) + (claim.period ? `; ${claim.period}` : ''),
                    [claim.evidence, claim.caveat].filter(Boolean).join(' ')
                ]),
                ...incidents.map(({ on, side, killed, wounded }) => [
                    side === 'az' ? 'Azerbaijani soldiers' : 'Armenian and Nagorno-Karabakh soldiers',
                    [killed && `${killed} killed`, wounded && `${wounded} wounded`].filter(Boolean).join(', ') || 'civilians only',
                    'International Crisis Group; our sums',
                    dateInWords(on),
                    'Incidents reported in public'
                ]),
                ...method.map(({ question, detail, example }, index) => [`Question ${index + 1}`, '', question, '', `${detail} ${example}`])
            ];
        }
    };
}
