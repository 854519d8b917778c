import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestFor } from './manifest';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
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
            { name: 'ui', test: /node_modules\/(@?nanostores|preact)\// },
          ],
        },
      };
      config.build.rolldownOptions = { ...options, output: { ...options?.output, ...output } };
    },
  },
  manifest: ({ browser }) => manifestFor(browser),
});
