import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page for unknown addresses is served at any depth, so its addresses count from the root of the site
 * (BASE, for a site that lives below one). It has no script that could mind.
 * @param {string} out
 */
export function finishWeb(out) {
    const file = join(out, '404.html');
    const base = process.env.BASE ?? '/';
    const html = readFileSync(file, 'utf8').replace(/(href|src)="\.\/(?!\/)/g, `$1="${base}`);
    writeFileSync(file, html.replace(/(href|src)="\."/g, `$1="${base}"`));
}
