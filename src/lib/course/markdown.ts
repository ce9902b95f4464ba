/** A component written in Markdown: `<Term id="osce">the OSCE</Term>`. Offsets count from the start of the file. */
export interface Tag {
    name: string;
    attributes: Record<string, string>;
    /** What stands between the opening and the closing tag; null where the tag closes itself. */
    inner: string | null;
    offset: number;
}

/** A link or an image in Markdown. */
export interface Reference {
    kind: 'link' | 'image';
    to: string;
    offset: number;
}

export interface MarkdownFile {
    /** The YAML between the first two lines of dashes, and the line it starts on. */
    frontmatter: string;
    body: string;
    bodyOffset: number;
}

/** Splits a Markdown file into frontmatter and body; a file without frontmatter is all body. */
export function splitMarkdown(text: string): MarkdownFile {
    const match = /^---\r?\n([\s\S]*?)\r?\n?---[ \t]*(\r?\n|$)/.exec(text);
    if (!match) return { frontmatter: '', body: text, bodyOffset: 0 };
    return { frontmatter: match[1] ?? '', body: text.slice(match[0].length), bodyOffset: match[0].length };
}

/** Line and column (both from 1) of an offset in a text. */
export function placeOf(text: string, offset: number): { line: number; col: number } {
    const before = text.slice(0, offset).split('\n');
    return { line: before.length, col: (before.at(-1)?.length ?? 0) + 1 };
}

/** The text with code and comments blanked out by spaces, so that offsets still hold. */
export function withoutCode(text: string): string {
    return text.replace(/```[\s\S]*?```|`[^`\n]*`|<!--[\s\S]*?-->/g, (part) => part.replace(/[^\n]/g, ' '));
}

const tagPattern = /<([A-Z]\w*)((?:\s+[a-z]\w*="[^"]*")*)\s*(\/?)>/g;

/** The components of a body, in the order of the text. */
export function findTags(body: string, bodyOffset = 0): Tag[] {
    const text = withoutCode(body);
    return [...text.matchAll(tagPattern)].map((match) => {
        const [whole, name = '', attributeText = '', closed] = match;
        const attributes = Object.fromEntries([...attributeText.matchAll(/([a-z]\w*)="([^"]*)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
        const start = match.index + whole.length;
        const end = closed ? -1 : text.indexOf(`</${name}>`, start);
        return { name, attributes, inner: end < 0 ? null : body.slice(start, end), offset: bodyOffset + match.index };
    });
}

/** The links and images of a body. */
export function findReferences(body: string, bodyOffset = 0): Reference[] {
    const text = withoutCode(body);
    return [...text.matchAll(/(!?)\[[^\]]*\]\(([^)\s]+)[^)]*\)/g)].map((match) => ({
        kind: match[1] ? 'image' : 'link',
        to: match[2] ?? '',
        offset: bodyOffset + match.index
    }));
}

/** Words of running prose: tags, link targets and Markdown signs left out. */
export function plainText(body: string): string {
    return withoutCode(body)
        .replace(/<\/?[A-Z][^>]*>/g, '')
        .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/[*_#>]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
}
