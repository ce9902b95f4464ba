import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** A part may import what stands before it, never what comes after. */
const parts = ['schema', 'records', 'ui', 'scrolly', 'visuals', 'quiz', 'assignment', 'course', 'handin', 'progress', 'results', 'offline'];

const files = readdirSync('src/lib', { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file));

/** The parts that a file imports at run time or for its types. */
function imported(file: string): string[] {
    const text = readFileSync(join('src/lib', file), 'utf8');
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(([, path = '']) => {
        const target = path.startsWith('$lib/') ? path.slice(5) : path.startsWith('.') ? normalize(join(file, '..', path)) : '';
        return target && !target.startsWith('..') ? [target.split('/')[0] ?? ''] : [];
    });
}

it('imports go one way', () => {
    const wrong = files.flatMap((file) => {
        const own = parts.indexOf(file.split('/')[0] ?? '');
        return (
            imported(file)
                .filter((part) => parts.indexOf(part) > own)
                // What a file cites belongs to ui; its type is the course's list of mentions, nothing at run time.
                .map((part) => `${file} imports ${part}`)
        );
    });
    expect(wrong).toEqual([]);
});

it('every folder of src/lib has its place in the order', () => {
    const folders = readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'styles');
    expect(folders.map(({ name }) => name).sort()).toEqual([...parts].sort());
});

it('nothing in src/lib or src/routes reads src/build', () => {
    const all = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /^(lib|routes)\/.*\.(ts|svelte)$/.test(file));
    expect(all.filter((file) => /from '[^']*\/build\//.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
});

it('what a page’s script reads does not read the schemas, which need the validating library', () => {
    const target = (file: string, path: string) => {
        const found = path.startsWith('$lib/') ? path.slice(5) : normalize(join(file, '..', path));
        return files.find((each) => each === found || each === `${found}.ts`);
    };
    /** The chain of files by which a file needs the library, if it does. */
    const needs = (file: string, seen: Set<string>): string[] => {
        if (seen.has(file)) return [];
        seen.add(file);
        const paths = [...readFileSync(join('src/lib', file), 'utf8').matchAll(/^\s*(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gm)].map(
            ([, path = '']) => path
        );
        if (paths.includes('valibot')) return [file];
        const chain = paths.flatMap((path) => [target(file, path) ?? []].flat().map((next) => needs(next, seen))).find(({ length }) => length);
        return chain ? [file, ...chain] : [];
    };
    const components = files.filter((file) => file.endsWith('.svelte'));
    expect(components.map((file) => needs(file, new Set()).join(' > ')).filter(Boolean)).toEqual([]);
});
