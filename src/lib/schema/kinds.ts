/** What kind of statement something is; a module of its own, because pages need the list and no schema. */
export const kinds = ['fact', 'characterisation', 'demand', 'opinion', 'prediction'] as const;

export type Kind = (typeof kinds)[number];
