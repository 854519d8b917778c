import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntrypointInfo } from 'wxt';
import type { SiteReader } from './detection/reader';

const SITES = fileURLToPath(new URL('detection/sites', import.meta.url));

/**
 * The scripts that carry the readers, so that a page receives only those that may read it: `readers/ID.js` for each
 * site, with the generic reader as well, and `readers/any-host.js` for pages of all other hosts. WXT cannot find these
 * entrypoints by itself, because they follow from the folders in `detection/sites`; this writes each into `folder`.
 */
export async function readerScripts(folder: string): Promise<EntrypointInfo[]> {
  const readers: SiteReader[] = [];
  // Imports one after the other: the loader of this configuration mixes up modules that are imported at once.
  for (const id of idsOfReaders()) readers.push((await import(join(SITES, id, 'reader.ts'))).reader);
  const ofSites = readers.filter(({ tier }) => tier === 'site');
  const others = readers.filter(({ tier }) => tier !== 'site').map(({ id }) => id);
  const scripts = [
    ...ofSites.map(({ id }) => ({ name: id, ids: [id, 'generic'] })),
    { name: 'any-host', ids: others },
  ];
  mkdirSync(folder, { recursive: true });
  return scripts.map(({ name, ids }) => {
    const inputPath = join(folder, `${name}.ts`);
    writeFileSync(inputPath, sourceOf(ids));
    return { name: `readers/${name}`, inputPath, type: 'unlisted-script' };
  });
}

/** Every folder beside the shared files is a reader. */
function idsOfReaders(): string[] {
  return readdirSync(SITES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

function sourceOf(ids: readonly string[]): string {
  const imports = ids.map(
    (id, i) => `import { reader as reader${i} } from '@/detection/sites/${id}/reader';\n`,
  );
  return `${imports.join('')}import { injectReaders } from '@/reading/lifecycle/injected-readers';

export default { main: () => injectReaders([${ids.map((_, i) => `reader${i}`).join(', ')}]) };
`;
}
