/** True in the edition that is opened from disk. */
declare const __FOLDER__: boolean;

/** The checked content; for the server side only. */
declare module 'virtual:course' {
    export const course: import('./lib/course/course').Course;
}

/** For what a reader opens: it is fetched then. */
declare module 'virtual:publishers' {
    /** Who published each source, by its id. */
    export const publishers: Record<string, string>;
}

/** For what looks through a reader’s own text: it is fetched then. */
declare module 'virtual:loaded-words' {
    /** Words that take a side; those that end with * may go on. */
    export const loadedWords: string[];
}

/** The prose of each section ("story/paris") and about page ("about/privacy"), loaded when asked for. */
declare module 'virtual:prose' {
    export const prose: Record<string, () => Promise<{ pieces: import('svelte').Component[] }>>;
}

/** The prose of each page for teachers ("teach/norms"); for the server side only. */
declare module 'virtual:teach' {
    export const prose: Record<string, () => Promise<{ pieces: import('svelte').Component[] }>>;
}

/** The questions of each section ("story/paris") with what they need away from its page, loaded when asked for. */
declare module 'virtual:questions' {
    export const questions: Record<string, () => Promise<{ asked: import('./lib/course/asked').Asked }>>;
}

/** All sections with what tells how far a reader is in them, for what is fetched late. */
declare module 'virtual:sections' {
    export const sections: { code: number; path: string; title: string; minutes: number; steps: { id: string }[]; questions: string[] }[];
}

/** The map, drawn at build time; one module for all sections. */
declare module 'virtual:map' {
    export const map: Omit<import('./lib/visuals/territory-map/drawn').DrawnMap, 'paths'>;
}

/** Its outlines as SVG text: for the server, and for a page that is reached without a new document. */
declare module 'virtual:map-paths' {
    export const paths: string;
    /** Those of the globe and the wide view. */
    export const widePaths: string;
}
declare module 'virtual:map-paths-later' {
    export const paths: string;
    /** Those of the globe and the wide view. */
    export const widePaths: string;
}

declare module 'topojson-simplify' {
    import type { Topology } from 'topojson-specification';
    /** Gives each point of a topology its weight. */
    export function presimplify(topology: Topology): Topology;
    /** Leaves out the points of less weight. */
    export function simplify(topology: Topology, weight: number): Topology;
}
