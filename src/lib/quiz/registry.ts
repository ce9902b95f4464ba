/** The question types' definitions (schemas), read when content is checked. Apart from the components, so that no page's script names them. */
export const definitions = {
    estimate: () => import('./estimate/index').then((m) => m.estimate),
    match: () => import('./match/index').then((m) => m.match),
    place: () => import('./place/index').then((m) => m.place),
    single: () => import('./single/index').then((m) => m.single)
};

/** Their components, each read in the pages that ask it. */
export const components = {
    estimate: () => import('./estimate/Estimate.svelte'),
    match: () => import('./match/Match.svelte'),
    place: () => import('./place/Place.svelte'),
    single: () => import('./single/Single.svelte')
} satisfies Record<keyof typeof definitions, () => Promise<unknown>>;

export type QuestionType = keyof typeof components;
