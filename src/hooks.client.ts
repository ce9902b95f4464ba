import { fetchFromPages } from '$lib/offline/pageData';

// While writing there are no built pages to find data in, and the folder edition fetches nothing.
if (!import.meta.env.DEV && !__FOLDER__) window.fetch = fetchFromPages(window.fetch);
