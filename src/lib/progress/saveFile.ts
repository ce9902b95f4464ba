import { download } from '../ui/download';
import type { Progress } from './Progress.svelte';

/** Hands the reader a file of what they did. */
export const saveFile = (progress: Progress) => download('hearing-the-other-side.json', progress.file(), 'application/json');
