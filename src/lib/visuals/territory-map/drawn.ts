/** The sheet of the map in units of its plane; the near camera shows it at its own size. */
export const box = { width: 1400, height: 1000 };

/** The map drawn at build time: path strings and points on one plane. */
export interface DrawnMap {
    /** Outlines by id: `near-az`, `far-others`, `nkao-1923-1991` and so on. */
    paths: Record<string, string>;
    /** Places and places of labels by id. */
    points: Record<string, [number, number]>;
    /** The middle of the globe, which lies over the plane as large as it. */
    globe: [number, number];
    /** Units of the plane in one kilometre. */
    kilometre: number;
}
