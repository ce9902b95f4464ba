import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Fault } from '../schema/located';
import type { Records } from '../schema/records';
import { definitions as visualDefinitions } from '../visuals/registry';
import type { VisualDefinition } from '../visuals/visual';
import { allSections, type Course, type Section } from './course';
import { findReferences, placeOf, splitMarkdown } from './markdown';
import { nearest } from './nearest';
import { checkTeach } from './checkTeach';
import type { Places } from './readCourse';
import { sourcesIn } from '../records/sourcesIn';

// Loaded with the module: what reads the content may not import anything later. The cast forgets which view goes with which visual.
const definitions = new Map(
    await Promise.all(
        Object.entries(visualDefinitions).map(
            async ([name, definition]) => [name, (await definition()) as VisualDefinition<unknown, unknown>] as const
        )
    )
);

/** Checks what no single file can: ids across files, permanent codes, views, links between pages. */
export function checkCourse(course: Course, places: Places & { folder: string; label: string }): Fault[] {
    return [
        ...checkRecords(course.records, places),
        ...checkSections(course, places),
        ...checkViews(course, places),
        ...checkTeach(course, places),
        ...checkLinks(course, places)
    ];
}

function checkRecords(records: Records, places: Places): Fault[] {
    const faults: Fault[] = [];
    const must = (file: string, path: (string | number)[], id: string, kind: keyof Omit<Records, 'story'>) => {
        if (!(id in records[kind])) {
            faults.push(places.fault(`records/${file}.yaml`, path, `no "${id}" in records/${kind}.yaml. ${nearest(id, Object.keys(records[kind]))}`));
        }
    };
    Object.values(records.sources).forEach((source, i) => {
        if (source.consulted.startsWith('via:')) must('sources', [i, 'consulted'], source.consulted.slice(4), 'sources');
    });
    Object.values(records.statements).forEach((statement, i) => {
        must('statements', [i, 'speaker'], statement.speaker, 'people');
        statement.answers.forEach(({ to }, j) => must('statements', [i, 'answers', j, 'to'], to, 'statements'));
    });
    Object.values(records.claims).forEach((claim, i) => {
        if (claim.person) must('claims', [i, 'person'], claim.person, 'people');
        if (claim.episode) must('claims', [i, 'episode'], claim.episode, 'episodes');
        if (claim.earlier) must('claims', [i, 'earlier'], claim.earlier, 'claims');
        claim.beside.forEach(({ id }, j) => must('claims', [i, 'beside', j, 'id'], id, 'claims'));
        claim.comparable.forEach((id, j) => {
            must('claims', [i, 'comparable', j], id, 'claims');
            const other = records.claims[id];
            if (other && (other.measure !== claim.measure || other.group !== claim.group))
                faults.push(
                    places.fault('records/claims.yaml', [i, 'comparable', j], `"${id}" has another measure or group: it belongs to "beside"`)
                );
        });
    });
    Object.values(records.practice).forEach(({ id, answers }, i) => {
        must('practice', [i, 'id'], id, 'claims');
        answers.forEach(({ question }, j) => must('practice', [i, 'answers', j, 'question'], question, 'method'));
        const missing = Object.keys(records.method).filter((question) => answers.every((answer) => answer.question !== question));
        if (missing.length)
            faults.push(
                places.fault('records/practice.yaml', [i, 'answers'], `no answer for ${missing.join(', ')}: every question of the method is asked`)
            );
    });
    Object.values(records.reasons).forEach(({ claims }, i) => claims.forEach((id, j) => must('reasons', [i, 'claims', j], id, 'claims')));
    Object.values(records.sums).forEach(({ parts }, i) => parts.forEach(({ area }, j) => must('sums', [i, 'parts', j, 'area'], area, 'territory')));
    Object.values(records.agreements).forEach(({ statements }, i) =>
        statements.forEach((id, j) => must('agreements', [i, 'statements', j], id, 'statements'))
    );
    Object.values(records.displacements).forEach(({ group, comparable }, i) => {
        must('displacements', [i, 'group'], group, 'flows');
        comparable.forEach((id, j) => {
            must('displacements', [i, 'comparable', j], id, 'displacements');
            const other = records.displacements[id];
            if (other && other.group !== group)
                faults.push(places.fault('records/displacements.yaml', [i, 'comparable', j], `"${id}" is about another group of people`));
        });
    });
    for (const kind of Object.keys(records).filter((kind) => kind !== 'sources' && kind !== 'story') as (keyof Omit<Records, 'story'>)[]) {
        Object.values(records[kind]).forEach((entry, i) => sourcesIn(entry).forEach(({ path, id }) => must(kind, [i, ...path], id, 'sources')));
    }
    return faults;
}

