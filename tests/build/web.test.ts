import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnStyles, withPlainData } from '../../src/build/web.js';

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const used = '.a.svelte-aaa1{color:red}';
const unused = '.b.svelte-bbb2{color:blue}';
const sheets = new Map([
    ['Used.1.css', used],
    ['Unused.2.css', unused]
]);
const page = (style: string) =>
    `<meta content="style-src 'self' '${hash(style)}'"><link href="../_app/immutable/assets/Used.1.css" rel="stylesheet" disabled media="(max-width: 0)">\n` +
    `<link href="../_app/immutable/assets/Unused.2.css" rel="stylesheet" disabled media="(max-width: 0)">\n<style>${style}</style><p class="a svelte-aaa1">$&</p>`;

it('drops the styles that no element of the page wears, their link, and renews the hash of the policy', () => {
    const html = withOwnStyles(page(`${used}\n${unused}`), sheets);
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(style.trim()).toBe(used);
    expect(html).not.toContain('Unused');
    expect(html).toContain('Used.1.css');
    expect(html).toContain(hash(style));
});

it('leaves a page alone that has no inline style, or wears all', () => {
    expect(withOwnStyles('<p>plain</p>', sheets)).toBe('<p>plain</p>');
    const both = page(`${used}\n${unused}`).replace('</p>', '<b class="svelte-bbb2"></b></p>');
    expect(withOwnStyles(both, sheets)).toBe(both);
});

it('drops the link to a long sheet that the page does not wear, and no other', () => {
    const html = `<link href="../_app/immutable/assets/Used.1.css" rel="stylesheet"><link href="../_app/immutable/assets/Unused.2.css" rel="stylesheet"><link href="../_app/immutable/assets/Global.3.css" rel="stylesheet"><p class="svelte-aaa1"></p>`;
    const kept = withOwnStyles(html, new Map([...sheets, ['Global.3.css', 'body{margin:0}']]));
    expect(kept).toContain('Used.1.css');
    expect(kept).not.toContain('Unused.2.css');
    expect(kept).toContain('Global.3.css');
});

describe('data in a page', () => {
    const boot = (data: string) =>
        `\n{ __x = {}; Promise.all([]).then(([kit, app]) => { kit.start(app, element, {\n node_ids: [0, 5],\n data: ${data},\n form: null, error: null }); }); }\n`;
    const built = (data: string) => `<meta content="script-src '${hash(boot(data))}'"><p>A</p><script>${boot(data)}</script>`;

    it('becomes JSON that the start reads, under a renewed hash', () => {
        const html = withPlainData(built('[{type:"data",data:(function(a){return {a:[a,a],"b":void 0,c:"<\\u002fscript>$&"}}(-1.5))},null]'), 'a');
        const [, json = ''] = /id="page-data">(.*?)<\/script>/.exec(html) ?? [];
        expect(JSON.parse(json)).toEqual([{ type: 'data', data: { a: [-1.5, -1.5], c: '</script>$&' } }, null]);
        const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
        expect(script).toContain('getElementById');
        expect(html).toContain(hash(script));
    });
    it('a page without a script is left alone; one that is not as expected is a fault', () => {
        expect(withPlainData('<p>A</p>', 'a')).toBe('<p>A</p>');
        expect(() => withPlainData('<script>{ kit.start(app, element, { other: [] }) }</script>', 'a')).toThrow('a: the data was not found');
    });
    it.each(['new Map()', 'new Date(0)', 'Infinity', '[void 0]', '1n'])('%s is refused, for JSON would change it', (value) => {
        expect(() => withPlainData(built(`[{a: ${value}}]`), 'a')).toThrow('more than JSON can hold');
    });
});
