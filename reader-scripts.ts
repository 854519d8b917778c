import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EntrypointInfo } from 'wxt';
import type { SiteReader } from './detection/reader';

const SITES = fileURLToPath(new URL('detection/sites', import.meta.url));

/**
 * The scripts that carry the readers, so that a page receives only the one that reads it: `readers/ID.js`, each with the
 * code that reads a page; `recognise.js`, which finds out on hosts that no reader names which of them to ask for; and
 * `readers/any-host.js` with all that may know a page of such a host, for a page that is looked at once. WXT cannot find
 * these entrypoints by itself, because they follow from the folders in `detection/sites`; this writes each into `folder`.
 */
export async function readerScripts(folder: string): Promise<EntrypointInfo[]> {
  const readers = await allReaders();
  const onAnyHost = readers.filter(({ tier }) => tier !== 'site').map(({ id }) => id);
  const scripts = [
    ...readers.map((reader) => ({ name: `readers/${reader.id}`, source: readingWith(reader) })),
    { name: 'readers/any-host', source: withReaders(onAnyHost, '') },
    { name: 'recognise', source: recognising(readers) },
  ];
  mkdirSync(folder, { recursive: true });
  return scripts.map(({ name, source }) => {
    const inputPath = join(folder, `${name.replace('/', '-')}.ts`);
    writeFileSync(inputPath, source);
    return { name, inputPath, type: 'unlisted-script' };
  });
}

/** Every reader there is, in the order of their folders. */
export async function allReaders(): Promise<SiteReader[]> {
  const readers: SiteReader[] = [];
  // Imports one after the other: the loader of this configuration mixes up modules that are imported at once.
  for (const id of idsOfReaders()) readers.push((await import(join(SITES, id, 'reader.ts'))).reader);
  return readers;
}

/** Every folder beside the shared files is a reader. */
function idsOfReaders(): string[] {
  return readdirSync(SITES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** A reader with the code that reads a page; what asks a site for something comes only with readers that do. */
function readingWith({ id, requests }: SiteReader): string {
  const parts = [
    ['startSession', 'session'],
    ...(requests ? [['performRequests', 'site-requests'] as const] : []),
  ];
  const imports = parts.map(([part, file]) => `import { ${part} } from '@/reading/visit/${file}';\n`);
  return imports.join('') + withReaders([id], `{ ${parts.map(([part]) => part).join(', ')} }`);
}

function withReaders(ids: readonly string[], code: string): string {
  const imports = ids.map(
    (id, i) => `import { reader as reader${i} } from '@/detection/sites/${id}/reader';\n`,
  );
  return `${imports.join('')}import { injectReaders } from '@/reading/lifecycle/injected-readers';

export default { main: () => injectReaders([${ids.map((_, i) => `reader${i}`).join(', ')}]${code && `, ${code}`}) };
`;
}

function recognising(readers: readonly SiteReader[]): string {
  const signs = readers.flatMap(({ id, sign }) => (sign === undefined ? [] : [[id, sign]]));
  return `import { recognise } from '@/reading/lifecycle/recognise';
import { shown } from '@/reading/visit/navigation';

export default { main: () => void shown(document).then(() => recognise(window, ${JSON.stringify(signs)})) };
`;
}
