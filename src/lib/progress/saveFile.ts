import type { Progress } from './Progress.svelte';

/** Hands the reader a file of what they did, made on the device. */
export function saveFile(progress: Progress): void {
    const url = URL.createObjectURL(new Blob([progress.file()], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'hearing-the-other-side.json' });
    link.click();
    // The browser has begun with it once this turn is over.
    setTimeout(() => URL.revokeObjectURL(url), 1000);
}
