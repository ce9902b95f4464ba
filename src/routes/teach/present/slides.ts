import type { Fault } from '$lib/assignment/assignment';
import { sectionsOf } from '$lib/assignment/assignment';
import { linkIn } from '$lib/assignment/link';

/** A section as the list of this page has it. */
export interface Listed {
    code: number;
    path: string;
    title: string;
    /** How many slides it makes. */
    slides: number;
}

/** One screen of a section: `step` and `question` are places in its lists. */
export type Slide =
    | { kind: 'opening' }
    | { kind: 'text'; step: number }
    | { kind: 'picture'; step: number }
    | { kind: 'question'; question: number }
    | { kind: 'end' };

/** Sections that are shown one after the other: those of an assignment, or else all. */
export interface Deck {
    sections: readonly Listed[];
    /** The assignment as it stands in the address, without what is ours. */
    link: string | null;
    title: string;
    /** Sections of the assignment that this edition does not have. */
    missing: number;
}

/** Which section of a deck, and which of its slides, both from 0. */
export interface Place {
    section: number;
    slide: number;
}

/** What an address asks for; null where it asks for nothing. */
export type Found = { deck: Deck; place: Place } | { fault: Fault | 'unknown' } | null;

/** A section as slides: its opening, text and picture of each step, its questions, its end. */
export function slidesOf({ steps, questions }: { steps: readonly unknown[]; questions: readonly unknown[] }): Slide[] {
    return [
        { kind: 'opening' },
        ...steps.flatMap((_, step): Slide[] => [
            { kind: 'text', step },
            { kind: 'picture', step }
        ]),
        ...questions.map((_, question): Slide => ({ kind: 'question', question })),
        { kind: 'end' }
    ];
}

/** Reads the part of an address after `#`: "story/paris/3", or an assignment with "&s=2.3"; a slide beyond the last is the last. */
export function placeIn(hash: string, all: readonly Listed[]): Found {
    const text = hash.replace(/^#/, '');
    if (!text) return null;
    const [, link = text, section, slide] = /^(a=.*?)(?:&s=(\d{1,4})(?:\.(\d{1,4}))?)?$/s.exec(text) ?? [];
    const found = linkIn(link);
    if (!found) return placeOfPath(text, all);
    if ('fault' in found) return found;
    const { known, unknown } = sectionsOf(found.assignment, all);
    if (!known.length) return { fault: 'no sections' };
    const deck = { sections: known, link, title: found.assignment.title, missing: unknown.length };
    return { deck, place: within(deck, Number(section ?? 1) - 1, Number(slide ?? 1) - 1) };
}

function placeOfPath(text: string, all: readonly Listed[]): Found {
    const [, path, slide = '1'] = /^([a-z0-9-]+\/[a-z0-9-]+)(?:\/(\d{1,4}))?$/.exec(text) ?? [];
    const section = all.findIndex((each) => each.path === path);
    if (section < 0) return { fault: 'unknown' };
    const deck = { sections: all, link: null, title: '', missing: 0 };
    return { deck, place: within(deck, section, Number(slide) - 1) };
}

function within({ sections }: Deck, section: number, slide: number): Place {
    const at = Math.max(0, Math.min(section, sections.length - 1));
    return { section: at, slide: Math.max(0, Math.min(slide, (sections[at]?.slides ?? 1) - 1)) };
}

/** The address of a place, so that a reload finds it again. */
export function hashOf({ sections, link }: Deck, { section, slide }: Place): string {
    if (link) return `#${link}${section || slide ? `&s=${section + 1}.${slide + 1}` : ''}`;
    return `#${sections[section]?.path}${slide ? `/${slide + 1}` : ''}`;
}

/** One slide on or back, into the next section or the one before; the same place where there is none. */
export function moved(deck: Deck, { section, slide }: Place, by: 1 | -1): Place {
    const count = deck.sections[section]?.slides ?? 1;
    const next = slide + by;
    if (next >= 0 && next < count) return { section, slide: next };
    const other = deck.sections[section + by];
    if (!other) return { section, slide };
    return { section: section + by, slide: by > 0 ? 0 : other.slides - 1 };
}

/** The largest of the sizes from `most` down to `least` that fits; null where none does. */
export function largest(most: number, least: number, step: number, fits: (size: number) => boolean): number | null {
    const count = Math.max(0, Math.floor((most - least) / step + 1e-9));
    for (let index = 0; index <= count; index++) {
        const size = index === count ? least : most - index * step;
        if (fits(size)) return size;
    }
    return null;
}
