/** True in the edition that is opened from disk. */
declare const __FOLDER__: boolean;

/** The checked content; for the server side only. */
declare module 'virtual:course' {
    export const course: import('./lib/course/course').Course;
}

/** The prose of each section ("story/paris") and about page ("about/privacy"), loaded when asked for. */
declare module 'virtual:prose' {
    export const prose: Record<string, () => Promise<{ pieces: import('svelte').Component[] }>>;
}
