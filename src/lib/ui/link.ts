import { browser } from '$app/environment';
import { resolve } from '$app/paths';

/**
 * The address of a page of ours ("/story/paris/#call"), right on the web and from disk: a folder opened from disk
 * would show its listing, so there the page's file is named.
 */
export function link(path: string): string {
    if (path.startsWith('#')) return path;
    const [page = '/', hash] = path.split('#');
    const file = browser && location.protocol === 'file:' ? 'index.html' : '';
    // The route of a path is known only when it runs, so the type of resolve does not fit.
    return resolve(page as '/') + file + (hash ? `#${hash}` : '');
}
