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

// The types of pages, which a page added since would lack.
await tool('sync', '@sveltejs/kit', ['sync'], { command: 'svelte-kit' });
// Each works on one core: side by side.
await Promise.all([
    tool('types', 'svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']),
    tool('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
    tool('lint', 'eslint', ['--config', 'src/build/eslint.config.js', '.'])
]);
await vitest('unit, component and content tests', ['unit', 'component', 'content']);
const web = await tool('build: web', 'vite', ['build', '--logLevel', 'error']);
const folder = await tool('build: folder', 'vite', ['build', '--logLevel', 'error'], { env: { EDITION: 'folder', KIT_OUT: '.svelte-kit/folder' } });
if (web && folder) await vitest('end-to-end and accessibility tests', ['e2e']);
else {
    failed++;
    console.log('\nThe end-to-end tests need both editions and were not run: counted as one failure.');
}

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed || !passed ? 1 : 0;
