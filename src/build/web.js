import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInNewContext } from 'node:vm';

/**
 * Finishes the built web edition: leaves in every page only the styles it uses, keeps the data of a page in the page alone, and makes the page for
 * unknown addresses work at any depth.
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
        writeFileSync(file, withPlainData(withOwnStyles(readFileSync(file, 'utf8'), sheets), page));
    }
    // The same once more, for pages that are reached by a link: they find it in the page (src/lib/offline/pageData.ts).
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) if (file.endsWith('__data.json')) rmSync(join(out, file));
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
 * SvelteKit writes the data of a page as script. As JSON any other page can read it too, and the browser reads it faster.
 * @param {string} html
 * @param {string} page its name, for who must mend it
 */
export function withPlainData(html, page) {
    const boot = /<script>(\s*\{[\s\S]*?\bdata: )(\[[\s\S]*\])(,\s*form: null,[\s\S]*?)<\/script>/.exec(html);
    // A page with `csr = false` has none.
    if (!boot && !html.includes('.start(')) return html;
    if (!boot) throw new Error(`${page}: the data was not found where SvelteKit was expected to write it`);
    const [whole, before, data, after] = boot;
    const json = plainJson(runInNewContext(data ?? ''), page).replaceAll('<', '\\u003c');
    const script = `${before}JSON.parse(document.getElementById('page-data').textContent)${after}`;
    const old = hash(whole.slice('<script>'.length, -'</script>'.length));
    if (!html.includes(old)) throw new Error(`${page}: the hash of the inline script is not in the page’s security policy`);
    return html
        .replace(old, hash(script))
        .replace(whole, () => `<script type="application/json" id="page-data">${json}</script>\n<script>${script}</script>`);
}

/**
 * JSON of data that it can hold: what it would change or lose (a Map, a Date, an endless number, a hole in a list) is a fault.
 * @param {unknown} data
 * @param {string} page
 */
export function plainJson(data, page) {
    return JSON.stringify(data, function (key) {
        const value = this[key];
        // Of another context, so not by its class.
        const kind = Object.prototype.toString.call(value).slice(8, -1);
        const well = /^(Object|Array|String|Boolean|Null)$/.test(kind) || Number.isFinite(value) || (kind === 'Undefined' && !Array.isArray(this));
        if (!well) throw new Error(`${page}: ${key}: ${String(value)} (${kind}) is more than JSON can hold`);
        return value;
    });
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
