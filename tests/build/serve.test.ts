import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, serve } from '../../src/build/serve.js';

let folder: string;
let served: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
    const outside = mkdtempSync(join(tmpdir(), 'serve-'));
    folder = join(outside, 'site');
    mkdirSync(join(folder, 'a'), { recursive: true });
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'index.html'), '<h1>home</h1>');
    writeFileSync(join(folder, '404.html'), '<h1>not here</h1>');
    writeFileSync(join(folder, 'a', 'index.html'), '<h1>a</h1>');
    writeFileSync(join(folder, 'data.json'), JSON.stringify({ long: 'x'.repeat(2000) }));
    served = await serve({ folder, port: 4310 });
});
afterAll(async () => {
    await served.close();
    rmSync(join(folder, '..'), { recursive: true });
});

/** A raw request, because fetch tidies addresses up. */
function get(path: string, headers: Record<string, string> = {}) {
    return new Promise<{ status: number; headers: Record<string, string>; body: string }>((resolve, reject) => {
        const call = request({ port: served.port, path, headers }, (response) => {
            let body = '';
            response.setEncoding('latin1').on('data', (chunk) => (body += chunk));
            response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers as Record<string, string>, body }));
        });
        call.on('error', reject).end();
    });
}

describe('the server', () => {
    it('serves pages with their type', async () => {
        const { status, headers, body } = await get('/a/');
        expect([status, headers['content-type'], body]).toEqual([200, 'text/html; charset=utf-8', '<h1>a</h1>']);
    });
    it('sends a folder without its slash to the one with it', async () => {
        const { status, headers } = await get('/a');
        expect([status, headers.location]).toEqual([301, '/a/']);
    });
    it('answers an unknown address with the helpful page and status 404', async () => {
        const { status, body } = await get('/nope/');
        expect([status, body]).toEqual([404, '<h1>not here</h1>']);
    });
    it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/a/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/%zz'])(
        'keeps %s inside',
        async (path) => {
            const { status, body } = await get(path);
            expect(status).toBe(404);
            expect(body).not.toContain('secret');
        }
    );
    it('keeps the question of an address when it adds the slash', async () => {
        expect((await get('/a?s=1&t=%2F')).headers.location).toBe('/a/?s=1&t=%2F');
    });
    it.each([
        ['that goes on below a file', '/index.html/'],
        ['of a page below a file', '/data.json/index.html'],
        ['too long for a disk', `/${'a'.repeat(5000)}`]
    ])('lives on after an address %s', async (_, path) => {
        expect((await get(path)).status).toBe(404);
        expect((await get('/')).status).toBe(200);
    });
    it('sends a file as it is to whoever refuses its compression', async () => {
        const { headers } = await get('/data.json', { 'accept-encoding': 'br;q=0, gzip;q=0' });
        expect(headers['content-encoding']).toBeUndefined();
    });
    it('does not send anybody to another host', async () => {
        expect((await get('//example.org/..//a')).headers.location ?? '').not.toMatch(/^\/\/|^\\/);
    });
    it('compresses what gets smaller, and answers 304 when nothing changed', async () => {
        const first = await get('/data.json', { 'accept-encoding': 'gzip, br' });
        expect(first.headers['content-encoding']).toBe('br');
        expect(Number(first.headers['content-length'])).toBeLessThan(200);
        const second = await get('/data.json', { 'accept-encoding': 'gzip, br', 'if-none-match': first.headers.etag ?? '' });
        expect(second.status).toBe(304);
    });
    it('takes the next port when one is taken', async () => {
        const other = await serve({ folder, port: served.port });
        expect(other.port).toBeGreaterThan(served.port);
        await other.close();
    });
});

it('fileOf names a file of the folder or nothing', () => {
    expect(fileOf(folder, '/')).toEqual({ file: join(folder, 'index.html') });
    expect(fileOf(folder, '/a/?x=1')).toEqual({ file: join(folder, 'a', 'index.html') });
    expect(fileOf(folder, '/../secret.txt')).not.toEqual({ file: join(folder, '..', 'secret.txt') });
});
