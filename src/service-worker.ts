/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';

// One cast: the global scope of this file is a service worker's, which TypeScript cannot know.
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const name = `hearing-the-other-side-${version}`;
// The data of a page is in the page: src/build/web.js.
const kept = [...new Set([...build, ...files, ...prerendered.filter((path) => !path.endsWith('__data.json'))])];

worker.addEventListener('install', (event) => {
    event.waitUntil(caches.open(name).then((cache) => cache.addAll(kept)));
});

worker.addEventListener('activate', (event) => {
    const drop = async () => {
        for (const key of await caches.keys()) if (key.startsWith('hearing-the-other-side-') && key !== name) await caches.delete(key);
    };
    event.waitUntil(drop());
});

// The reader decides when a newer edition takes over.
worker.addEventListener('message', (event) => {
    if (event.data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (method !== 'GET' || new URL(url).origin !== location.origin) return;
    event.respondWith(answer(event.request));
});

/** From the copy if it is there, under any query; else from the network; else the page that says what is missing. */
async function answer(request: Request): Promise<Response> {
    const cache = await caches.open(name);
    const found = await cache.match(new URL(request.url).pathname, { ignoreSearch: true, ignoreVary: true });
    if (found) return found;
    try {
        return await fetch(request);
    } catch (error) {
        const missing = request.mode === 'navigate' ? await cache.match(kept.find((path) => path.endsWith('/404.html')) ?? '') : undefined;
        if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
        throw error;
    }
}
