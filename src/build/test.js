import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './run.js';

// `npm test`: every check there is. Each tool counts as one test; vitest's are counted one by one. Goes on after a failure.

const results = '.svelte-kit/results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let passed = 0;
let failed = 0;
let skipped = 0;

/**
 * @param {string} name
 * @param {() => Promise<boolean>} work gives whether it went well
 */
async function stage(name, work) {
    const start = Date.now();
    console.log(`\n== ${name}`);
    const well = await work();
    console.log(`== ${name}: ${well ? 'well' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
    return well;
}

/**
 * A tool that counts as one test.
 * @param {string} name
 * @param {Parameters<typeof run>} command
 */
function tool(name, ...command) {
    return stage(name, async () => {
        const well = (await run(...command)) === 0;
        if (well) passed++;
        else failed++;
        return well;
    });
}

/**
 * Vitest projects, each test counted.
 * @param {string} name
 * @param {string[]} projects
 */
function vitest(name, projects) {
    return stage(name, async () => {
        const file = `${results}/${projects.join('-')}.json`;
        const args = [
            'run',
            ...projects.flatMap((project) => ['--project', project]),
            '--reporter=default',
            '--reporter=json',
            `--outputFile.json=${file}`
        ];
        const code = await run('vitest', args);
        try {
            const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, success } = JSON.parse(readFileSync(file, 'utf8'));
            passed += numPassedTests;
            skipped += numPendingTests;
            // A file that could not even be loaded has no failed test, and still has failed.
            failed += numFailedTests || (success && code === 0 ? 0 : Math.max(1, numFailedTestSuites));
            return code === 0 && success;
        } catch {
            failed++;
            return false;
        }
    });
}

/**
 * Two at a time: each of these works on one core, and two builds with the types fit in 4 GB.
 * @param {(() => Promise<boolean>)[]} works the longest first
 */
async function twoAtATime(works) {
    /** @type {boolean[]} */
    const well = [];
    const left = [...works.entries()];
    const lane = async () => {
        for (let next = left.shift(); next; next = left.shift()) well[next[0]] = await next[1]();
    };
    await Promise.all([lane(), lane()]);
    return well;
}

const build = ['build', '--logLevel', 'error'];

// The types of pages, which a page added since would lack.
await tool('sync', '@sveltejs/kit', ['sync'], { command: 'svelte-kit' });
const [, web, folder] = await twoAtATime([
    () => tool('types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']),
    () => tool('build: web', 'vite', build),
    () => tool('build: folder', 'vite', build, { env: { EDITION: 'folder', KIT_OUT: '.svelte-kit/folder' } }),
    () => tool('lint', 'eslint', ['--config', 'src/build/eslint.config.js', '.']),
    () => tool('format', 'prettier', ['--check', '--log-level', 'warn', '.'])
]);
await vitest('unit, component and content tests', ['unit', 'component', 'content']);
if (web && folder) await vitest('end-to-end and accessibility tests', ['e2e']);
else {
    failed++;
    console.log('\nThe end-to-end tests need both editions and were not run: counted as one failure.');
}

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed || !passed ? 1 : 0;
