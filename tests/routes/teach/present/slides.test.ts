import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment } from '../../../../src/lib/assignment/assignment';
import { linkOf } from '../../../../src/lib/assignment/link';
import { hashOf, largest, moved, placeIn, slidesOf, type Deck, type Place } from '../../../../src/routes/teach/present/slides';

const all = [
    { code: 1, path: 'one/a', title: 'A', slides: 6 },
    { code: 2, path: 'one/b', title: 'B', slides: 4 },
    { code: 7, path: 'two/c', title: 'C', slides: 9 }
];
const linkTo = (...sections: number[]) =>
    linkOf({ sections, checkpoints: true, asks: 'nothing', reveal: 'at once', title: 'For Monday', instructions: '', due: null } as Assignment);
const found = (hash: string) => {
    const found = placeIn(hash, all);
    if (!found || !('deck' in found)) throw new Error(`nothing found in ${hash}`);
    return found;
};

describe('slidesOf', () => {
    it('opens, shows text and picture of each step, then the questions, and ends', () => {
        const slides = slidesOf({ steps: ['x', 'y'], questions: ['q', 'r'] });
        expect(slides.map((slide) => Object.values(slide).join(' '))).toEqual([
            ...['opening', 'text 0', 'picture 0', 'text 1', 'picture 1', 'question 0', 'question 1', 'end']
        ]);
    });
    it('has an opening and an end where there is nothing between them', () => {
        expect(slidesOf({ steps: [], questions: [] })).toEqual([{ kind: 'opening' }, { kind: 'end' }]);
    });
});

describe('placeIn', () => {
    it.each(['', '#'])('finds nothing asked for in "%s"', (hash) => expect(placeIn(hash, all)).toBeNull());
    it.each([
        ['#one/b', 1, 0],
        ['one/b', 1, 0],
        ['#one/b/3', 1, 2],
        ['#one/b/0', 1, 0],
        ['#one/b/99', 1, 3],
        [`#${linkTo(7, 1)}`, 0, 0],
        [`#${linkTo(7, 1)}&s=2`, 1, 0],
        [`#${linkTo(7, 1)}&s=2.5`, 1, 4],
        [`#${linkTo(7, 1)}&s=1.999`, 0, 8],
        [`#${linkTo(7, 1)}&s=9.9`, 1, 5]
    ])('finds the place of %s', (hash, section, slide) => expect(found(hash).place).toEqual({ section, slide }));
    it.each([
        ['#one/z', 'unknown'],
        ['#one', 'unknown'],
        ['#/one/a', 'unknown'],
        ['#one/a/', 'unknown'],
        ['#one/a/-1', 'unknown'],
        ['#one/a/1e3', 'unknown'],
        ['#../../one/a', 'unknown'],
        ['#%E0%A4%A', 'unknown'],
        ['#<img src=x onerror=alert(1)>', 'unknown'],
        ['#__proto__/constructor', 'unknown'],
        ['#a=', 'damaged'],
        ['#a=1.xxx.yyy', 'damaged'],
        ['#a=2.anything', 'newer'],
        [`#${linkTo(7)}x&s=1.1`, 'damaged'],
        [`#${linkTo(7)}&s=1.1.1`, 'damaged'],
        [`#${linkTo(20, 21)}`, 'no sections']
    ])('says what is wrong with %s', (hash, fault) => expect(placeIn(hash, all)).toEqual({ fault }));
    it('shows the sections of an assignment in its order, and says how many are not here', () => {
        const { deck } = found(`#${linkTo(7, 20, 1)}`);
        expect(deck).toMatchObject({ title: 'For Monday', missing: 1 });
        expect(deck.sections.map(({ path }) => path)).toEqual(['two/c', 'one/a']);
    });
    it('throws at nothing that anybody writes', () => {
        fc.assert(fc.property(fc.string(), (text) => void placeIn(text, all)));
        fc.assert(fc.property(fc.string(), (text) => void placeIn(`#a=1.${text}&s=${text}`, all)));
    });
});

const decks: Deck[] = [found('#one/a').deck, found(`#${linkTo(7, 1)}`).deck];
const anyPlace = fc
    .constantFrom(...decks)
    .chain((deck) =>
        fc
            .nat(deck.sections.length - 1)
            .chain((section) => fc.nat(deck.sections[section]!.slides - 1).map((slide) => ({ deck, place: { section, slide } satisfies Place })))
    );

describe('going through a deck', () => {
    it('is found again by its address', () => {
        fc.assert(fc.property(anyPlace, ({ deck, place }) => void expect(found(hashOf(deck, place))).toEqual({ deck, place })));
    });
    it('comes back by one step back from wherever a step on led', () => {
        fc.assert(
            fc.property(anyPlace, ({ deck, place }) => {
                const next = moved(deck, place, 1);
                const isLast = next.section === place.section && next.slide === place.slide;
                expect(isLast).toBe(place.section === deck.sections.length - 1 && place.slide === deck.sections[place.section]!.slides - 1);
                if (!isLast) expect(moved(deck, next, -1)).toEqual(place);
            })
        );
    });
    it('meets every slide once from the first to the last', () => {
        const [deck] = decks;
        const seen = [{ section: 0, slide: 0 }];
        for (let next = moved(deck!, seen[0]!, 1); hashOf(deck!, next) !== hashOf(deck!, seen.at(-1)!); next = moved(deck!, next, 1)) seen.push(next);
        expect(new Set(seen.map((place) => hashOf(deck!, place))).size).toBe(6 + 4 + 9);
        expect(moved(deck!, { section: 0, slide: 0 }, -1)).toEqual({ section: 0, slide: 0 });
    });
});

describe('largest', () => {
    it.each([
        [4, 2, 0.5, 9, 4],
        [4, 2, 0.5, 3.2, 3],
        [4, 2, 0.5, 2, 2],
        [4, 2, 0.5, 1.9, null],
        [2, 2, 0.5, 2, 2],
        [4, 2.2, 0.5, 2.4, 2.2]
    ])('from %d down to %d by %d, where %d has room: %s', (most, least, step, room, size) => {
        expect(largest(most, least, step, (each) => each <= room)).toBe(size);
    });
});
