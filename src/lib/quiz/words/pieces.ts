/** The pieces of a text, in order: plain, or a word or phrase that stands in [brackets]. */
export function piecesOf(text: string): { text: string; marked: boolean }[] {
    return text
        .split(/\[([^[\]]+)\]/)
        .map((piece, index) => ({ text: piece, marked: index % 2 === 1 }))
        .filter(({ text }) => text);
}
