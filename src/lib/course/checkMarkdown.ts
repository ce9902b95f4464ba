import { existsSync } from 'node:fs';
import { figureInWords } from '../records/inWords';
import type { Fault } from '../schema/located';
import type { Records } from '../schema/records';
import { addedFigures } from './addedFigures';
import type { Mentions } from './course';
import { findReferences, findTags, placeOf, splitMarkdown, type Tag } from './markdown';
import { Mentioned } from './mentions';
import { nearest } from './nearest';

/** The components that may be written in Markdown, and the records whose ids they take. */
export const proseComponents: Record<string, keyof Mentions> = {
    Cite: 'sources',
    Claim: 'claims',
    Person: 'people',
    Quote: 'statements',
    Term: 'terms'
};

/** Checks the components, quotations, links and images of a Markdown file, and gathers what it mentions. */
export function checkMarkdown(text: string, file: string, records: Records): { faults: Fault[]; mentioned: Mentioned } {
    const { body, bodyOffset } = splitMarkdown(text);
    const mentioned = new Mentioned();
    const faults: Fault[] = [];
    const say = (offset: number, message: string) => faults.push({ file, ...placeOf(text, offset), message });
    for (const tag of findTags(body, bodyOffset)) {
        const message = checkTag(tag, records, mentioned);
        if (message) say(tag.offset, message);
    }
    for (const { offset, message } of addedFigures(body, bodyOffset, records.claims)) say(offset, message);
    for (const { kind, to, offset } of findReferences(body, bodyOffset)) {
        // Links inside the site are checked against its pages by checkCourse; here what needs no course.
        if (kind === 'image' && !existsSync(`static${to}`)) say(offset, `image ${to} is not in static/`);
        if (kind === 'link' && !/^(\/|#|https:\/\/)/.test(to)) say(offset, `link "${to}" should start with / or https://`);
    }
    return { faults, mentioned };
}

function checkTag(tag: Tag, records: Records, mentioned: Mentioned): string | null {
    const kind = proseComponents[tag.name];
    if (!kind) return `<${tag.name}> is not a component. Known: ${Object.keys(proseComponents).join(', ')}`;
    const { id } = tag.attributes;
    if (!id) return `<${tag.name}> needs an id: <${tag.name} id="...">`;
    const known = records[kind];
    if (!(id in known)) return `<${tag.name} id="${id}">: no such id in records/${kind}.yaml. ${nearest(id, Object.keys(known))}`;
    mentioned.note(kind, id);
    return tag.name === 'Quote' ? checkQuote(tag, id, records, mentioned) : tag.name === 'Claim' ? checkClaim(tag, id, records, mentioned) : null;
}

/** The words of a quotation must stand, in this order, in its statement's record. */
function checkQuote(tag: Tag, id: string, records: Records, mentioned: Mentioned): string | null {
    const statement = records.statements[id];
    if (!statement) return null;
    mentioned.note('sources', statement.source);
    mentioned.note('people', statement.speaker);
    if (!statement.words.length) return `<Quote id="${id}">: that statement is reported, not quoted; it has no words to quote`;
    if (tag.inner === null) return null;
    const said = statement.words.map(bare);
    return said.some((words) => words.includes(bare(tag.inner ?? '')))
        ? null
        : `<Quote id="${id}">: "${tag.inner}" is not in the record, which has "${statement.words.join('" and "')}"`;
}

/** A claim's text must hold its figure. */
function checkClaim(tag: Tag, id: string, records: Records, mentioned: Mentioned): string | null {
    const claim = records.claims[id];
    if (!claim) return null;
    mentioned.addSources(claim.sources);
    if (claim.person) mentioned.note('people', claim.person);
    const figures = [claim.value, claim.low, claim.high].filter((figure) => figure !== null && figure !== undefined);
    const missing = figures.map(figureInWords).filter((figure) => !tag.inner?.includes(figure));
    return missing.length ? `<Claim id="${id}">: the text should hold the figure ${missing.join(' and ')}` : null;
}

/** Words alone, so that a comma before a closing quotation mark or a curly apostrophe makes no difference. */
function bare(words: string): string {
    return words
        .toLowerCase()
        .replace(/[’']/g, '')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
