import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The one without windows first: it takes half the work. */
const names = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable'
];
const places = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/**
 * The Chromium that the tests drive: the one named in CHROMIUM or CHROME_PATH, else one on the PATH or in its usual place.
 * @returns {string | null}
 */
export function findBrowser() {
    const named = [process.env.CHROMIUM, process.env.CHROME_PATH].filter((path) => path !== undefined);
    const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
    return [...named, ...onPath, ...places].find((path) => existsSync(path)) ?? null;
}

/** Quiet, and fit for a machine without a screen, a graphics card or a network. */
export const launchArgs = [
    '--no-sandbox',
    '--disable-gpu',
    // Letters as wide as on a screen with fine dots; without windows they would be rounded to whole ones.
    '--font-render-hinting=none',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
];
