import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { readerScripts } from '../../../reader-scripts';
import root from '../../../wxt.config';

const BENCH = fileURLToPath(new URL('index.html', import.meta.url));

/** The released extension with one page more, which calls the store as the extension's own pages do. */
export default defineConfig({
  ...root,
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  outDirTemplate: 'bench-library',
  hooks: {
    ...root.hooks,
    'entrypoints:found': async ({ config }, found) => {
      found.push(...(await readerScripts(`${config.wxtDir}/readers`)));
      found.push({ name: 'bench', inputPath: BENCH, type: 'unlisted-page' });
    },
  },
});
