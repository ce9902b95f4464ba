import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { editions } from './editions.js';
import { run } from './run.js';

// `npm run edition -- folder`: makes one edition and says how it is used.

/** @type {Record<string, string>} */
const use = {
    web: 'Put the folder on any web server.',
    folder: 'Copy the folder to a USB stick or a shared drive and open index.html in it. No server and no network are needed.'
};
const name = process.argv[2] ?? '';
const edition = Object.hasOwn(editions, name) ? editions[name] : undefined;
if (!edition) {
    console.error(`There is no edition "${name}". Known: ${Object.keys(editions).join(', ')}`);
    process.exit(1);
}
// A folder of its own for what SvelteKit writes on the way, so that two editions do not meet.
const code = await run('vite', ['build', '--logLevel', 'error'], { env: { EDITION: name, KIT_OUT: `.svelte-kit/${name}` } });
if (code) process.exit(code);
const files = readdirSync(edition.out, { recursive: true, encoding: 'utf8' }).map((file) => statSync(join(edition.out, file)));
const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
console.log(`\nThe ${name} edition is in ${edition.out} (${(bytes / 1e6).toFixed(2)} MB). ${use[name]}`);
