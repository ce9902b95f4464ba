import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from '../../svelte.config.js';

export default ts.config(
    { ignores: ['build', '.svelte-kit*', '.tmp', 'node_modules', 'src/lib/styles/fonts'] },
    ...ts.configs.recommended,
    ...svelte.configs.recommended,
    { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
    {
        files: ['**/*.svelte', '**/*.svelte.ts'],
        languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } }
    },
    {
        rules: {
            // It does not know link(), through which all our addresses go.
            'svelte/no-navigation-without-resolve': 'off',
            // {' '} keeps a space that formatting would lose.
            'svelte/no-useless-mustaches': 'off',
            '@typescript-eslint/no-explicit-any': 'error'
        }
    }
);
