/** The five questions of every proposal: four that it may touch, and the order of steps. */
export const touched = ['status', 'land', 'return', 'safety'] as const;
export const questions = [...touched, 'order'] as const;

/** The three whose answers are coded. */
export const answering = ['az', 'arm', 'nk'] as const;

/** Whether the text deals with a question, puts it off, is known only in part, or leaves it out. */
export const touchCodes = ['dealt', 'later', 'part', 'no'] as const;

/** In what order things were to happen. */
export const orderCodes = ['at-once', 'steps', 'part', 'none'] as const;

/** What a party answered. `none`: nothing was put to it. */
export const answerCodes = ['yes', 'talks', 'no', 'unknown', 'no-seat', 'none'] as const;

export type Question = (typeof questions)[number];
export type Touched = (typeof touched)[number];
export type Answering = (typeof answering)[number];
