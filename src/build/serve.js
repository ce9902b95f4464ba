import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Record<string, string>} */
const types = {
    '.css': 'text/css; charset=utf-8',
    '.csv': 'text/csv; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.ico': 'image/x-icon',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.webmanifest': 'application/manifest+json',
    '.woff2': 'font/woff2',
    '.zip': 'application/zip'
};
const compressed = new Set(['.css', '.csv', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);

/** @typedef {{ url: string, port: number, close: () => Promise<void> }} Served */

/**
 * Files as they were sent, and how hard they are pressed together.
 * @typedef {{ files: Map<string, { body: Buffer, etag: string, time: number }>, quality: number }} Kept
 */

/**
 * Serves a folder of built pages; takes the next free port where the one asked for is taken. `quality` is that of Brotli: with 11, as a web host
 * would have it, a laptop works half a minute on all pages before a class can go offline; with 5 it is done at once.
 * @param {{ folder: string, port?: number, host?: string, quality?: number }} options
 * @returns {Promise<Served>}
 */
export async function serve({ folder, port = 4173, host = '127.0.0.1', quality = 5 }) {
    const root = resolve(folder);
    /** @type {Kept['files']} */
    const files = new Map();
    const kept = { files, quality };
    const server = createServer((request, response) => {
        try {
            answer(root, kept, request, response);
        } catch (error) {
            // A build may take a file away while it is read; the class goes on with the other pages.
            console.error(`${request.url}: ${error instanceof Error ? error.message : error}`);
            if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
            response.end();
        }
    });
    const taken = await listen(server, port, host);
    return {
        port: taken,
        url: `http://localhost:${taken}/`,
        close: () =>
            new Promise((done) => {
                server.close(() => done());
                server.closeAllConnections();
            })
    };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<number>}
 */
async function listen(server, port, host) {
    for (let tried = port; tried < port + 20; tried++) {
        const free = await new Promise((done) => {
            server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => done(error.code === 'EADDRINUSE' ? false : Promise.reject(error)));
            server.listen(tried, host, () => done(true));
        });
        server.removeAllListeners('error');
        const address = server.address();
        if (free && address && typeof address === 'object') return address.port;
    }
    throw new Error(`No free port from ${port} to ${port + 19}`);
}

/**
 * The file of an address, or where to go instead, or null. Nothing outside the folder is ever named.
 * @param {string} root
 * @param {string} address
 * @returns {{ file: string } | { to: string } | null}
 */
export function fileOf(root, address) {
    const [encoded = '/', query] = address.split(/\?(.*)/s);
    let path;
    try {
        path = decodeURIComponent(encoded);
    } catch {
        return null;
    }
    if (path.includes('\0')) return null;
    const file = join(root, normalize(path));
    if (file !== root && !file.startsWith(root + sep)) return null;
    const found = statOf(file);
    if (found?.isFile()) return { file };
    if (!found?.isDirectory()) return null;
    // One slash only at the start: two would lead to another host.
    if (!encoded.endsWith('/')) return { to: `/${encoded.replace(/^(?:[/\\]|%2f|%5c)+/i, '')}/${query === undefined ? '' : `?${query}`}` };
    const index = join(file, 'index.html');
    return statOf(index)?.isFile() ? { file: index } : null;
}

/**
 * What the disk says of a path, if it can be one: one that is too long, or goes on below a file, is nobody's.
 * @param {string} path
 */
function statOf(path) {
    try {
        return statSync(path);
    } catch {
        return undefined;
    }
}

/**
 * @param {string} root
 * @param {Kept} kept
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(root, kept, request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return;
    }
    const found = fileOf(root, request.url ?? '/');
    if (found && 'to' in found) {
        response.writeHead(301, { location: found.to }).end();
        return;
    }
    const missing = join(root, '404.html');
    const file = found?.file ?? (statOf(missing) ? missing : null);
    if (!file) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here');
        return;
    }
    const encoding = encodingFor(file, String(request.headers['accept-encoding'] ?? ''));
    const { body, etag } = read(kept, file, encoding);
    const forever = file.includes(`${sep}_app${sep}immutable${sep}`);
    const headers = {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'cache-control': forever ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        // A file that never changes is never asked for again.
        ...(forever ? {} : { etag }),
        ...(encoding ? { 'content-encoding': encoding } : {})
    };
    if (found && request.headers['if-none-match'] === etag) {
        response.writeHead(304, headers).end();
        return;
    }
    response.writeHead(found ? 200 : 404, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {string} file
 * @param {string} accepted
 * @returns {'br' | 'gzip' | ''}
 */
function encodingFor(file, accepted) {
    if (!compressed.has(extname(file))) return '';
    /** @param {string} name */
    const wanted = (name) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|\\s|$))`).test(accepted);
    return wanted('br') ? 'br' : wanted('gzip') ? 'gzip' : '';
}

/**
 * A file in an encoding, kept in memory until it changes on disk.
 * @param {Kept} kept
 * @param {string} file
 * @param {'br' | 'gzip' | ''} encoding
 */
function read(kept, file, encoding) {
    const time = statSync(file).mtimeMs;
    const key = `${encoding}:${file}`;
    const before = kept.files.get(key);
    if (before?.time === time) return before;
    const plain = readFileSync(file);
    const body =
        encoding === 'br'
            ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: kept.quality } })
            : encoding === 'gzip'
              ? gzipSync(plain)
              : plain;
    const now = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`, time };
    kept.files.set(key, now);
    return now;
}
