import { defineConfig } from 'vite';
import { manual } from './manual-plugin.mjs';

/** The party's page is a page of its own: it carries none of the heavy components. */
const page = (name) => new URL(name, import.meta.url).pathname;

export default defineConfig({
  root: import.meta.dirname ?? new URL('.', import.meta.url).pathname,
  plugins: [manual()],
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    rolldownOptions: { input: { console: page('index.html'), party: page('party.html') } },
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1500,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
