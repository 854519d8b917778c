import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isThere } from '../../scripts/lib/debian.mjs';
import { ROOT, run } from '../../scripts/lib/run.mjs';

const HERE = join(ROOT, 'tests', 'sites');
/** Within the generator's package, so that a site's own imports find it. */
const sourceFolder = ({ id, home = '.' }) => join(HERE, home, '.built', id);

/** Folder of a generator's site; it is there only when it was built. */
export const siteFolder = (generator) => join(sourceFolder(generator), generator.output);

export const isBuilt = (generator) => existsSync(siteFolder(generator));

/** Takes sites away, so that none of an earlier run stands in for one that fails. */
export function clearSites(generators) {
  for (const generator of generators) rmSync(sourceFolder(generator), { recursive: true, force: true });
}

/** Whether its packages are on this machine; those from npm come with the folder's own. */
export const isInstalled = ({ from, packages }) => from === 'npm' || packages.every(isThere);

/**
 * Writes the sources of a generator's site and has its own program build it.
 * @param {import('./generators.mjs').Generator} generator
 * @throws with what the program said
 */
export async function buildSite(generator) {
  const { home = '.', from, files, program, env, copies = {} } = generator;
  const folder = sourceFolder(generator);
  for (const [path, text] of Object.entries(files())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const [source, target] of Object.entries(copies))
    cpSync(join(HERE, source), join(folder, target), { recursive: true });
  if (!program) return;
  const [first, ...args] =
    from === 'npm' ? [process.execPath, join(HERE, home, program[0]), ...program.slice(1)] : program;
  const done = await run(first, args, { cwd: folder, env, seconds: 300 });
  if (done.code === 0) return;
  // A page or two of a site that did not come to its end would be taken for the whole.
  rmSync(siteFolder(generator), { recursive: true, force: true });
  throw new Error(done.output.trim().slice(-4000));
}
