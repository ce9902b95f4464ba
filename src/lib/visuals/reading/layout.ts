import { capital, claimInWords } from '../../records/inWords';
import type { Claim } from '../../schema/claims';
import type { FirstSide } from '../visual';
import type { Asked, ReadingData } from './index';

/** A figure in words with whose loss it is; where more than its measure is in it, its `whom` says what is counted. */
export function headline(claim: Claim): string {
    const counted = claim.includes.length ? claimInWords(claim) : `${claimInWords(claim)} ${claim.measure}`;
    return `${capital(counted)}: ${claim.whom}`;
}

/** One of the questions, with its number among the eight and what we found for a claim. */
export interface Answered extends Asked {
    number: number;
    answer: string;
    sources: string[];
}

/** The questions in the order of the method, each answered for a claim. */
export function answered({ method, practice }: Pick<ReadingData, 'method' | 'practice'>, claim: string): Answered[] {
    const answers = practice.find(({ id }) => id === claim)?.answers ?? [];
    return method.flatMap((asked, index) => {
        const found = answers.find(({ question }) => question === asked.id);
        return found ? [{ ...asked, number: index + 1, answer: found.answer, sources: found.sources }] : [];
    });
}

const azerbaijani = ['az', 'dis'];

/** What one side says stands before what the other says: the side that the section, or the reader, puts first. */
export function sideFirst<Said>(said: readonly Said[], first: FirstSide, sideOf: (one: Said) => string): Said[] {
    const rank = (one: Said) => Number(azerbaijani.includes(sideOf(one)) !== (first === 'az'));
    return [...said].sort((a, b) => rank(a) - rank(b));
}
