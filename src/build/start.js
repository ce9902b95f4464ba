import { readdirSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from './run.js';
import { serve } from './serve.js';

// `npm start [-- --host] [-- --port 4173] [-- --fresh]`: builds the web edition where it is older than its sources, and serves it.

const { values } = parseArgs({ options: { host: { type: 'boolean' }, port: { type: 'string' }, fresh: { type: 'boolean' } } });
const folder = 'build/web';
const wantedPort = Number(values.port ?? 4173);
if (!Number.isInteger(wantedPort) || wantedPort < 1 || wantedPort > 65_000) {
    console.error(`--port should be a number from 1 to 65000, but is "${values.port}"`);
    process.exit(1);
}

const built = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (values.fresh || built < newest(['content', 'src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'])) {
    const code = await run('vite', ['build', '--logLevel', 'error']);
    if (code) process.exit(code);
} else {
    console.log(`${folder} is newer than its sources and is served as it is; npm start -- --fresh builds it anew.`);
}
const { url, port } = await serve({ folder, port: wantedPort, host: values.host ? '0.0.0.0' : '127.0.0.1' });
console.log(`\nHearing the Other Side is ready: ${url}`);
if (values.host) for (const address of lanAddresses()) console.log(`In the classroom's network:      http://${address}:${port}/`);
else console.log('For other devices in the classroom: npm start -- --host');
console.log('Stop it with Ctrl+C.');

/**
 * When the newest file in these files and folders was changed.
 * @param {string[]} paths
 * @returns {number}
 */
function newest(paths) {
    const times = paths.map((path) => {
        const stats = statSync(path);
        return stats.isDirectory() ? newest(readdirSync(path).map((name) => join(path, name))) : stats.mtimeMs;
    });
    return Math.max(0, ...times);
}

function lanAddresses() {
    return Object.values(networkInterfaces())
        .flatMap((list) => list ?? [])
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => address);
}
