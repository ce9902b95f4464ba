import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import * as content from '../schema/content';
import { parseLocated, type Fault } from '../schema/located';
import { sourceIds } from '../records/sourcesIn';
import { recordSchemas, storyRuns, type Records } from '../schema/records';
import { teachPage } from '../schema/teach';
import { checkCourse } from './checkCourse';
import { checkMarkdown } from './checkMarkdown';
import { checkpoint } from './checkpoint';
import type { AboutPage, Chapter, Course, Section, Step, TeachPage } from './course';
import { plainText, splitMarkdown } from './markdown';
import { noMentions, type Mentioned } from './mentions';
import { nearest } from './nearest';

/** What reading found: the course (null when anything is wrong) and all that is wrong, in the order of the files. */
export interface Reading {
    course: Course | null;
    faults: Fault[];
}

/** Reads the content folder, checks all of it and names every fault. `label` is how the folder is called in messages. */
export function readCourse(folder: string, label = 'content'): Reading {
    const reader = new Reader(folder, label);
    const records = reader.records();
    const explainer = reader.yaml('explainer.yaml', content.explainer);
    const chapters = reader.chapters(records);
    const about = reader.about(records);
    const teach = reader.teach(records);
    if (explainer) {
        const course: Course = { explainer, chapters, about, teach, records };
        reader.faults.push(...checkCourse(course, reader));
        if (!reader.faults.length) return { course, faults: [] };
    }
    const faults = withoutEchoes(reader.faults);
    return { course: null, faults: faults.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.col - b.col) };
}

/** A record file or a step with a fault of its own is not there for others; that its ids are unknown elsewhere is only an echo. */
function withoutEchoes(faults: Fault[]): Fault[] {
    const broken = faults.flatMap(({ file }) => /records\/\w+\.yaml$/.exec(file)?.[0] ?? []);
    const brokenSteps = faults.flatMap(({ file }) => /\d\d-([a-z0-9-]+)\.md$/.exec(file)?.[1] ?? []);
    // What a record file says of its own ids is no echo: had it not been read, it would say nothing.
    const isEcho = ({ file: own, message }: Fault) =>
        broken.some((file) => !own.endsWith(file) && message.includes(`in ${file}. `)) ||
        // A visual that knows of nothing at all waits for a file that was not read.
        (broken.length > 0 && message.startsWith('view: ') && message.endsWith(nearest('', []))) ||
        brokenSteps.some((id) => message.startsWith(`no step "${id}"`));
    return faults.filter((fault) => !isEcho(fault));
}

/** Where a value of the content stands in its file. */
export interface Places {
    /** A fault at a path of a YAML file or a frontmatter that was read. */
    fault: (file: string, path: readonly (string | number)[], message: string) => Fault;
}

class Reader implements Places {
    readonly faults: Fault[] = [];
    readonly #positions = new Map<string, (path: readonly (string | number)[]) => { line: number; col: number }>();

    constructor(
        readonly folder: string,
        readonly label: string
    ) {}

