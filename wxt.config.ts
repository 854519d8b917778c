import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { closingWordFiles } from './closing-words';
import { licenceNotices } from './licence-notices';
import { manifestFor } from './manifest';
import { pageChunks } from './page-chunks';
import { readerFactsModule } from './reader-facts-module';
import { readerScripts } from './reader-scripts';

const IN_PAGES: ReadonlySet<string> = new Set(['unlisted-script']);

/** Replaces the polyfill where it does nothing: see `messages/native-browser.ts`. */
function nativeBrowser(): Plugin {
  const file = fileURLToPath(new URL('messages/native-browser.ts', import.meta.url));
  const replaced = (id: string) => id === 'wxt/browser' || id.includes('webextension-polyfill/browser');
  return { name: 'native-browser', enforce: 'pre', resolveId: (id) => (replaced(id) ? file : null) };
}

/** Whether this build is for Chrome or Edge, whose own promises are all that the polyfill would give. */
let chromium = false;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: () => ({ plugins: [preact(), readerFactsModule()] }),
  hooks: {
    ready: ({ config }) => {
      chromium = config.browser !== 'firefox';
    },
    'entrypoints:found': async ({ config }, found) => {
      found.push(...(await readerScripts(`${config.wxtDir}/readers`)));
    },
    'build:publicAssets': async (_wxt, files) => {
      files.push(...(await closingWordFiles()), licenceNotices());
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPages = entrypoints.every((entry) => IN_PAGES.has(entry.type));
      if (inPages || chromium) config.plugins?.unshift(nativeBrowser());
      if (!entrypoints.some((entry) => entry.inputPath.endsWith('.html'))) return;
      config.build ??= {};
      // Every browser that takes this extension preloads modules itself.
      config.build.modulePreload = { polyfill: false };
      const options = config.build.rolldownOptions;
      const output = { codeSplitting: { groups: pageChunks() } };
      config.build.rolldownOptions = { ...options, output: { ...options?.output, ...output } };
    },
  },
  manifest: ({ browser }) => manifestFor(browser),
});
