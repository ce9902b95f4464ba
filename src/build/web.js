import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Finishes the built web edition: leaves in every page only the styles it uses, and makes the page for unknown addresses work at any depth.
 * @param {string} out
 */
export function finishWeb(out) {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
    const sheets = new Map(
        readdirSync(join(out, '_app/immutable/assets'))
            .filter((file) => file.endsWith('.css'))
            .map((file) => [file, readFileSync(join(out, '_app/immutable/assets', file), 'utf8').trim()])
    );
    for (const page of pages) {
        const file = join(out, page);
        writeFileSync(file, withOwnStyles(readFileSync(file, 'utf8'), sheets));
    }
    fromTheRoot(join(out, '404.html'));
}

/**
 * SvelteKit puts the styles of every visual and question type into each reading page, inline or, where they are long, by a link.
 * A sheet none of whose scoped classes occurs in the page goes: the script then fetches it if ever it needs it.
 * @param {string} html
 * @param {Map<string, string>} sheets the style sheets by file name
 */
export function withOwnStyles(html, sheets) {
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    const body = html.replace(style, '');
    let [kept, page] = [style, html];
    for (const [link, name, inline] of html.matchAll(/<link href="([^"]+\.css)" rel="stylesheet"( disabled)?[^>]*>\s*/g)) {
        const sheet = sheets.get(basename(name ?? '')) ?? '';
        const scopes = new Set(sheet.match(/svelte-[a-z0-9]+/g));
        if (!scopes.size || (inline && !kept.includes(sheet)) || [...scopes].some((scope) => body.includes(scope))) continue;
        if (inline) kept = kept.replace(sheet, '').replace(/\n\s*\n/g, '\n');
        page = page.replace(link, '');
    }
    if (kept === style) return page;
    // A function as replacement: styles may hold "$" signs.
    return page.replace(style, () => kept).replace(hash(style), hash(kept));
}

/**
 * The page for unknown addresses is served at any depth, so its addresses count from the root of the site
 * (BASE, for a site that lives below one). It has no script that could mind.
 * @param {string} file
 */
function fromTheRoot(file) {
    const base = process.env.BASE ?? '/';
    const html = readFileSync(file, 'utf8').replace(/(href|src)="\.\/(?!\/)/g, `$1="${base}`);
    writeFileSync(file, html.replace(/(href|src)="\."/g, `$1="${base}"`));
}

/** @param {string} text */
function hash(text) {
    return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