    fault(file: string, path: readonly (string | number)[], message: string): Fault {
        return { file: `${this.label}/${file}`, ...(this.#positions.get(file)?.(path) ?? { line: 1, col: 1 }), message };
    }

    /** A YAML file, or null with its faults noted. */
    yaml<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | null {
        const path = join(this.folder, file);
        if (!existsSync(path)) {
            this.faults.push({ file: `${this.label}/${file}`, line: 1, col: 1, message: 'this file is missing' });
            return null;
        }
        return this.#parse(file, readFileSync(path, 'utf8'), schema, 1);
    }

    #parse<S extends v.GenericSchema>(file: string, text: string, schema: S, line: number): v.InferOutput<S> | null {
        const located = parseLocated(schema, text, `${this.label}/${file}`, line);
        this.#positions.set(file, located.at);
        this.faults.push(...located.faults);
        return located.value;
    }

    records(): Records {
        const read = Object.entries(recordSchemas).map(([name, schema]) => {
            const file = `records/${name}.yaml`;
            const list: { id: string }[] = this.yaml(file, v.array(schema as v.GenericSchema<unknown, { id: string }>)) ?? [];
            return [name, this.#byId(file, list)];
        });
        const story = this.yaml('records/story.yaml', storyRuns) ?? { paragraphs: [] };
        // One cast joins the lists, read by name, to their types.
        return { ...Object.fromEntries(read), story } as Records;
    }

    #byId(file: string, list: { id: string }[]): Record<string, { id: string }> {
        const seen: Record<string, { id: string }> = {};
        list.forEach((entry, index) => {
            if (seen[entry.id]) this.faults.push(this.fault(file, [index, 'id'], `id "${entry.id}" is used twice in this file`));
            seen[entry.id] = entry;
        });
        return seen;
    }

    /** Numbered folders or files (01-name) in order, with their ids. */
    #numbered(path: string): { name: string; id: string }[] {
        const full = join(this.folder, path);
        if (!existsSync(full)) return [];
        const names = readdirSync(full).filter((name) => !name.startsWith('.') && name !== 'index.md' && name !== 'checkpoint.yaml');
        return names.sort().flatMap((name) => {
            const match = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)(\.md)?$/.exec(name);
            if (match) return [{ name, id: match[2] ?? '' }];
            const message = `the name should be two digits, a hyphen and a slug, such as 01-paris, but is "${name}"`;
            this.faults.push({ file: `${this.label}/${path}/${name}`, line: 1, col: 1, message });
            return [];
        });
    }

    /** A Markdown file: its frontmatter checked, what its body mentions checked against the records. */
    #markdown<S extends v.GenericSchema>(file: string, schema: S, records: Records) {
        const path = join(this.folder, file);
        if (!existsSync(path)) {
            this.faults.push({ file: `${this.label}/${file}`, line: 1, col: 1, message: 'this file is missing' });
            return { meta: null, mentioned: noMentions(), words: 0 };
        }
        const text = readFileSync(path, 'utf8');
        const { frontmatter, body } = splitMarkdown(text);
        const meta = this.#parse(file, frontmatter, schema, 2);
        const { faults, mentioned } = checkMarkdown(text, `${this.label}/${file}`, records);
        this.faults.push(...faults);
        return { meta, mentioned, words: plainText(body).split(' ').filter(Boolean).length };
    }

    chapters(records: Records): Chapter[] {
        return this.#numbered('chapters').flatMap(({ name, id }, index) => {
            const path = `chapters/${name}`;
            const { meta } = this.#markdown(`${path}/index.md`, content.chapter, records);
            const sections = this.#numbered(path).flatMap((folder) => this.#section(`${path}/${folder.name}`, id, folder.id, records));
            return meta ? [{ ...meta, id, number: index + 1, sections }] : [];
        });
    }

    #section(path: string, chapter: string, id: string, records: Records): Section[] {
        const opening = this.#markdown(`${path}/index.md`, content.section, records);
        const mentioned: Mentioned = opening.mentioned;
        const files = [`${path}/index.md`];
        const steps = this.#numbered(path).flatMap(({ name, id: stepId }): Step[] => {
            const file = `${path}/${name}`;
            const { meta, mentioned: inStep, words } = this.#markdown(file, content.step, records);
            mentioned.add(inStep);
            files.push(file);
            return meta ? [{ ...meta, id: stepId, words }] : [];
        });
        const questions = this.yaml(`${path}/checkpoint.yaml`, checkpoint) ?? [];
        if (!opening.meta) return [];
        mentioned.addSources([...opening.meta.captionSources, ...questions.flatMap((question) => question.sources)]);
        return [{ ...opening.meta, id, path: `${chapter}/${id}`, files, steps, questions, mentions: mentioned.lists() }];
    }

    about(records: Records): AboutPage[] {
        return this.#names('about')
            .flatMap((id) => {
                const file = `about/${id}.md`;
                const { meta, mentioned } = this.#markdown(file, content.aboutPage, records);
                return meta ? [{ ...meta, id, file, mentions: mentioned.lists() }] : [];
            })
            .sort((a, b) => a.order - b.order);
    }

    teach(records: Records): TeachPage[] {
        return this.#names('teach')
            .flatMap((id) => {
                const file = `teach/${id}.md`;
                const { meta, mentioned } = this.#markdown(file, teachPage, records);
                if (!meta) return [];
                mentioned.addSources(sourceIds(meta));
                return [{ ...meta, id, file, mentions: mentioned.lists() }];
            })
            .sort((a, b) => a.order - b.order);
    }

    /** The names of the Markdown files of a folder. */
    #names(folder: string): string[] {
        const path = join(this.folder, folder);
        const files = existsSync(path) ? readdirSync(path) : [];
        return files.filter((name) => name.endsWith('.md')).map((name) => name.replace(/\.md$/, ''));
    }
}
