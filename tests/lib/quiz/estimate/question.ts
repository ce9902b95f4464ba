/** A question for a guess as a checkpoint has it, without its reasons. */
export const question = {
    id: 'q',
    type: 'estimate' as const,
    step: 'one',
    aim: 1,
    asks: 'concept' as const,
    stem: 'What share of the land was it?',
    hint: 'Ask whose land it is.',
    sources: ['s'],
    scale: { min: 0, max: 40, step: 0.5, unit: 'per cent' as const },
    value: 8.8,
    tolerance: 1.5
};
