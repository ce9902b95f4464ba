import type { Component } from 'svelte';
import type { TableData, VisualProps } from './visual';

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
    outcomes: { definition: () => import('./outcomes/index').then((m) => m.outcomes), component: () => import('./outcomes/Outcomes.svelte') },
    proposals: {
        definition: () => import('./proposals/index').then((m) => m.proposals),
        component: () => import('./proposals/Proposals.svelte')
    }
};

export type VisualName = keyof typeof visuals;

/** What a visual's module has. */
export interface Drawn {
    default: Component<VisualProps<unknown, unknown>>;
    table: (data: unknown) => TableData;
    /** What all its pictures refer to, once in the page. */
    Defs?: Component;
}

/** A visual's module. One cast forgets which data goes with which visual: both come from the same entry of the registry. */
export async function loadDrawn(name: VisualName): Promise<Drawn> {
    return (await visuals[name].component()) as unknown as Drawn;
}
