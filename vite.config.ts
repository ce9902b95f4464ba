import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/build/contentPlugin.ts';

const content = process.env.CONTENT ?? 'content';

export default defineConfig({
    plugins: [contentPlugin(content), sveltekit()],
    // The folder edition is opened from disk: no client navigation, no service worker.
    define: { __FOLDER__: JSON.stringify(process.env.EDITION === 'folder') },
    server: { fs: { allow: [content] } }
});