function checkSections(course: Course, places: Places): Fault[] {
    const faults: Fault[] = [];
    const codes = new Map<number, string>();
    const questions = new Map<string, string>();
    for (const { section } of allSections(course)) {
        const index = section.files[0] ?? '';
        const used = codes.get(section.code);
        if (used) faults.push(places.fault(index, ['code'], `code ${section.code} already belongs to ${used}; a code is never used twice`));
        codes.set(section.code, section.path);
        section.captionSources.forEach((id, i) => {
            if (!(id in course.records.sources)) faults.push(places.fault(index, ['captionSources', i], unknownSource(id, course)));
        });
        if (section.skipTo && !section.steps.some(({ id }) => id === section.skipTo)) {
            const known = section.steps.map(({ id }) => id);
            faults.push(places.fault(index, ['skipTo'], `no step "${section.skipTo}" in this section. ${nearest(section.skipTo, known)}`));
        }
        if (!section.steps.length) faults.push(places.fault(index, [], 'a section needs at least one step'));
        section.steps.forEach((step, i) => {
            if (section.steps.findIndex(({ id }) => id === step.id) < i) {
                faults.push(places.fault(section.files[i + 1] ?? '', [], `step id "${step.id}" is used twice in this section`));
            }
        });
        faults.push(...checkQuestions(section, course, places, questions));
    }
    return faults;
}

function checkQuestions(section: Section, course: Course, places: Places, seen: Map<string, string>): Fault[] {
    const file = (section.files[0] ?? '').replace('index.md', 'checkpoint.yaml');
    return section.questions.flatMap((question, i) => {
        const faults: Fault[] = [];
        const at = (path: (string | number)[], message: string) => faults.push(places.fault(file, [i, ...path], message));
        const other = seen.get(question.id);
        if (other) at(['id'], `question id "${question.id}" is already used in ${other}`);
        seen.set(question.id, section.path);
        const steps = section.steps.map(({ id }) => id);
        if (!steps.includes(question.step)) at(['step'], `no step "${question.step}" in this section. ${nearest(question.step, steps)}`);
        if (question.aim > section.aims.length) at(['aim'], `aim ${question.aim} should be one of the ${section.aims.length} aims of the section`);
        if (question.type === 'place' && !section.steps.some((step) => (step.visual ?? section.visual) === 'territory-map')) {
            at(['type'], 'type "place" needs a step with the visual "territory-map" in this section, because it is asked on its map');
        }
        if (question.type === 'match') {
            const known = question.answers.map(({ id }) => id);
            question.items.forEach(({ answer }, j) => {
                if (!known.includes(answer)) at(['items', j, 'answer'], `no answer "${answer}" in this question. ${nearest(answer, known)}`);
            });
        }
        question.sources.forEach((id, j) => {
            if (!(id in course.records.sources)) at(['sources', j], unknownSource(id, course));
        });
        return faults;
    });
}

const unknownSource = (id: string, course: Course) =>
    `no source "${id}" in records/sources.yaml. ${nearest(id, Object.keys(course.records.sources))}`;

function checkViews(course: Course, places: Places): Fault[] {
    const faults: Fault[] = [];
    for (const { section } of allSections(course)) {
        const unknown = (name: string) => `no visual "${name}". ${nearest(name, [...definitions.keys()])}`;
        if (!definitions.has(section.visual)) {
            faults.push(places.fault(section.files[0] ?? '', ['visual'], unknown(section.visual)));
            continue;
        }
        section.steps.forEach((step, i) => {
            const file = section.files[i + 1] ?? '';
            const definition = definitions.get(step.visual ?? section.visual);
            if (!definition) {
                faults.push(places.fault(file, ['visual'], unknown(step.visual ?? '')));
                return;
            }
            const data = definition.data(course.records);
            const result = v.safeParse(definition.view, step.view);
            for (const issue of result.issues ?? []) {
                const path = ['view', ...(issue.path ?? []).map((item) => item.key as string)];
                const expected = issue.message.startsWith('Invalid') ? issue.expected : issue.message;
                faults.push(places.fault(file, path, `${path.join('.')} should be ${expected}, but is ${issue.received}`));
            }
            if (!result.success) return;
            // What is optional in a view has its default from here on.
            step.view = result.output as Record<string, unknown>;
            for (const { id, known } of definition.unknownIds?.(result.output, data) ?? []) {
                faults.push(places.fault(file, ['view'], `view: the visual has no "${id}". ${nearest(id, known)}`));
            }
        });
    }
    return faults;
}

/** The fixed pages of the site; chapters and sections are added to them. */
export const fixedPages = [
    '/how-to-read-a-claim/',
    '/figures/',
    '/',
    '/review/',
    '/progress/',
    '/sources/',
    '/glossary/',
    '/people/',
    '/about/',
    '/about/words/',
    '/assign/',
    '/handout/',
    '/results/',
    '/teach/',
    '/teach/present/',
    '/teach/key/'
];

function checkLinks(course: Course, places: { folder: string; label: string }): Fault[] {
    const sections = allSections(course);
    const made = [
        ...course.chapters.map(({ id }) => id),
        ...sections.map(({ section }) => section.path),
        ...course.teach.map(({ id }) => `teach/${id}`)
    ];
    const pages = [...fixedPages, ...made.map((path) => `/${path}/`)];
    const files = [...sections.flatMap(({ section }) => section.files), ...[...course.about, ...course.teach].map(({ file }) => file)];
    return files.flatMap((file) => {
        const text = readFileSync(join(places.folder, file), 'utf8');
        const { body, bodyOffset } = splitMarkdown(text);
        return findReferences(body, bodyOffset).flatMap(({ kind, to, offset }) => {
            const page = to.split('#')[0] ?? '';
            if (kind !== 'link' || !to.startsWith('/') || pages.includes(page)) return [];
            return [{ file: `${places.label}/${file}`, ...placeOf(text, offset), message: `link to ${page}: no such page. ${nearest(page, pages)}` }];
        });
    });
}
