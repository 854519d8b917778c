import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { run } from '../lib/run.mjs';

/** Files that the build makes, or that lie beside the sources. Needed only where git cannot be asked. */
const NOT_SOURCES = new Set([
  '.git',
  'node_modules',
  '.output',
  '.wxt',
  '.demo',
  'dist',
  'cache',
  'test-results',
]);

/**
 * All files below a folder, relative to it, with `/`, in no order.
 * @param {string} folder absolute
 * @param {ReadonlySet<string>} [without] names of folders and files to leave out wherever they stand
 * @returns {string[]}
 */
export function filesBelow(folder, without = new Set()) {
  const walk = (at) =>
    readdirSync(at, { withFileTypes: true }).flatMap((entry) => {
      if (without.has(entry.name)) return [];
      const path = join(at, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [relative(folder, path).split(sep).join('/')] : [];
    });
  return walk(folder);
}

/**
 * The sources: the files under git's version control, so that nothing private goes along; in a copy without git, such
 * as a reviewer's, all files that the build does not make.
 * @param {string} folder absolute
 * @returns {Promise<string[]>}
 */
export async function sourcesIn(folder) {
  const listed = await run('git', ['ls-files', '-z', '--cached', '--full-name'], { cwd: folder });
  const names = listed.code === 0 ? listed.out.split('\0').filter(Boolean) : [];
  return names.includes('package.json') ? names : filesBelow(folder, NOT_SOURCES);
}
