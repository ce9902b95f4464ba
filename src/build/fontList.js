// The parts of the two families that pages need, by Unicode range as in src/lib/styles/fonts.css. `-ext` holds Azerbaijani and
// other names, `-rest` rare signs; a browser fetches them, and Armenian, only for a page that has such a letter.

const core =
    'U+20-7E,U+A0,U+A3,U+A7,U+A9,U+B0-B1,U+B7,U+BD,U+C7,U+D6-D7,U+DC,U+E7-E9,U+F6,U+FC,U+2BC,U+2013-2014,U+2018-2019,U+201C-201D,U+2020,U+2026,U+2032,U+2190-2193,U+2212,U+2248';
const ext = 'U+10C-10D,U+112-113,U+11E-11F,U+130,U+14C-14D,U+15E-161,U+17D-17E,U+18F,U+259,U+2BB';
const rest =
    'U+AB,U+BB-BC,U+BE,U+C0-C2,U+C4,U+C8-CB,U+CD-CF,U+D1,U+D3-D4,U+D8,U+DA,U+DF-E2,U+E4,U+E6,U+EA-EB,U+ED-EF,U+F1,U+F3-F4,U+F7-FB,U+131,U+2009,U+201E,U+2021-2022,U+202F,U+2033,U+2039-203A,U+2044,U+2116,U+2264-2265';

const alegreya = '@fontsource-variable/alegreya/files/alegreya';
const archivo = '@fontsource-variable/archivo/files/archivo';
// The serif's figures are old-style by nature, and stand in running text only; columns of figures are set in the sans.
const text = ['kern', 'liga', 'locl', 'ccmp', 'mark'];
const features = [...text, 'tnum', 'lnum'];

/** @typedef {{ name: string, from: string, ranges: string, axes: Record<string, number | { min: number, max: number }>, features: string[] }} Font */

/** @type {Font[]} */
export const fonts = [
    { name: 'alegreya-roman', from: `${alegreya}-latin-wght-normal.woff2`, ranges: core, axes: { wght: { min: 400, max: 700 } }, features: text },
    {
        name: 'alegreya-roman-rest',
        from: `${alegreya}-latin-wght-normal.woff2`,
        ranges: rest,
        axes: { wght: { min: 400, max: 700 } },
        features: text
    },
    {
        name: 'alegreya-roman-ext',
        from: `${alegreya}-latin-ext-wght-normal.woff2`,
        ranges: ext,
        axes: { wght: { min: 400, max: 700 } },
        features: text
    },
    { name: 'alegreya-italic', from: `${alegreya}-latin-wght-italic.woff2`, ranges: core, axes: { wght: 400 }, features: text },
    { name: 'alegreya-italic-ext', from: `${alegreya}-latin-ext-wght-italic.woff2`, ranges: ext, axes: { wght: 400 }, features: text },
    { name: 'archivo', from: `${archivo}-latin-standard-normal.woff2`, ranges: core, axes: { wght: { min: 400, max: 650 }, wdth: 90 }, features },
    {
        name: 'archivo-ext',
        from: `${archivo}-latin-ext-standard-normal.woff2`,
        ranges: ext,
        axes: { wght: { min: 400, max: 650 }, wdth: 90 },
        features
    },
    {
        name: 'noto-serif-armenian',
        from: '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-400-normal.woff2',
        ranges: 'U+531-58F',
        axes: {},
        features
    }
];

/**
 * All characters of a list of Unicode ranges.
 * @param {string} ranges such as "U+20-7E,U+A0"
 */
export function charactersOf(ranges) {
    return ranges
        .split(',')
        .map((range) => {
            const [first = 0, last = first] = range
                .replace('U+', '')
                .split('-')
                .map((code) => Number.parseInt(code, 16));
            return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
        })
        .join('');
}
