import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { readerScripts } from '../../../reader-scripts';
import root from '../../../wxt.config';

const page = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The extension as released and two pages more: one calls the store as the extension's own pages do, one is the least that a popup can be. */
export default defineConfig({
  ...root,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  outDirTemplate: 'bench-library',
  hooks: {
    ...root.hooks,
    'entrypoints:found': async ({ config }, found) => {
      found.push(...(await readerScripts(`${config.wxtDir}/readers`)));
      found.push({ name: 'bench', inputPath: page('index.html'), type: 'unlisted-page' });
      found.push({ name: 'bare-popup', inputPath: page('bare-popup.html'), type: 'unlisted-page' });
    },
  },
});
