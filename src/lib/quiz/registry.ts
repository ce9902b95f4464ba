/** The question types: a name, its definition (schema; read when content is checked) and its component (read in the page). */
export const questionTypes = {
    place: { definition: () => import('./place/index').then((m) => m.place), component: () => import('./place/Place.svelte') },
    single: { definition: () => import('./single/index').then((m) => m.single), component: () => import('./single/Single.svelte') }
};

export type QuestionType = keyof typeof questionTypes;
