/** A ready choice of sections, by their paths in the order of reading. */
export interface Plan {
    id: string;
    title: string;
    /** One line: what it is for. */
    says: string;
    paths: readonly string[];
}

/** Ready choices beside those of the lesson plans, which stand in content/teach. */
export const choices: readonly Plan[] = [
    {
        id: 'numbers',
        title: 'How to read a number',
        says: 'Who gives a figure, how they could know it, and what another count says.',
        paths: ['numbers/twenty-and-ninety-five', 'numbers/four-days', 'numbers/twenty-percent']
    },
    {
        id: 'arguments',
        title: 'Every side, its own case',
        says: 'Two principles that stand on one page, each voice at its strongest, and where they agree.',
        paths: ['positions/principles', 'positions/four-voices', 'positions/common-ground']
    }
];
