import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { contentPlugin } from './src/build/contentPlugin.ts';
import { mapPlugin } from './src/build/mapPlugin.ts';

const content = process.env.CONTENT ?? 'content';
// The folder edition is opened from disk: no client navigation, no service worker.
const define = { __FOLDER__: JSON.stringify(process.env.EDITION === 'folder') };
const plugins = () => [contentPlugin(content), mapPlugin(content), sveltekit()];

// What every page needs, in one file: many small ones cost more on the wire than they save. Also the styles of what each reading page has (its frame, its
// questions), which would else stand in each of them.
const base = {
    name: 'base',
    test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)[\\/]|src[\\/]lib[\\/](ui|records|progress|scrolly|offline)[\\/](?!Marks|ScaleBar|AskTwice|EraseButton|FinishButton|review|bank|handing|QrCode|qrCode)|quiz[\\/](asking|Grounds)|visuals[\\/](Filter|Choice|arrows|sides)|routes[\\/](NotHere|\+error|\+layout)|(\[section\]|quiz)[\\/]\+?[A-Za-z]+\.svelte\?.*type=style|quiz[\\/]single.*type=style|.svelte-kit[^?]*generated[\\/]root|^\0virtual:prose$|vite[\\/]preload-helper|rolldown[\\/]runtime/
};
// The map is shared by its figure and by the question on it.
const map = { name: 'map', test: /visuals[\\/]territory-map[\\/].*\.svelte|territory-map[\\/](labels|scene)/ };
// What any question needs, once the reader is near one.
const quiz = { name: 'quiz', test: /quiz[\\/](order\.|Question|List|Row|SureChoice|single[\\/])/ };
const split = process.env.EDITION === 'folder' ? {} : { output: { codeSplitting: { groups: [base, map, quiz] } } };

/** The longest file first, which would else be waited for at the end: axe on every page. */
class LongestFirst extends BaseSequencer {
    override async sort(files: TestSpecification[]) {
        const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('accessibility.test.ts');
        return (await super.sort(files)).sort((a, b) => Number(isLongest(b)) - Number(isLongest(a)));
    }
}

// A machine that has other work besides must not fail a test that waits for nothing.
const testTimeout = 30_000;

export default defineConfig({
    plugins: plugins(),
    // A font within a style sheet would be fetched by everybody, whether its letters occur or not.
    // Lists of what each later part needs besides would stand in every page: it finds that out when it is asked for, but for its styles.
    environments: {
        client: {
            build: {
                rolldownOptions: split,
                assetsInlineLimit: 0,
                modulePreload: { resolveDependencies: (_, parts) => parts.filter((part) => part.endsWith('.css')) }
            }
        }
    },
    define,
    server: { fs: { allow: [content] } },
    test: {
        // Also where there are two cores, of which one would be left idle.
        maxWorkers: 2,
        sequence: { sequencer: LongestFirst },
        // Files of pure functions, of components that are cleared away after each test, and of read content leave nothing behind for each other: what they import is read once.
        projects: [
            {
                plugins: plugins(),
                define,
                test: {
                    name: 'unit',
                    environment: 'node',
                    isolate: false,
                    testTimeout,
                    include: ['tests/{lib,build,routes}/**/*.test.ts'],
                    exclude: ['**/*.svelte.test.ts']
                }
            },
            {
                plugins: [...plugins(), svelteTesting()],
                define,
                test: {
                    name: 'component',
                    environment: 'jsdom',
                    isolate: false,
                    testTimeout,
                    include: ['tests/**/*.svelte.test.ts'],
                    setupFiles: ['tests/dom.ts']
                }
            },
            { define, test: { name: 'content', environment: 'node', isolate: false, testTimeout, include: ['tests/content/**/*.test.ts'] } },
            {
                define,
                test: {
                    name: 'e2e',
                    environment: 'node',
                    isolate: false,
                    include: ['tests/e2e/**/*.test.ts'],
                    testTimeout: 90_000,
                    hookTimeout: 120_000
                }
            }
        ]
    }
});
