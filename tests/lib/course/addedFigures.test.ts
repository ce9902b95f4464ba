import { describe, expect, it } from 'vitest';
import { addedFigures } from '../../../src/lib/course/addedFigures';
import type { Claim } from '../../../src/lib/schema/claims';

const by = (claimant: string) => ({ claimant }) as Claim;
const claims = { a: by('Baku'), b: by('Baku'), c: by('Yerevan'), d: by('Crisis Group'), e: by('Crisis Group (our sum)') };
const found = (body: string) => addedFigures(body, 0, claims).map(({ offset, message }) => [body.slice(offset), message.split(':')[0]]);
const claim = (id: string, inner = '5') => `<Claim id="${id}">${inner}</Claim>`;

describe('figures of different authors', () => {
    it.each([
        ['together', `Together ${claim('a')} and ${claim('c')}.`],
        ['in all', `That is ${claim('a')} and ${claim('c')} in all.`],
        ['in all before a figure', `In all ${claim('a')} and ${claim('c')}.`],
        ['altogether', `${claim('a')} and ${claim('c')} altogether`],
        ['combined', `Combined, ${claim('a')} and ${claim('c')}.`],
        ['in total', `${claim('a')} and ${claim('c')} in total.`],
        ['the sum', `The sum of ${claim('a')} and ${claim('c')}!`],
        ['add up', `${claim('a')} and ${claim('c')} add up to ten.`],
        ['adding up', `Adding up ${claim('a')} and ${claim('c')} gives ten.`],
        ['plus', `${claim('a')} plus ${claim('c')}.`],
        ['a citation before the next sentence', `One.<Cite id="x" /> ${claim('a')} plus ${claim('c')}.`]
    ])('are not added: %s', (_name, body) => expect(found(body)).toHaveLength(1));

    it.each([
        ['set side by side', `Baku said ${claim('a')}, Yerevan ${claim('c')}.`],
        ['of one author', `Together ${claim('a')} and ${claim('b')}.`],
        ['of one author and our sum', `Together ${claim('d')} and ${claim('e')}.`],
        ['in two sentences', `Baku said ${claim('a')}.<Cite id="x" /> Together they met; Yerevan said ${claim('c')}.`],
        ['in two paragraphs', `Baku said ${claim('a')}\n\nTogether they met; Yerevan said ${claim('c')}.`],
        ['in all these months', `In all these months Baku said ${claim('a')}, Yerevan ${claim('c')}.`],
        ['alone', `Together with others Baku said ${claim('a')}.`],
        ['with an id that is not known', `Together ${claim('a')} and ${claim('x')}.`],
        ['in a comment', `<!-- Together ${claim('a')} and ${claim('c')}. -->`]
    ])('may stand %s', (_name, body) => expect(found(body)).toEqual([]));

    it('are named at the word that adds, counted from the start of the file', () => {
        const body = `First. ${claim('a')} plus ${claim('c')}.`;
        expect(found(body)).toEqual([[body.slice(body.indexOf('plus')), '"plus" adds figures of Baku and Yerevan']]);
        expect(addedFigures(body, 100, claims)[0]?.offset).toBe(100 + body.indexOf('plus'));
    });
});
