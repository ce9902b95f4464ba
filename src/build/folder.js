import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Beside the fonts, whose addresses in it are relative. */
const sheet = '_app/immutable/assets/app.css';

/**
 * Makes built pages work when they are opened from disk. A browser loads no ES module from there, so SvelteKit puts the whole
 * script and style inline into every page; here they are taken out into files that all pages share, addresses of folders get
 * their index.html, and the page's security policy gets the hashes of what is left inline.
 * @param {string} out
 */
export function finishFolder(out) {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html') && !file.endsWith('404.html'));
    /** @type {Map<string, string>} */
    const bundles = new Map();
    /** @type {Set<string>} */
    const styles = new Set();
    for (const page of pages) {
        const file = join(out, page);
        const built = readFileSync(file, 'utf8');
        const up = relative(dirname(file), out).replaceAll('\\', '/') || '.';
        // A page with `csr = false` has no script to take out.
        const parts = built.includes('.app.start(') ? takeApart(built) : undefined;
        if (parts === null) throw new Error(`${page}: the inline script of SvelteKit was not found where it was expected`);
        if (parts) {
            bundles.set(parts.bundle, page);
            const data = sectionData(parts.start);
            if (data) writeFileSync(join(dirname(file), 'data.js'), data);
        }
        const { html, style } = withoutStyle(parts ? putTogether(parts, `${up}/app.js`) : built, `${up}/${sheet}`);
        styles.add(style);
        writeFileSync(file, toFolderPage(html));
    }
    if (bundles.size !== 1) throw new Error(`the pages should share one script, but there are ${bundles.size}: ${[...bundles.values()].join(', ')}`);
    if (styles.size !== 1) throw new Error(`the pages should share one style sheet, but there are ${styles.size}`);
    writeFileSync(join(out, 'app.js'), [...bundles.keys()][0] ?? '');
    // From disk a font is there at once or a moment later, and nothing else is: better late than never.
    writeFileSync(join(out, sheet), [...styles].join('').replaceAll('font-display:optional', 'font-display:swap'));
    // Of no use from disk.
    const useless = /(^|[\\/])(404\.html|.*__data\.json|service-worker\.js|manifest\.webmanifest)$/;
    for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' })) if (useless.test(file)) rmSync(join(out, file));
}

/**
 * Takes the style out of a page and names the sheet instead.
 * @param {string} html
 * @param {string} address
 */
function withoutStyle(html, address) {
    const match = /<style>([\s\S]*?)<\/style>/.exec(html);
    if (!match) throw new Error('the inline style of SvelteKit was not found');
    return { html: html.replace(match[0], () => `<link rel="stylesheet" href="${address}">`), style: match[1] ?? '' };
}

/**
 * Splits a page at its boot script: payload first, because the bundle reads it when it is evaluated; then the bundle; then the start.
 * @param {string} html
 */
function takeApart(html) {
    const match =
        /<script>\s*(\{[\s\S]*?)const element = document\.currentScript\.parentElement;([\s\S]*?)(__sveltekit_\w+\.app\.start\([\s\S]*?\);)\s*\}\s*<\/script>/.exec(
            html
        );
    if (!match) return null;
    const [whole, payload = '', bundle = '', start = ''] = match;
    const inner = whole.slice('<script>'.length, -'</script>'.length);
    return {
        html,
        whole,
        inner,
        payload: `${payload}}`,
        bundle: bundle.trim(),
        start: `{const element = document.currentScript.parentElement;${start}}`
    };
}

/**
 * The data of a section's page as a script of its own, for the pages that show several sections: from disk they could not read it otherwise.
 * Null for any other page.
 * @param {string} start the start of a page, with its data
 */
function sectionData(start) {
    const [, data] = /\bdata: ([\s\S]*),\s*form: null/.exec(start) ?? [];
    if (!start.includes('uses:{params:["chapter","section"]}')) return null;
    if (!data) throw new Error('the data of a section was not found where it was expected');
    return `{const data=(${data})[1].data;(globalThis.sectionData??={})[data.section.path]=data}`;
}

/**
 * @param {NonNullable<ReturnType<typeof takeApart>>} parts
 * @param {string} app address of the shared script
 */
function putTogether({ html, whole, inner, payload, start }, app) {
    const old = hash(inner);
    if (!html.includes(old)) throw new Error('the hash of the inline script is not in the page’s security policy');
    const scripts = `<script>${payload}</script><script src="${app}"></script><script>${start}</script>`;
    // A function as replacement: the scripts hold "$" signs.
    return html.replace(whole, () => scripts).replace(old, () => `${hash(payload)}' '${hash(start)}`);
}

/** @param {string} text */
function hash(text) {
    return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * Addresses of our own folders name the page in them. Scripts are left alone.
 * @param {string} html
 */
function toFolderPage(html) {
    return html
        .replace(/<link rel="manifest"[^>]*>/, '')
        .replace(/ href="((?:\.\.?\/)+(?:[a-z0-9-]+\/)*)(#[^"]*)?"/g, (_, path, to = '') => ` href="${path}index.html${to}"`)
        .replace(/ href="(\.\.?)(#[^"]*)?"/g, (_, path, to = '') => ` href="${path}/index.html${to}"`);
}
