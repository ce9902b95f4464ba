/** The four times at which people were driven out or fled: 1988-91, 1992-94, 2020, 2023. */
export const waves = [1, 2, 3, 4] as const;

/** From west to east; `nk` is the former oblast with the seven districts around it. */
export const lands = ['arm', 'nk', 'az'] as const;

/** How its author said the number. */
export const displacedBounds = ['exact', 'about', 'more-than', 'up-to'] as const;

/** What the number counts: two figures of one group may both be right and count different things. */
export const definitions = ['fled', 'registered', 'estimated', 'in-need', 'population', 'returned'] as const;

export type Wave = (typeof waves)[number];
export type Land = (typeof lands)[number];
export type Definition = (typeof definitions)[number];
