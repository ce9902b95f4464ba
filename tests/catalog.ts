import { readFileSync } from 'node:fs';

/** A section of the built edition: its path without slashes at the ends, and its questions. */
export interface Listed {
    path: string;
    questions: { id: string; type: string }[];
}

/** The sections of the built web edition. */
export function builtSections(): Listed[] {
    const { chapters } = JSON.parse(readFileSync('build/web/catalog.json', 'utf8')) as { chapters: { sections: Listed[] }[] };
    return chapters.flatMap(({ sections }) => sections.map(({ path, questions }) => ({ path: path.replace(/^\/|\/$/g, ''), questions })));
}

/** As few of them as have every type of question. */
export function withEveryType(): Listed[] {
    const sections = builtSections();
    const chosen: Listed[] = [];
    for (const type of new Set(sections.flatMap(({ questions }) => questions.map(({ type }) => type)))) {
        const isIn = ({ questions }: Listed) => questions.some((question) => question.type === type);
        if (!chosen.some(isIn)) chosen.push(...sections.filter(isIn).slice(0, 1));
    }
    return chosen;
}
