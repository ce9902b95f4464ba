import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../../src/lib/quiz/paragraph/highlight';

const loaded = ['occupied', 'regime*', 'ethnic cleansing', 'so-called', 'claimed'];
const foundIn = (text: string) => highlight(text, loaded).flatMap(({ text, found }) => (found ? [`${found}: ${text}`] : []));

describe('what is looked for', () => {
    it.each([
        ['The land was occupied.', ['loaded: occupied']],
        ['The Regimes and the so-called experts met.', ['loaded: Regimes', 'loaded: so-called']],
        ['Hajiyev wrote “occupied”, and "regime".', []],
        ['An open quotation “regime', ['loaded: regime']],
        ['He was preoccupied.', []],
        ['20 soldiers and 95 more.', ['number: 20', 'number: 95']],
        ['About 20 per cent, or 13.5%, or 1,500.', ['number: 20 per cent', 'number: 13.5%', 'number: 1,500']],
        ['Thousands fled.', ['number: Thousands']],
        ['“20 percent” is gone.', ['number: 20 percent']],
        ['Melikyan said that there were 20.', []],
        ['According to him there were 20.', []],
        ['He said so. There were 20.', ['number: 20']],
        ['In March 2017, on 14 March and in 1994.', []],
        ['Everybody knows it, of course.', ['speaker: Everybody knows', 'speaker: of course']],
        ['It is well known that they lied.', ['speaker: It is well known']],
        ['Homes were burned.', ['doer: were burned']],
        ['Homes were burned by soldiers.', []],
        ['They were driven out. By then it was late.', ['doer: were driven out']],
        ['', []]
    ])('%j', (text, found) => expect(foundIn(text)).toEqual(found));
});

it('the pieces are the text', () => {
    const words = fc.constantFrom('occupied', '20', 'were killed', 'by', 'said', '“', '”', '"', '.', '\n', 'it is known', '14 March', 'regime', ',');
    fc.assert(
        fc.property(
            fc.oneof(
                fc.string(),
                fc.array(words).map((all) => all.join(' '))
            ),
            (text) => {
                const pieces = highlight(text, loaded);
                expect(pieces.map(({ text }) => text).join('')).toBe(text);
                expect(pieces.every(({ text }) => text)).toBe(true);
            }
        )
    );
});
