import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { parse } from 'yaml';
import type { Course } from '../lib/course/course.ts';
import { allSections } from '../lib/course/course.ts';
import type { Reading } from '../lib/course/readCourse';
import type { Fault } from '../lib/schema/located';
import { runTs } from './runTs.js';

const courseId = 'virtual:course';
const proseId = 'virtual:prose';
const teachId = 'virtual:teach';
const publishersId = 'virtual:publishers';
const questionsId = 'virtual:questions';
const sectionsId = 'virtual:sections';
const loadedWordsId = 'virtual:loaded-words';
/** Whether a module, by its resolved id, is made of the content. */
const ofContent = (id: string) =>
    [courseId, proseId, teachId, questionsId, sectionsId, publishersId, loadedWordsId].some((made) => id.startsWith(`\0${made}`));

/**
 * Reads the content folder before any page is made. `virtual:course` is the whole checked course (for the server side only);
 * `virtual:prose` has one lazy import for each section and about page, so that a page loads its own prose and no other;
 * `virtual:teach` has the same for the pages for teachers, which are made on the server only;
 * `virtual:questions` has one for the questions of each section, for the pages that ask those of several;
 * `virtual:sections` lists all sections with their codes, steps and questions by id, for what goes on from one to the next;
 * `virtual:publishers` says who published each source, for what a reader opens;
 * `virtual:loaded-words` is the list of words that take a side, for what looks for them in a reader’s own text.
 * Every fault of the content stops a build; in development it is shown over the page until it is mended.
 */
export function contentPlugin(folder: string): Plugin {
    const root = resolve(folder);
    let reading: Promise<Reading> | null = null;
    const read = () => (reading ??= readFresh(root, folder));

    return {
        name: 'content',
        async buildStart() {
            const { faults } = await read();
            if (faults.length && !this.meta.watchMode) this.error(faultList(faults));
        },
        resolveId(id) {
            return ofContent(`\0${id}`) ? `\0${id}` : undefined;
        },
        async load(id) {
            if (!ofContent(id)) return;
            if (id === `\0${loadedWordsId}`) return loadedWordsModule(root);
            const { course, faults } = await read();
            if (!course) return this.error(faultList(faults));
            if (id === `\0${courseId}`) return `export const course = ${JSON.stringify(course)};`;
            if (id === `\0${sectionsId}`) return sectionsModule(course);
            if (id === `\0${publishersId}`) return publishersModule(course);
            if (id === `\0${proseId}`) return proseIndex(course);
            if (id === `\0${teachId}`) return teachIndex(course);
            if (id === `\0${questionsId}`) return questionsIndex(course);
            if (id.startsWith(`\0${questionsId}`)) return questionsModule(course, id.slice(questionsId.length + 2));
            return proseModule(course, root, id.slice(proseId.length + 2));
        },
        configureServer(server) {
            server.watcher.add(root);
            server.watcher.on('all', (_event, file) => {
                if (!resolve(file).startsWith(root)) return;
                reading = null;
                void reload(server, read);
            });
        }
    };
}

async function readFresh(root: string, label: string): Promise<Reading> {
    // Imported anew each time, so that a change to a schema shows too.
    const { readCourse } = await runTs<typeof import('../lib/course/readCourse')>('./src/lib/course/readCourse.ts');
    return readCourse(root, label);
}

async function reload(server: ViteDevServer, read: () => Promise<Reading>): Promise<void> {
    const { faults } = await read();
    for (const environment of Object.values(server.environments)) {
        for (const [id, module] of environment.moduleGraph.idToModuleMap) {
            if (ofContent(id)) environment.moduleGraph.invalidateModule(module);
        }
    }
    if (!faults.length) return server.ws.send({ type: 'full-reload' });
    server.config.logger.error(faultList(faults));
    server.ws.send({ type: 'error', err: { message: faultList(faults), stack: '' } });
}

/** All faults, one a line, and how many. */
function faultList(faults: Fault[]): string {
    const lines = faults.map(({ file, line, col, message }) => `${file}:${line}:${col} ${message}`);
    return `${faults.length === 1 ? 'A fault' : `${faults.length} faults`} in the content:\n${lines.join('\n')}`;
}

function publishersModule({ records }: Course): string {
    const publishers = Object.entries(records.sources).map(([id, { publisher }]) => [id, publisher]);
    return `export const publishers = ${JSON.stringify(Object.fromEntries(publishers))};`;
}

function sectionsModule(course: Course): string {
    const sections = allSections(course).map(({ section: { code, path, title, minutes, steps, questions } }) => ({
        code,
        path,
        title,
        minutes,
        steps: steps.map(({ id }) => ({ id })),
        questions: questions.map(({ id }) => id)
    }));
    return `export const sections = ${JSON.stringify(sections)};`;
}

function loadedWordsModule(root: string): string {
    const words: unknown = parse(readFileSync(join(root, 'loaded-words.yaml'), 'utf8'));
    return `export const loadedWords = ${JSON.stringify(words)};`;
}

function proseIndex(course: Course): string {
    const names = [...allSections(course).map(({ section }) => section.path), ...course.about.map(({ id }) => `about/${id}`)];
    return lazyIndex('prose', proseId, names);
}

function teachIndex(course: Course): string {
    const names = course.teach.map(({ id }) => `teach/${id}`);
    return lazyIndex('prose', proseId, names);
}

function questionsIndex(course: Course): string {
    return lazyIndex(
        'questions',
        questionsId,
        allSections(course).map(({ section }) => section.path)
    );
}

/** Exports, under a name, a lazy import of a made module for each of some names. */
function lazyIndex(exported: string, id: string, names: string[]): string {
    const lines = names.map((name) => `${JSON.stringify(name)}: () => import(${JSON.stringify(`${id}/${name}`)})`);
    return `export const ${exported} = {\n${lines.join(',\n')}\n};`;
}

async function questionsModule(course: Course, path: string): Promise<string> {
    const { asked } = await runTs<typeof import('../lib/course/asked')>('./src/lib/course/asked.ts');
    return `export const asked = ${JSON.stringify(asked(course, path))};`;
}

/** Exports `pieces`: the opening and the steps of a section, in order, or the one text of a page of `about` or `teach`. */
function proseModule(course: Course, root: string, name: string): string {
    const section = allSections(course).find(({ section }) => section.path === name)?.section;
    const pages = [...course.about, ...course.teach];
    const files = section?.files ?? pages.filter(({ file }) => file === `${name}.md`).map(({ file }) => file);
    const imports = files.map((file, i) => `import piece${i} from ${JSON.stringify(resolve(root, file))};`);
    return `${imports.join('\n')}\nexport const pieces = [${files.map((_, i) => `piece${i}`).join(', ')}];`;
}
