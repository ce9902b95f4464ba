import type { Component } from 'svelte';
import type { TableData, VisualProps } from './visual';

/** The visuals' definitions, read when content is checked and pages are made. Apart from the components, so that no page's script names them. */
export const definitions = {
    voices: () => import('./voices/index').then((m) => m.voices),
    'statement-web': () => import('./statement-web/index').then((m) => m.statementWeb),
    'territory-map': () => import('./territory-map/index').then((m) => m.territoryMap),
    timeline: () => import('./timeline/index').then((m) => m.timeline),
    outcomes: () => import('./outcomes/index').then((m) => m.outcomes),
    proposals: () => import('./proposals/index').then((m) => m.proposals),
    mediators: () => import('./mediators/index').then((m) => m.mediators),
    principles: () => import('./principles/index').then((m) => m.principles),
    positions: () => import('./positions/index').then((m) => m.positions),
    claims: () => import('./claims/index').then((m) => m.claims),
    persons: () => import('./persons/index').then((m) => m.persons),
    episodes: () => import('./episodes/index').then((m) => m.episodes),
    'territory-sum': () => import('./territory-sum/index').then((m) => m.territorySum),
    displacement: () => import('./displacement/index').then((m) => m.displacement),
    draft: () => import('./draft/index').then((m) => m.draft),
    reading: () => import('./reading/index').then((m) => m.reading)
};

/** Their components, each read in the pages that show it. */
const components = {
    voices: () => import('./voices/Voices.svelte'),
    'statement-web': () => import('./statement-web/StatementWeb.svelte'),
    'territory-map': () => import('./territory-map/TerritoryMap.svelte'),
    timeline: () => import('./timeline/Timeline.svelte'),
    outcomes: () => import('./outcomes/Outcomes.svelte'),
    proposals: () => import('./proposals/Proposals.svelte'),
    mediators: () => import('./mediators/Mediators.svelte'),
    principles: () => import('./principles/Principles.svelte'),
    positions: () => import('./positions/Positions.svelte'),
    claims: () => import('./claims/Claims.svelte'),
    persons: () => import('./persons/Persons.svelte'),
    episodes: () => import('./episodes/Episodes.svelte'),
    'territory-sum': () => import('./territory-sum/TerritorySum.svelte'),
    displacement: () => import('./displacement/Displacement.svelte'),
    draft: () => import('./draft/Draft.svelte'),
    reading: () => import('./reading/Reading.svelte')
} satisfies Record<keyof typeof definitions, () => Promise<unknown>>;

export type VisualName = keyof typeof components;

/** What a visual's module has. */
export interface Drawn {
    default: Component<VisualProps<unknown, unknown>>;
    table: (data: unknown) => TableData;
    /** What all its pictures refer to, once in the page. */
    Defs?: Component<{ data: unknown }>;
}

/** A visual's module. One cast forgets which data goes with which visual: both come from the same entry of the registry. */
export async function loadDrawn(name: VisualName): Promise<Drawn> {
    return (await components[name]()) as unknown as Drawn;
}
