/** What goes into a handout, and how it is set. */
export interface Parts {
    text: boolean;
    tables: boolean;
    questions: boolean;
    sources: boolean;
    glossary: boolean;
    size: 'standard' | 'large';
    paper: 'a4' | 'letter';
}

export const usual: Parts = { text: true, tables: false, questions: true, sources: true, glossary: true, size: 'standard', paper: 'a4' };
