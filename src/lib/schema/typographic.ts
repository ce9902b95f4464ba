/**
 * Turns straight quotes into typographic ones; the rest of the text stays as it is.
 * `before` is the character that stands before the text (the end of the piece before it, when a paragraph comes in pieces).
 */
export function typographic(text: string, before = ' '): string {
    let last = before;
    let out = '';
    for (const char of text) {
        const opens = /[\s([{–—“‘/]/.test(last);
        const mark = char === '"' ? (opens ? '“' : '”') : char === "'" ? (opens ? '‘' : '’') : char;
        out += mark;
        last = mark;
    }
    return out;
}
