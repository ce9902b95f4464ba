/** The checks of a fair paragraph, in the order in which a draft is mended. */
export const draftChecks = ['number', 'speaker', 'case', 'loaded', 'room', 'unknown'] as const;
export type DraftCheck = (typeof draftChecks)[number];

/** A piece of a draft: words that stay, or what one check strikes out and what it writes instead; either may be nothing. */
export type Piece = string | { check: DraftCheck; from: string; to: string };

/** The pieces of a sentence in which every change stands in brackets, "[loaded: the regime => the government]". */
export function piecesOf(sentence: string): Piece[] {
    return sentence
        .split(/(\[[^[\]]*\])/)
        .filter(Boolean)
        .map((piece) => {
            const [, check, from, to] = /^\[([a-z]+):(.*)=>(.*)\]$/.exec(piece) ?? [];
            const known = draftChecks.find((each) => each === check);
            return known ? { check: known, from: from!.trim(), to: to!.trim() } : piece;
        });
}
