import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntrypointInfo } from 'wxt';
import type { SiteReader } from './detection/reader';

const SITES = fileURLToPath(new URL('detection/sites', import.meta.url));

/**
 * The scripts that carry the readers, so that a page is given only what may read it: `readers/ID.js` for each site,
 * with the generic reader as well, and `readers/any-host.js` for pages of all other hosts. They are entrypoints that
 * WXT cannot find by itself, because they follow from the folders in `detection/sites`; each is written into `folder`.
 */
export async function readerScripts(folder: string): Promise<EntrypointInfo[]> {
  const all = await Promise.all(readdirSync(SITES, { withFileTypes: true }).map(readerIn));
  const readers = all.filter((reader) => reader !== null);
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

async function readerIn(entry: { name: string; isDirectory(): boolean }): Promise<SiteReader | null> {
  if (!entry.isDirectory()) return null;
  const { reader } = await import(join(SITES, entry.name, 'reader.ts'));
  return reader;
}

function sourceOf(ids: readonly string[]): string {
  const imports = ids.map(
    (id, i) => `import { reader as reader${i} } from '@/detection/sites/${id}/reader';\n`,
  );
  return `${imports.join('')}import { offerReaders } from '@/reading/offered';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

export default defineUnlistedScript(() => offerReaders([${ids.map((_, i) => `reader${i}`).join(', ')}]));
`;
}
