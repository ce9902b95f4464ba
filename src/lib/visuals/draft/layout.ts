import { draftChecks, type DraftCheck, type Piece } from '../../schema/draftChecks';
import type { FirstSide } from '../visual';
import type { DraftData } from './index';

type Drawn = DraftData['drafts'][number];

/** What the rubric calls each check, in a word or two. */
export const checkNames: Record<DraftCheck, string> = {
    number: 'Numbers',
    speaker: 'Speakers',
    case: 'Both cases',
    loaded: 'Loaded words',
    room: 'Room',
    unknown: 'Not known'
};

/** Words of the sheet: as they stand, struck out, or written in. */
export interface Mark {
    kind: 'plain' | 'out' | 'in';
    text: string;
}

export interface Sentence {
    marks: Mark[];
    /** Whether this check changes it. */
    now: boolean;
}

const place = (check: DraftCheck) => draftChecks.indexOf(check);

/** A piece while a check is made: mended before, being mended, or not yet. */
function marksOf(piece: Piece, check: DraftCheck): Mark[] {
    if (typeof piece === 'string') return [{ kind: 'plain', text: piece }];
    const { from, to } = piece;
    if (piece.check !== check) return [{ kind: 'plain', text: place(piece.check) < place(check) ? to : from }];
    return [
        { kind: 'out', text: from },
        { kind: 'in', text: to }
    ];
}

/** The sentences of a draft while a check is made; one that has no words yet, or none any more, is left out. */
export function sentencesAt({ sentences }: Pick<Drawn, 'sentences'>, check: DraftCheck): Sentence[] {
    return sentences
        .map((pieces) => {
            const marks = pieces.flatMap((piece) => marksOf(piece, check)).filter(({ text }) => text);
            return { marks, now: marks.some(({ kind }) => kind !== 'plain') };
        })
        .filter(({ marks }) => marks.some(({ text }) => text.trim()));
}

/** A draft as a text: before the first check, or with all of them made. */
export function textOf({ sentences }: Pick<Drawn, 'sentences'>, end: 'from' | 'to'): string {
    return sentences
        .map((pieces) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece[end])).join(''))
        .filter((text) => text.trim())
        .join(' ');
}

/** The draft that leans to the section’s first side comes first. */
export function inOrder(drafts: readonly Drawn[], first: FirstSide): Drawn[] {
    return [...drafts].sort((a, b) => Number(b.leans === first) - Number(a.leans === first));
}
