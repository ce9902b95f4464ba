/** The visuals: a name, its definition (read when content is checked and pages are made) and its component (read in the page). */
export const visuals = {
    voices: { definition: () => import('./voices/index').then((m) => m.voices), component: () => import('./voices/Voices.svelte') },
    'statement-web': {
        definition: () => import('./statement-web/index').then((m) => m.statementWeb),
        component: () => import('./statement-web/StatementWeb.svelte')
    },
    'territory-map': {
        definition: () => import('./territory-map/index').then((m) => m.territoryMap),
        component: () => import('./territory-map/TerritoryMap.svelte')
    },
    timeline: { definition: () => import('./timeline/index').then((m) => m.timeline), component: () => import('./timeline/Timeline.svelte') },
    outcomes: { definition: () => import('./outcomes/index').then((m) => m.outcomes), component: () => import('./outcomes/Outcomes.svelte') }
};

export type VisualName = keyof typeof visuals;
