import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser, launchArgs } from './browser.js';
import { serve } from './serve.js';

// `npm run bench`: measures the built web edition and prints the numbers beside their bars. It fails nothing: machines differ.

const folder = 'build/web';
if (!existsSync(join(folder, 'catalog.json'))) stop('There is no build yet: npm run build');
const executablePath = findBrowser() ?? stop('No browser: node src/build/setup.js --browser');

/** @type {{ chapters: { path: string, sections: { path: string }[] }[] }} */
const catalog = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8'));
const reading = catalog.chapters.flatMap(({ sections }) => sections.map(({ path }) => path));
const site = await serve({ folder, port: 4500, quality: 11 });
const browser = await chromium.launch({ executablePath, args: launchArgs });

console.log('First visit, over the wire (brotli, headers included). Bars for a reading page: 60 kB JavaScript, 150 kB in all, CLS 0.');
console.log('Long tasks: over 50 ms, on a laptop slowed down 4 times, while the page loads and while its steps are scrolled through.\n');
console.log(row(['page', 'JS kB', 'all kB', 'requests', 'CLS laptop', 'CLS phone', 'long at load', 'long in scroll', 'longest ms']));
const asked = process.argv.slice(2).map((path) => path.replace(/^\/?/, '/').replace(/\/?$/, '/'));
for (const path of asked.length ? asked : ['/', ...reading, '/sources/', '/glossary/']) {
    const { js, all, requests } = await weigh(path);
    const laptop = await scroll(path, { width: 1366, height: 768 }, 4);
    const phone = await scroll(path, { width: 390, height: 844 }, 1);
    const longest = Math.max(0, ...laptop.inScroll);
    console.log(
        row([
            path,
            kB(js),
            kB(all),
            requests,
            laptop.cls.toFixed(4),
            phone.cls.toFixed(4),
            laptop.atLoad.length,
            laptop.inScroll.length,
            Math.round(longest)
        ])
    );
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(folder, file)).isFile());
const sizes = files.map((file) => {
    const body = readFileSync(join(folder, file));
    return /\.(woff2|png)$/.test(file) ? body.length : brotliCompressSync(body).length;
});
const total = sizes.reduce((sum, size) => sum + size, 0);
console.log(`\nThe whole web edition: ${files.length} files, ${kB(total)} kB over the wire (bar: 1,500 kB)`);
await browser.close();
await site.close();

/**
 * Bytes of a first visit.
 * @param {string} path
 */
async function weigh(path) {
    const { context, page, client } = await freshPage({ width: 1366, height: 768 });
    await client.send('Network.enable');
    /** @type {Map<string, string>} */
    const kinds = new Map();
    const found = { js: 0, all: 0, requests: 0 };
    client.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        found.all += encodedDataLength;
        found.requests++;
        if (kinds.get(requestId) === 'Script') found.js += encodedDataLength;
    });
    await page.goto(site.url + path.slice(1), { waitUntil: 'networkidle' });
    await untilStarted(client, page);
    await context.close();
    return found;
}

/**
 * Layout shift and long tasks while a reader goes through the page.
 * @param {string} path
 * @param {{ width: number, height: number }} viewport
 * @param {number} slower how many times slower than this machine
 */
async function scroll(path, viewport, slower) {
    const { context, page, client } = await freshPage(viewport);
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await page.addInitScript(() => {
        /** @type {{ cls: number, long: number[] }} */
        const seen = { cls: 0, long: [] };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
                const { value, hadRecentInput } = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (entry);
                if (!hadRecentInput) seen.cls += value;
            }
        }).observe({ type: 'layout-shift', buffered: true });
        new PerformanceObserver((list) => seen.long.push(...list.getEntries().map(({ duration }) => duration))).observe({
            type: 'longtask',
            buffered: true
        });
    });
    await page.goto(site.url + path.slice(1), { waitUntil: 'networkidle' });
    const ask = await untilStarted(client, page);
    await page.waitForTimeout(500);
    /** @returns {Promise<{ cls: number, long: number[] }>} */
    const seen = () => ask('window.seen');
    const atLoad = (await seen()).long;
    const height = await ask('document.documentElement.scrollHeight');
    for (let y = 0; y < height; y += 240) {
        await page.mouse.wheel(0, 240);
        await page.waitForTimeout(40);
    }
    await page.waitForTimeout(300);
    const { cls, long } = await seen();
    await context.close();
    return { cls, atLoad, inScroll: long.slice(atLoad.length) };
}

/**
 * Waits until the page has started: before that it is loading, not scrolling. The framework then adds its announcer. Gives a way to ask the page,
 * through the debugger: what the driver puts into a page to evaluate there would itself count as a long task.
 * @param {import('playwright-core').CDPSession} client
 * @param {import('playwright-core').Page} page
 */
async function untilStarted(client, page) {
    /** @param {string} expression */
    const ask = async (expression) => (await client.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
    while (!(await ask('!!document.getElementById("svelte-announcer")'))) await page.waitForTimeout(100);
    return ask;
}

/** @param {{ width: number, height: number }} viewport */
async function freshPage(viewport) {
    const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
    const page = await context.newPage();
    return { context, page, client: await context.newCDPSession(page) };
}

/** @param {number} bytes */
function kB(bytes) {
    return (bytes / 1000).toFixed(1);
}

/** @param {(string | number)[]} cells */
function row(cells) {
    return cells.map((cell, index) => (index ? String(cell).padStart(15) : String(cell).padEnd(18))).join('');
}

/**
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
    console.error(message);
    process.exit(1);
}
