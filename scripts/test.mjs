// npm test: set-up, then every check. Quiet when green; the failing parts when red; the sum is the last line.
// With --sites, as CI runs it, also what `npm run test:sites` does with everyday's generators; with --full, with all.
import { parseArgs } from 'node:util';
import { checkBuild, checkLint, checkLinter, checkTypes } from './checks/single.mjs';
import { checkEndToEnd, checkUnits, together } from './checks/suites.mjs';
import { sumUp } from './checks/sum.mjs';
import { installPackages, mayInstall } from './lib/debian.mjs';
import { setUp } from './lib/setup.mjs';

const { values } = parseArgs({
  options: { full: { type: 'boolean', default: false }, sites: { type: 'boolean', default: false } },
});
// The random tests read this: reduced counts every day, the full ones with `npm run test:full`.
if (values.full) process.env.EPILOGUE_FULL = '1';
// Every day has the same seed, so that what is red for one is red for all. The full run tries new choices, and names
// their seed.
process.env.EPILOGUE_SEED ??= values.full ? String(Date.now() % 2 ** 31) : '20261128';

const browsers = await setUp('tests');
process.env.CHROMIUM_PATH = browsers.chromium;
process.env.FIREFOX_PATH = browsers.firefox;
// The spreadsheet that reads our tables. Without it the run names what it skipped.
if (values.full && mayInstall()) {
  await installPackages(['libreoffice-calc']).catch(({ message }) =>
    console.error(message.trim().split('\n').at(-1)),
  );
}

// The builds come first, because they also write the types of the manifest's entrypoints and the output that later
// checks read.
const checks = [
  () => checkBuild('chrome'),
  () => checkBuild('firefox'),
  async () => (await import('./checks/weight.mjs')).checkWeight(),
  checkTypes,
  checkLint,
  checkLinter,
  checkSuites,
  ...(values.sites || values.full ? [checkRealSites] : []),
  ...(values.full ? [async () => (await import('./checks/packages.mjs')).checkPackages()] : []),
];

/** Loaded when it is asked for: the generators are hundreds of files. */
async function checkRealSites() {
  const { checkSites, chosenGenerators } = await import('./checks/sites.mjs');
  return checkSites(chosenGenerators({ full: values.full }));
}

/** Both at once: a browser that is read in waits most of its time, and the units have nothing to wait for. */
async function checkSuites() {
  return together(await Promise.all([checkUnits(), checkEndToEnd()]));
}

await sumUp(checks);
