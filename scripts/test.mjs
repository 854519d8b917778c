// npm test: sets up, then runs every check. Quiet if green; shows the failing parts if red; the sum is the last line.
// With --sites, as CI runs it, it also does what `npm run test:sites` does.
import { parseArgs } from 'node:util';
import { checkBuild, checkLint, checkLinter, checkTypes } from './checks/single.mjs';
import { checkEndToEnd, checkUnits, together } from './checks/suites.mjs';
import { sumUp } from './checks/sum.mjs';
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
  ...(values.sites ? [async () => (await import('./checks/sites.mjs')).checkSites()] : []),
  ...(values.full ? [async () => (await import('./checks/packages.mjs')).checkPackages()] : []),
];

/** Both run at once: a browser that is being read in waits most of the time, and the unit tests wait for nothing. */
async function checkSuites() {
  return together(await Promise.all([checkUnits(), checkEndToEnd()]));
}

await sumUp(checks);
