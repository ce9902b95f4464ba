import type { Course } from '$lib/course/course';
import type { Component } from 'svelte';

declare global {
    /** True in the edition that is opened from disk. */
    const __FOLDER__: boolean;
    namespace App {}
}

declare module 'virtual:course' {
    export const course: Course;
}

declare module 'virtual:prose' {
    /** By section path ("story/paris") or "about/<id>". */
    export const prose: Record<string, () => Promise<{ pieces: Component[] }>>;
}
