import { readdirSync } from 'node:fs';
import { splitMarkdown } from '../lib/course/markdown';
import { typographic } from '../lib/schema/typographic';

const folder = 'src/lib/ui/prose';
/** U+2060, a word joiner: seen by nobody, and taken out again by `editorial`. */
const joiner = '\u2060';

/** The components an editor may write in Markdown without an import line: the files of one folder. */
export function proseComponentNames(): string[] {
    return readdirSync(folder)
        .filter((name) => name.endsWith('.svelte'))
        .map((name) => name.replace('.svelte', ''));
}

/**
 * A Svelte preprocessor, run before mdsvex: gives a Markdown file the imports of the components that it uses, and takes its
 * frontmatter away, which is read when the content is checked and would only make scripts larger.
 */
export function proseImports() {
    return {
        name: 'prose-imports',
        markup({ content, filename = '' }: { content: string; filename?: string }) {
            if (!filename.endsWith('.md')) return;
            const used = proseComponentNames().filter((name) => new RegExp(`<${name}\\b`).test(content));
            // Links become <Go> by the remark plugin below.
            if (/\]\(\/|\]\(#/.test(content) && !used.includes('Go')) used.push('Go');
            // Markdown takes a line that begins with a tag for a block of HTML; an invisible sign before it keeps it a paragraph.
            const inline = (line: string) => (/^<[A-Z]\w*[^>]*\/>\s*$/.test(line) ? line : line.replace(/^(?=<[A-Z])/, joiner));
            const imports = used.map((name) => `import ${name} from '$lib/ui/prose/${name}.svelte';`).join(' ');
            const { frontmatter, body } = splitMarkdown(content);
            // Empty lines instead, and imports at the end, so that the lines of the author's text stay where they are.
            const text = `${frontmatter && '\n'.repeat(frontmatter.split('\n').length + 2)}${body.split('\n').map(inline).join('\n')}`;
            return { code: imports ? `${text}\n\n<script>${imports}</script>\n` : text };
        }
    };
}

/** A node of the Markdown tree, as far as it is needed here. */
interface MarkdownNode {
    type: string;
    value?: string;
    url?: string;
    children?: MarkdownNode[];
}

/** A remark plugin: typographic quotes in running text, and links that also work in the folder edition. */
export function editorial() {
    return (tree: MarkdownNode) => visit(tree, { last: ' ' });
}

function visit(node: MarkdownNode, context: { last: string }): void {
    if (['paragraph', 'heading', 'tableCell', 'listItem'].includes(node.type)) context.last = ' ';
    if (node.type === 'text' && node.value !== undefined) {
        node.value = typographic(node.value.replace(joiner, ''), context.last);
        context.last = node.value.at(-1) ?? context.last;
    }
    node.children?.forEach((child) => visit(child, context));
    node.children = node.children?.flatMap((child) => (child.type === 'link' ? goLink(child) : [child]));
    if (!node.children) delete node.children;
}

function goLink(link: MarkdownNode): MarkdownNode[] {
    return [{ type: 'html', value: `<Go to="${link.url}">` }, ...(link.children ?? []), { type: 'html', value: '</Go>' }];
}
