import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitedSource } from '../../../src/lib/ui/cited';
import { addressesOf, renumbered, sourcesOf, termsOf } from '../../../src/routes/handout/sources';

// One cast: only what is numbered.
const section = (ids: readonly string[]) => ({ cited: { sources: ids.map((id, index) => ({ id, number: index + 1 }) as CitedSource) } });

describe('the sources of a handout', () => {
    it('stand once each, numbered from 1 in the order in which they are met', () => {
        expect(sourcesOf([]).length).toBe(0);
        const all = sourcesOf([section(['b', 'a']), section(['c', 'b'])]);
        expect(all.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 b', '2 a', '3 c']);
    });
    it('have the same number in the list and in every section', () => {
        const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
        fc.assert(
            fc.property(fc.array(ids, { maxLength: 4 }), (lists) => {
                const sections = lists.map(section);
                const all = sourcesOf(sections);
                expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
                for (const { cited } of sections) {
                    for (const { id, number } of renumbered(cited, all).sources) expect(all[number - 1]?.id).toBe(id);
                }
            })
        );
    });
});

it('terms stand once each, in the order of the alphabet', () => {
    const terms = (...ids: string[]) => ({ cited: { terms: ids.map((id) => ({ id, term: id.toUpperCase(), meaning: '', dispute: undefined })) } });
    expect(termsOf([terms('osce', 'idp'), terms('idp', 'artsakh')]).map(({ id }) => id)).toEqual(['artsakh', 'idp', 'osce']);
});

it.each([
    ['https://en.168.am/2017/06/01/19932.html', 'en.168.am/2017/06/01/19932.html', null],
    ['http://www.osce.org/', 'www.osce.org', null],
    ['https://a.org/%D0%9D%D0%9A/?x=%20y', 'a.org/НК/?x=%20y', null],
    ['https://a.org/caf%E9', 'a.org/caf%E9', null],
    ['https://web.archive.org/web/20170316/https://b.am/x', 'b.am/x', 'web.archive.org/web/20170316/https://b.am/x'],
    [
        'https://webarchive.archive.unhcr.org/20230522145938mp_/https://www.refworld.org/p,0.html',
        'www.refworld.org/p,0.html',
        'webarchive.archive.unhcr.org/20230522145938mp_/https://www.refworld.org/p,0.html'
    ],
    ['https://www.latimes.com/archives/la-1988', 'www.latimes.com/archives/la-1988', null]
])('%s is written out for paper', (url, address, archive) => expect(addressesOf(url)).toEqual({ address, archive }));
