import { askses, assignmentIn, reveals, type Assignment, type Found } from './assignment';
import { checkOf } from './check';

/** Longer than any link of ours: what is longer is not read. */
const longestLink = 8000;

/**
 * An assignment as the part of an address after `#`: `a=1.<base64url of a JSON list>.<check>`. The list has the sections, 1 or 0 for the
 * checkpoints, the places of `asks` and `reveal` in their lists, due, title, instructions; the check finds accidents and is no protection.
 */
export function linkOf({ sections, checkpoints, asks, reveal, title, instructions, due }: Assignment): string {
    const list = [sections, Number(checkpoints), askses.indexOf(asks), reveals.indexOf(reveal), due, title, instructions];
    const payload = toBase64Url(JSON.stringify(list));
    return `a=1.${payload}.${checkOf(payload)}`;
}

/** Reads the part after `#`, with or without it. Null for what is no assignment at all, such as the name of a step. */
export function linkIn(hash: string): Found | null {
    const [, version = '', rest = ''] = /^#?a=(\d*)\.?(.*)$/s.exec(hash) ?? [];
    if (!/^#?a=/.test(hash)) return null;
    if (/^[1-9]\d*$/.test(version) && version !== '1') return { fault: 'newer' };
    const [payload = '', check, ...more] = rest.split('.');
    if (hash.length > longestLink || more.length || check !== checkOf(payload)) return { fault: 'damaged' };
    try {
        const list: unknown = JSON.parse(fromBase64Url(payload));
        if (!Array.isArray(list) || list.length !== 7) return { fault: 'damaged' };
        const [sections, checkpoints, asks, reveal, due, title, instructions] = list as unknown[];
        return assignmentIn({
            sections,
            checkpoints: checkpoints === 1 ? true : checkpoints === 0 ? false : null,
            asks: askses[asks as number],
            reveal: reveals[reveal as number],
            due,
            title,
            instructions
        });
    } catch {
        return { fault: 'damaged' };
    }
}

function toBase64Url(text: string): string {
    const bytes = new TextEncoder().encode(text);
    return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
}

/** Throws where it is none, or no UTF-8. */
function fromBase64Url(text: string): string {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
