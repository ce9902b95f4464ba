import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withOwnStyles } from '../../src/build/web.js';

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
