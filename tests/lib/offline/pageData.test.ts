import { unflatten } from 'devalue';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fetchFromPages, flatten } from '../../../src/lib/offline/pageData';

const answers: Record<string, string> = {
    'https://school.example/a/':
        '<p>A</p><script type="application/json" id="page-data">[{"type":"data","data":{"t":"\\u003cb"},"uses":{"params":["x"]}},null]</script><script>1</script>',
    'https://school.example/plain/': '<p>No script.</p>',
    'https://school.example/icon.svg?x': '<svg/>'
};
const asked: string[] = [];
const fetch = fetchFromPages((input) => {
    const address = String(input);
    asked.push(address);
    const text = answers[address];
    return Promise.resolve(new Response(text ?? 'nothing', { status: text ? 200 : 404 }));
});

it('any JSON comes out of its list as it went in', () => {
    fc.assert(
        fc.property(fc.json(), (json) => {
            const value: unknown = JSON.parse(json);
            expect(unflatten(flatten(value) as number[])).toEqual(value);
        })
    );
});

describe('the data of a page', () => {
    it('is found in the page, as the router reads it', async () => {
        const { type, nodes } = await (await fetch('https://school.example/a/__data.json?x-sveltekit-invalidated=01')).json();
        expect(asked).toEqual(['https://school.example/a/']);
        expect([type, nodes[1]]).toEqual(['data', null]);
        expect(nodes[0]).toMatchObject({ type: 'data', uses: { params: ['x'] } });
        expect(unflatten(nodes[0].data)).toEqual({ t: '<b' });
    });
    it('is empty where a page has none, and a missing page stays missing', async () => {
        expect(await (await fetch('https://school.example/plain/__data.json')).json()).toEqual({ type: 'data', nodes: [] });
        expect((await fetch('https://school.example/b/__data.json')).status).toBe(404);
    });
});

it('anything else is fetched as it is asked for', async () => {
    expect(await (await fetch('https://school.example/icon.svg?x')).text()).toBe('<svg/>');
});
