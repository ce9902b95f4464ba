/** What is looked for in a paragraph. It finds words; it does not understand them. */
export const lookedFor = {
    loaded: 'A word that takes a side, outside quotation marks. Is it yours, or somebody’s whom you can name?',
    number: 'A number in a sentence without “said”, “wrote” or “according to”. Who gave it, and on which day?',
    speaker: 'Words that hide a speaker. Who says so?',
    doer: 'Something was done, and no “by” follows. If it is known who did it, write it.'
} as const;
export type Found = keyof typeof lookedFor;

export interface Piece {
    text: string;
    found: Found | null;
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const quotations = /“[^”]*”|"[^"]*"|«[^»]*»/g;
const saying = /\b(said|says|wrote|writes|stated|states|told|counted|counts|reported|reports|published|gave|spoke|according to)\b/i;
/** Days and years are no figures: they are what a figure needs. */
const dates = new RegExp(`\\b\\d{1,2} ${month}\\b|\\b${month} \\d{1,2}\\b|\\b(1[5-9]|20)\\d\\d\\b`, 'g');
const numbers = /\d+(?:[.,]\d+)*(?: ?%| per ?cent)?|\b(?:dozens|hundreds|thousands|millions)\b/gi;
const hidden =
    /\b(?:every(?:body|one) knows|as (?:everybody|everyone) knows|it is (?:well )?(?:known|clear|obvious|said)|as is well known|there is no doubt|(?:some|many|people) say|of course|obviously|clearly|undoubtedly)\b/gi;
const passive =
    /\b(?:was|were|been|being) (?:killed|wounded|murdered|attacked|shelled|bombed|taken|captured|seized|burn(?:ed|t)|destroyed|deported|expelled|displaced|driven out|forced out)\b/gi;

interface Span {
    from: number;
    to: number;
    found: Found;
}

const spansOf = (pattern: RegExp, text: string, found: Found): Span[] =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ from: index, to: index + words.length, found }));

/** Blanks of the same length, so that what is found after them keeps its place. */
const without = (pattern: RegExp, text: string) => text.replace(pattern, (words) => ' '.repeat(words.length));

function spansIn(sentence: string, loaded: RegExp): Span[] {
    const own = without(quotations, sentence);
    const unsaid = saying.test(own) ? '' : without(dates, sentence);
    return [
        ...spansOf(loaded, own, 'loaded'),
        ...spansOf(numbers, unsaid, 'number'),
        ...spansOf(hidden, own, 'speaker'),
        ...spansOf(passive, own, 'doer').filter(({ to }) => !/\bby\b/i.test(own.slice(to)))
    ].sort((a, b) => a.from - b.from);
}

/** One pattern for all words of the list; a word that ends with * may go on. */
export const patternOf = (words: readonly string[]) => new RegExp(`\\b(?:${words.map((word) => word.replace(/\*$/, '\\w*')).join('|')})\\b`, 'gi');

/** The text in pieces, with what was found in it; put together again they are the text. */
export function highlight(text: string, loadedWords: readonly string[]): Piece[] {
    const loaded = patternOf(loadedWords);
    const pieces: Piece[] = [];
    for (const sentence of text.split(/(?<=[.?!]["”»]?\s)/)) {
        let done = 0;
        for (const { from, to, found } of spansIn(sentence, loaded)) {
            if (from < done) continue;
            pieces.push({ text: sentence.slice(done, from), found: null }, { text: sentence.slice(from, to), found });
            done = to;
        }
        pieces.push({ text: sentence.slice(done), found: null });
    }
    return pieces.filter(({ text }) => text);
}
