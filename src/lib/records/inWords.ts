import type { Claim } from '../schema/claims';
import type { Actor } from '../schema/text';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date as exact as it is known, in words: "2017-03-14" is "14 March 2017", "2017-03" is "March 2017". */
export function dateInWords(date: string): string {
    const [year, month, day] = date.split('-');
    return [day ? String(Number(day)) : '', month ? months[Number(month) - 1] : '', year].filter(Boolean).join(' ');
}

/** Names of the actors, as they are used beside a mark. */
export const actorNames: Record<Actor, string> = {
    az: 'Azerbaijan',
    dis: 'Azerbaijanis displaced from Nagorno-Karabakh',
    nk: 'Nagorno-Karabakh authorities',
    arm: 'Armenia',
    med: 'mediators',
    ind: 'independent'
};

/** How we read a source, in words; `titles` gives the titles of the sources by id. */
export function howRead(consulted: string, titles: Record<string, string>): string {
    if (consulted === 'direct') return 'Read directly';
    const via = consulted.slice('via:'.length);
    return `Not read itself: known through “${titles[via] ?? via}”`;
}

/** What kind of statement it is, in a word or two; both, where the two coders differ. */
export function kindInWords(kind?: string, second?: string): string {
    if (!kind) return '';
    return second && second !== kind ? `${kind} or ${second}: our two readers differ` : kind;
}

/** A number of things with its noun: 1 word, 2 words. */
export function counted(count: number, noun: string): string {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Words at the beginning of a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A number with its thousands set apart: 30,000. */
export function figureInWords(figure: number): string {
    const [whole = '', part] = String(figure).split('.');
    return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

const boundWords = { exact: '', 'at-least': 'at least', 'up-to': 'up to', about: 'about' } as const;
type Figure = Pick<Claim, 'value' | 'low' | 'high' | 'bound'>;

/** How the author put a number: "at least", or nothing where it stands alone. */
export const boundInWords = ({ value, bound }: Figure): string => (value === null ? '' : boundWords[bound]);

/** Whether the author gave a number at all. */
export const given = ({ value, low }: Pick<Figure, 'value' | 'low'>): boolean => value !== null || low !== undefined;

/** The number alone: "20", "25,000 to 30,000", "no number given". */
export function numberInWords({ value, low, high }: Omit<Figure, 'bound'>): string {
    if (value !== null) return figureInWords(value);
    return low === undefined || high === undefined ? 'no number given' : `${figureInWords(low)} to ${figureInWords(high)}`;
}

/** What a claim says, as its author said it: "at least 20". */
export const claimInWords = (claim: Figure): string => [boundInWords(claim), numberInWords(claim)].filter(Boolean).join(' ');

/** The author as a picture names him. */
export const authorOf = ({ short, claimant }: Pick<Claim, 'short' | 'claimant'>): string => short ?? claimant;

/** When it was said, and the time it is about where that stands in words only. */
export const whenInWords = ({ asOf, period }: Pick<Claim, 'asOf' | 'period'>): string => dateInWords(asOf) + (period ? `; ${period}` : '');

/** What stands behind it, and what to mind. */
export const groundInWords = ({ evidence, caveat }: Pick<Claim, 'evidence' | 'caveat'>): string => [evidence, caveat].filter(Boolean).join(' ');
