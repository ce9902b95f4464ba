import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// Inside the project, because content compiles to modules that import from node_modules.
const place = '.tmp/adding-a-section';
const content = join(place, 'content');
const out = join(place, 'build');

beforeAll(() => {
    rmSync(place, { recursive: true, force: true });
    // One chapter is enough, and sooner built; without the plans, which name sections of all.
    cpSync('content', content, { recursive: true, filter: (file) => !/chapters[\\/](?!01-)\d|teach[\\/]/.test(file) });
    const page = ['---', 'title: A page', 'order: 1', 'group: school', 'summary: a page for teachers', '---', '', 'A sentence.'];
    writeFileSync(join(content, 'teach/page.md'), page.join('\n'));
    const section = join(content, 'chapters/01-story/04-fourth');
    mkdirSync(section, { recursive: true });
    writeFileSync(
        join(section, 'index.md'),
        [
            '---',
            'title: A fourth section',
            'code: 9001',
            'minutes: 3',
            'aims: [see that content is enough]',
            'visual: voices',
            'caption: A caption.',
            'captionSources: [fp-2017]',
            'first: arm',
            '---',
            '',
            'An opening.'
        ].join('\n')
    );
    const step = (title: string, view: string, text: string) =>
        [
            '---',
            `title: ${title}`,
            'figure: What it shows',
            `view: ${view}`,
            'alt: A sentence of more than forty letters about the picture.',
            '---',
            '',
            text
        ].join('\n');
    writeFileSync(
        join(section, '01-one.md'),
        step('One', '{ show: speakers }', 'It\'s "new" text, about <Term id="osce">the OSCE</Term>.<Cite id="fp-2017" />')
    );
    writeFileSync(join(section, '02-two.md'), step('Two', '{ show: chairs }', 'See [the sources](/sources/).'));
    const question = (id: string) =>
        [
            `- id: ${id}`,
            '  type: single',
            '  step: one',
            '  aim: 1',
            '  asks: concept',
            '  stem: What is enough?',
            '  hint: Count the files of this section.',
            '  sources: [fp-2017]',
            '  options:'
        ]
            .concat(
                ['a', 'b', 'c'].map(
                    (option) =>
                        `    - { id: ${option}, text: Option ${option}, right: ${option === 'b'}, why: A reason that is longer than forty letters. }`
                )
            )
            .join('\n');
    writeFileSync(join(section, 'checkpoint.yaml'), `${question('fourth-one')}\n${question('fourth-two')}\n`);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

it('a section with two steps and questions needs files in content and nothing else', () => {
    const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
        env: { ...process.env, CONTENT: content, BUILD_OUT: out, KIT_OUT: '.svelte-kit/adding' },
        encoding: 'utf8'
    });
    expect(status, stderr).toBe(0);
    const html = readFileSync(join(out, 'story/fourth/index.html'), 'utf8');
    for (const part of [
        'A fourth section',
        'data-step="one"',
        'data-step="two"',
        'It’s “new” text',
        'data-question="fourth-two"',
        'data-checkpoint="story/fourth"'
    ])
        expect(html).toContain(part);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('A fourth section');
    const catalog = JSON.parse(readFileSync(join(out, 'catalog.json'), 'utf8'));
    expect(catalog.chapters[0].sections.at(-1)).toMatchObject({ id: 'fourth', code: 9001, path: '/story/fourth/' });
    expect(existsSync(join(out, '404.html'))).toBe(true);
    // A whole build, which on a busy machine takes its time.
}, 300_000);

it('a fault stops the build with file, line and column', () => {
    writeFileSync(join(content, 'chapters/01-story/04-fourth/02-two.md'), '---\ntitle: Two\n---\n\n<Cite id="nope" />\n');
    const { status, stderr, stdout } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
        env: { ...process.env, CONTENT: content, BUILD_OUT: out, KIT_OUT: '.svelte-kit/adding' },
        encoding: 'utf8'
    });
    expect(status).not.toBe(0);
    expect(stderr + stdout).toContain(`${content}/chapters/01-story/04-fourth/02-two.md:5:1 <Cite id="nope">: no such id in records/sources.yaml`);
    expect(stderr + stdout).toContain('02-two.md:2:1 alt is missing');
});

it('npm run check:content says the same alone', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/check-content.js', content], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(`${content}/chapters/01-story/04-fourth/02-two.md:2:1 alt is missing`);
});
