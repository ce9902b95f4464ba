/** The three principles, in the order in which the Helsinki Final Act numbers them. */
export const principles = ['force', 'integrity', 'determination'] as const;
export type Principle = (typeof principles)[number];
