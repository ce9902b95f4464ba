import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser.js';
import { run, runProgram } from './run.js';

// Makes a fresh clone ready: packages as the lock file has them, fonts, and with --browser a browser for the tests.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Node.js 20.19 or newer is needed; this is ${process.versions.node}. Get it from nodejs.org.`);

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.setup-stamp';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
    console.log('Installing the packages of package-lock.json ...');
    const npm = process.env.npm_execpath;
    // Through this Node, so that no shell is needed; by name only where npm did not start us.
    const code = npm ? runProgram(process.execPath, [npm, 'ci', '--no-audit', '--no-fund']) : runProgram('npm', ['ci', '--no-audit', '--no-fund']);
    if (code) stop('The packages could not be installed. Is there a connection to a package registry?');
    writeFileSync(stamp, lock);
}

const { buildFonts } = await import('./fonts.js');
await buildFonts();
if (!existsSync('.svelte-kit/ambient.d.ts') && (await run('@sveltejs/kit', ['sync'], { command: 'svelte-kit' })))
    stop('SvelteKit could not be set up.');

if (process.argv.includes('--browser')) {
    // Debian has Chromium without windows too, which tests in half the time; asked for once, and any other browser will do.
    const asked = 'node_modules/.browser-asked';
    const named = process.env.CHROMIUM ?? process.env.CHROME_PATH;
    if (!named && !findBrowser()?.includes('headless-shell') && !existsSync(asked) && canInstall()) {
        console.log('Installing Chromium for the tests ...');
        install('chromium-headless-shell');
        writeFileSync(asked, '');
    }
    if (!findBrowser() && canInstall()) install('chromium');
    if (!findBrowser()) stop('The tests need Chromium, Chrome or Edge. Install one, or name it in the variable CHROMIUM.');
}

function canInstall() {
    return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @param {string} name a package of Debian */
function install(name) {
    const patient = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::Retries=1'];
    runProgram('apt-get', ['update', '-qq', ...patient]);
    runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...patient, name]);
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
    console.error(message);
    process.exit(1);
}
