import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';

/** One thing wrong in the content: where, and what was expected and found. */
export interface Fault {
    file: string;
    line: number;
    col: number;
    message: string;
}

/** A checked value (null when it does not fit) with what is wrong in it. */
export interface Located<T> {
    value: T | null;
    faults: Fault[];
    /** Line and column of a path in the text, for checks made later. */
    at: (path: readonly (string | number)[]) => { line: number; col: number };
}

/** "content/a.yaml:3:9 message" */
export function faultText({ file, line, col, message }: Fault): string {
    return `${file}:${line}:${col} ${message}`;
}

/** The last text of each file with what was read in it: whoever writes changes one file, and reads all of them again. */
const lastRead = new Map<string, { text: string; document: Document.Parsed; lines: LineCounter }>();

function parsed(file: string, text: string) {
    const last = lastRead.get(file);
    if (last?.text === text) return last;
    const lines = new LineCounter();
    const now = { text, document: parseDocument(text, { lineCounter: lines }), lines };
    lastRead.set(file, now);
    return now;
}

/** Reads YAML and checks it against a schema; `startLine` is the line of the text in its file (frontmatter starts at 2). */
export function parseLocated<S extends v.GenericSchema>(schema: S, text: string, file: string, startLine = 1): Located<v.InferOutput<S>> {
    const { document, lines } = parsed(file, text);
    const place = (offset: number) => {
        const { line, col } = lines.linePos(offset);
        return { line: line + startLine - 1, col };
    };
    const at = (path: readonly (string | number)[]) => {
        for (let length = path.length; length >= 0; length--) {
            const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
            if (isNode(node) && node.range) return place(node.range[0]);
        }
        return { line: startLine, col: 1 };
    };
    if (document.errors.length) {
        const faults = document.errors.map((error) => ({
            file,
            ...place(error.pos[0]),
            message: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? ''
        }));
        return { value: null, faults, at };
    }
    const result = v.safeParse(schema, document.toJS());
    if (result.success) return { value: result.output, faults: [], at };
    return { value: null, faults: result.issues.map((issue) => ({ file, ...issueFault(issue, schema, at) })), at };
}

function issueFault(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, at: Located<unknown>['at']): Omit<Fault, 'file'> {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const name = path.join('.') || 'the file';
    if (issue.type === 'strict_object' && issue.expected === 'never') {
        const known = knownKeys(schema, path.slice(0, -1)).join(', ');
        return { ...at(path), message: `${name} is not a known key. Known: ${known}` };
    }
    if (issue.received === 'undefined') return { ...at(path), message: `${name} is missing` };
    // A message of our own says what was expected; valibot's default begins with "Invalid".
    const expected = issue.message.startsWith('Invalid') ? issue.expected : issue.message;
    return { ...at(path), message: `${name} should be ${expected ?? 'something else'}, but is ${foundText(issue)}` };
}

/** What was found, in a few words: a text itself, of other things their kind. */
function foundText({ input, received }: v.BaseIssue<unknown>): string {
    if (typeof input !== 'string') return received;
    return JSON.stringify(input.length > 60 ? `${input.slice(0, 60)}…` : input);
}

/** The keys an object may have at a path of a schema. */
function knownKeys(schema: unknown, path: readonly (string | number)[]): string[] {
    // valibot's schemas are plain objects; these are the parts that lead deeper.
    const node = schema as { entries?: Record<string, unknown>; item?: unknown; wrapped?: unknown };
    if (node.wrapped) return knownKeys(node.wrapped, path);
    const [head, ...rest] = path;
    if (head === undefined) return Object.keys(node.entries ?? {});
    return knownKeys(node.item ?? node.entries?.[head] ?? {}, rest);
}
