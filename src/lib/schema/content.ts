import * as v from 'valibot';
import { day, prose, slug } from './text';

/** content/explainer.yaml */
export const explainer = v.strictObject({
    title: prose,
    question: prose,
    description: prose,
    edition: day,
    language: v.literal('en'),
    licence: prose
});

/** Frontmatter of a chapter's index.md */
export const chapter = v.strictObject({
    title: prose,
    summary: prose,
    aims: v.pipe(v.array(prose), v.minLength(1)),
    /** Pages of the site that come after its sections. */
    pages: v.optional(
        v.array(v.strictObject({ path: v.picklist(['/review/', '/how-to-read-a-claim/', '/figures/']), title: prose, says: prose })),
        []
    )
});

/** Frontmatter of a section's index.md */
export const section = v.strictObject({
    title: prose,
    /** A permanent number: never changed, never used again. */
    code: v.pipe(v.number(), v.integer(), v.minValue(1)),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
    aims: v.pipe(v.array(prose), v.minLength(1)),
    visual: v.string(),
    caption: prose,
    captionSources: v.array(slug),
    /** The side that comes first where an order is needed; the reader can swap it. */
    first: v.picklist(['az', 'arm']),
    /** Announces violent matter. */
    notice: v.optional(prose),
    /** The step at which a reader who does not want that matter goes on. */
    skipTo: v.optional(slug)
});

/** Frontmatter of a step. `view` is checked by the visual of its section. */
export const step = v.strictObject({
    title: prose,
    /** Title of the figure at this step: what it shows. */
    figure: prose,
    /** Another visual than the section's. */
    visual: v.optional(v.string()),
    view: v.record(v.string(), v.unknown()),
    alt: v.pipe(prose, v.minLength(40, 'at least 40 letters that say what the picture shows'))
});

/** Frontmatter of a page in content/about */
export const aboutPage = v.strictObject({ title: prose, order: v.number(), summary: prose });

export type Explainer = v.InferOutput<typeof explainer>;
export type ChapterMeta = v.InferOutput<typeof chapter>;
export type SectionMeta = v.InferOutput<typeof section>;
export type StepMeta = v.InferOutput<typeof step>;
export type AboutMeta = v.InferOutput<typeof aboutPage>;
