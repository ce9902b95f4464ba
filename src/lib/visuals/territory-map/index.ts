import * as v from 'valibot';
import type { Area, Place, Records } from '../../schema/records';
import { day, slug } from '../../schema/text';
import { unknownIn } from '../unknownIn';
import type { VisualDefinition } from '../visual';

const common = {
    /** Places named besides those the picture always names. */
    places: v.optional(v.array(slug), []),
    /** The language in which places are named until the reader chooses another. */
    names: v.optional(v.picklist(['neutral', 'az', 'hy']), 'neutral')
};

const view = v.variant('show', [
    /** Where it is: the globe, the South Caucasus, or the sheet that all dated maps use. */
    v.strictObject({ show: v.literal('where'), at: v.picklist(['world', 'caucasus', 'karabakh']), ...common }),
    /** The Soviet region. */
    v.strictObject({ show: v.literal('oblast'), ...common }),
    /** The seven districts around it. */
    v.strictObject({ show: v.literal('districts'), ...common }),
    /** The districts that Armenian forces took, up to a day, each with its date. */
    v.strictObject({ show: v.literal('captures'), until: v.optional(day, '1994-05-12'), ...common }),
    /** Who controlled what on a day. */
    v.strictObject({ show: v.literal('control'), on: day, ...common }),
    /** The road through Lachin, close up. */
    v.strictObject({ show: v.literal('corridor'), ...common }),
    /** Two days, with a slider between them. */
    v.strictObject({ show: v.literal('compare'), from: day, to: day, ...common }),
    /** The year moved by the reader: the dated states one after the other, with what happened. */
    v.strictObject({ show: v.literal('years'), from: day, to: day, start: day, ...common })
]);

export type MapView = v.InferOutput<typeof view>;

export interface MapData {
    places: Place[];
    areas: Area[];
    /** Is the globe or the wide view among the pictures? */
    wide: boolean;
}

const data = ({ places, areas }: Records, views?: readonly MapView[]): MapData => ({
    places: Object.values(places),
    areas: Object.values(areas),
    wide: !views || views.some((view) => view.show === 'where' && view.at !== 'karabakh')
});

/** Where it is, and who controlled what, when. */
export const territoryMap: VisualDefinition<MapView, MapData> = {
    view,
    data,
    unknownIds(view, { places }) {
        const known = places.map(({ id }) => id);
        return unknownIn(view.places, known);
    }
};
