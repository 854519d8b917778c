import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { which } from '../../scripts/lib/find-browser.mjs';
import { ROOT, run } from '../../scripts/lib/run.mjs';

const HERE = join(ROOT, 'tests', 'sites');
/** Within this package, so that a site's own imports find the generator. */
const BUILT = join(HERE, '.built');

/** Folder of a generator's site; it is there only when it was built. */
export const siteFolder = ({ id, output }) => join(BUILT, id, output);

export const isBuilt = (generator) => existsSync(siteFolder(generator));

/** Takes away every site, so that none of an earlier run stands in for one that fails. */
export const clearSites = () => rmSync(BUILT, { recursive: true, force: true });

/** Whether its program is on this machine; those from npm come with the package. */
export const isInstalled = ({ from, program }) => from === 'npm' || which(program[0]) !== null;

/**
 * Writes the sources of a generator's site and has its own program build it.
 * @param {import('./generators.mjs').Generator} generator
 * @throws with what the program said
 */
export async function buildSite({ id, from, files, program, copies = {}, output }) {
  const folder = join(BUILT, id);
  for (const [path, text] of Object.entries(files())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const [source, target] of Object.entries(copies))
    cpSync(join(HERE, source), join(folder, target), { recursive: true });
  if (!program) return;
  const [first, ...args] =
    from === 'npm' ? [process.execPath, join(HERE, program[0]), ...program.slice(1)] : program;
  const done = await run(first, args, { cwd: folder, seconds: 300 });
  if (done.code === 0) return;
  // A page or two of a site that did not come to its end would be taken for the whole.
  rmSync(join(folder, output), { recursive: true, force: true });
  throw new Error(done.output.trim().slice(-4000));
}
