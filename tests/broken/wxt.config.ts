import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import root from '../../wxt.config';

/** `coverage` or `settle`: the module that is replaced by its naive twin in this folder. */
const broken = process.env.EPILOGUE_BROKEN ?? 'coverage';

/** Lets every import of `reading/<name>` reach the twin instead; the twin itself may import the original. */
function swap(name: string): Plugin {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return {
    name: `broken-${name}`,
    enforce: 'pre',
    resolveId: (source, importer) =>
      /^(@\/reading|\.)\//.test(source) && source.endsWith(`/${name}`) && !importer?.startsWith(here)
        ? `${here}${name}.ts`
        : null,
  };
}

/** The extension as released but for one module, to prove that the end-to-end tests notice. */
export default defineConfig({
  ...root,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  outDirTemplate: `broken-${broken}`,
  vite: async (environment) => {
    const usual = await root.vite?.(environment);
    return { ...usual, plugins: [...(usual?.plugins ?? []), swap(broken)] };
  },
});
