/** A ready choice of sections, by their paths in the order of reading. */
export interface Plan {
    id: string;
    title: string;
    /** One line: what it is for. */
    says: string;
    paths: readonly string[];
}

/** The ready choices, as a teacher is offered them. */
export const plans: readonly Plan[] = [
    {
        id: 'one-lesson',
        title: 'The story in one lesson',
        says: 'Who speaks in one news story, and who answers whom. For 45 minutes with talk.',
        paths: ['story/paris', 'story/answers']
    },
    {
        id: 'three-lessons',
        title: 'Three lessons',
        says: 'The story, then how it came to it, then what each party argues.',
        paths: [
            'story/paris',
            'story/voices',
            'story/answers',
            'background/place',
            'background/war',
            'mediators/proposals',
            'positions/principles',
            'positions/four-voices',
            'positions/common-ground'
        ]
    },
    {
        id: 'homework-and-seminar',
        title: 'Homework and one seminar',
        says: 'Read at home, then talk for one lesson about two principles and four voices.',
        paths: ['story/paris', 'story/answers', 'positions/principles', 'positions/four-voices', 'your-turn/how-to-hear']
    },
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
