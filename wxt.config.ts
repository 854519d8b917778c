import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest';
import { readerScripts } from './reader-scripts';

const IN_PAGES: ReadonlySet<string> = new Set(['unlisted-script']);

/** What every page of ours has: in one piece, because many small ones compress badly. */
const SHARED =
  /node_modules\/(@?nanostores|preact)\/|virtual:wxt-(html-)?plugins|\/(messages\/(send|library-url)|background\/hosts|storage\/settings|components\/(theme|use-settings|seal|road|lang-of|safe-url|words-of|tabs|empty|use-now|store-problem|course-line|shelves|place-name|move-focus|course-row|use-loaded)|locales\/(i18n|locale|course-text|here-text|time)|entrypoints\/popup\/(page-view|use-page|which-tab))\.tsx?$/;

/** What every page that shows the library opens it with, in one piece, too. */
const LIBRARY =
  /\/(storage\/(database|session|read|live|shelf|bookshelf)|components\/use-live|progress\/effort|detection\/roles)\.tsx?$/;

/** Scripts in web pages do without the polyfill: see `messages/page-browser.ts`. */
function nativeBrowser(): Plugin {
  const file = fileURLToPath(new URL('messages/page-browser.ts', import.meta.url));
  const replaced = (id: string) => id === 'wxt/browser' || id.includes('webextension-polyfill/browser');
  return { name: 'native-browser', enforce: 'pre', resolveId: (id) => (replaced(id) ? file : null) };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'entrypoints:found': async ({ config }, found) => {
      found.push(...(await readerScripts(`${config.wxtDir}/readers`)));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every((entry) => IN_PAGES.has(entry.type))) config.plugins?.unshift(nativeBrowser());
      if (!entrypoints.some((entry) => entry.inputPath.endsWith('.html'))) return;
      config.build ??= {};
      // Every browser that takes this extension preloads modules itself.
      config.build.modulePreload = { polyfill: false };
      // Dexie is a chunk of its own, so that what we add to it can be weighed (`npm run bench`).
      const options = config.build.rolldownOptions;
      const output = {
        codeSplitting: {
          groups: [
            { name: 'dexie', test: /node_modules\/dexie\// },
            { name: 'ui', test: SHARED },
            { name: 'open', test: LIBRARY },
            // And the chart library, so that what Mozilla's linter finds in it can be told from what is ours.
            { name: 'charts', test: /node_modules\/(@observablehq\/plot|d3(-\w+)*)\// },
          ],
        },
      };
      config.build.rolldownOptions = { ...options, output: { ...options?.output, ...output } };
    },
  },
  manifest: ({ browser }) => manifestFor(browser),
});
