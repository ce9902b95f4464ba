import type * as v from 'valibot';
import type { Records } from '../schema/records';

/** What a visual declares: the settings a step may give it, what it needs of the records, and which ids its views name. */
export interface VisualDefinition<View, Data> {
    view: v.GenericSchema<unknown, View>;
    /** Picks from the records just what the visual draws; for a page, what the section's `views` draw. */
    data: (records: Records, views?: readonly View[]) => Data;
    /** Sources that stand in the picture itself, so that the page has them. */
    sources?: (data: Data) => string[];
    /** The ids a view names that the data must have; each unknown one is a fault. */
    unknownIds?: (view: View, data: Data) => { id: string; known: string[] }[];
}

/** The side whose column or group comes first: taken from the section, swapped by the reader. */
export type FirstSide = 'az' | 'arm';

/** What every visual's component is given. */
export interface VisualProps<View, Data> {
    data: Data;
    view: View;
    first: FirstSide;
    /** The narrow column of a flat page or a print, where nothing can be tapped. */
    still?: boolean;
}

export type { TableData } from '../records/table';
