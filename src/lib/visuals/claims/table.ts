import { claimInWords, groundInWords, whenInWords } from '../../records/inWords';
import type { TableData } from '../visual';
import type { ClaimsData } from './index';
import { lineNames, lineOf } from './layout';

/** One row a claim: whose loss, who says so, when, what is counted, how it is known. Then the method. */
export function claimsTable({ claims, method }: ClaimsData): TableData {
    return {
        caption: 'Figures with their authors. They are not added up: each counts something else.',
        columns: ['Whose loss', 'How many', 'Who says so', 'When', 'How it is known'],
        get rows() {
            return [
                ...claims.map((claim) => [
                    `${claim.whom}: ${claim.measure}`,
                    claimInWords(claim),
                    `${claim.claimant} (${lineNames[lineOf(claim)].toLowerCase()})`,
                    whenInWords(claim),
                    groundInWords(claim)
                ]),
                ...method.map(({ question, detail, example }, index) => [`Question ${index + 1}`, '', question, '', `${detail} ${example}`])
            ];
        }
    };
}
