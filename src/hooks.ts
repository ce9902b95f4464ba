import type { Reroute } from '@sveltejs/kit';

/** Opened from disk, an address ends in index.html; the route is the folder's. */
export const reroute: Reroute = ({ url }) => url.pathname.replace(/(^|\/)index\.html$/, '$1');
