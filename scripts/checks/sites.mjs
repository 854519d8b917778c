import { join } from 'node:path';
import { buildSite, clearSites, isInstalled } from '../../tests/sites/build.mjs';
import { GENERATORS } from '../../tests/sites/generators.mjs';
import { installPackages, mayInstall } from '../lib/debian.mjs';
import { ROOT } from '../lib/run.mjs';
import { installLocked } from '../lib/setup.mjs';
import { checkBuiltSites, together } from './suites.mjs';

/**
 * @param {{ full: boolean, ids?: string[] }} which everyday's generators, or all; or only those that are named
 * @throws where a name is no generator's
 */
export function chosenGenerators({ full, ids = [] }) {
  const unknown = ids.find((id) => !GENERATORS.some((generator) => generator.id === id));
  if (unknown) throw new Error(`No generator is called ${unknown}.`);
  if (ids.length > 0) return GENERATORS.filter(({ id }) => ids.includes(id));
  return GENERATORS.filter((generator) => full || !generator.full);
}

/**
 * Builds a small course with each real generator and reads it in a browser. Debian's generators are installed where
 * that may be done, and skipped by name where they are missing; what cannot be built is a failure.
 * @param {import('../../tests/sites/generators.mjs').Generator[]} generators
 * @returns {Promise<import('./reports.mjs').Result>}
 */
export async function checkSites(generators) {
  clearSites(generators);
  const installed = await install(generators);
  // Everyday's are read together; each of the heavy ones has the machine to itself.
  const light = generators.filter(({ full }) => !full);
  const groups = [light, ...generators.filter(({ full }) => full).map((one) => [one])];
  const results = [installed];
  for (const group of groups.filter(({ length }) => length > 0)) results.push(await buildAndRead(group));
  return together(results);
}

async function install(generators) {
  const failures = [];
  const skipped = [];
  for (const home of new Set(generators.filter(({ from }) => from === 'npm').map((one) => one.home ?? '.'))) {
    const failed = await installLocked(join(ROOT, 'tests', 'sites', home), `the generators of ${home}`);
    if (failed) failures.push(`real sites\n${failed}`);
  }
  const debian = generators.filter(({ from }) => from === 'debian');
  if (mayInstall()) {
    // Without a network the others are still worth a run.
    await installPackages(debian.flatMap(({ packages }) => packages)).catch(({ message }) =>
      skipped.push(`generators from Debian: ${message.trim().split('\n').at(-1)}`),
    );
  }
  return { passed: 0, failures, skipped };
}

/** Says how long each of the heavy ones took: CI, which has none of them, is quiet. */
async function buildAndRead(generators) {
  const failures = [];
  // One after the other: the heaviest of them takes all cores by itself.
  for (const generator of generators.filter(isInstalled)) {
    const seconds = await timed(() =>
      buildSite(generator).catch(({ message }) => failures.push(`real sites\n${generator.name}: ${message}`)),
    );
    if (generator.full) console.log(`${generator.name}: built in ${seconds} s`);
  }
  const missing = generators.filter((generator) => !isInstalled(generator));
  const skipped = missing.map(({ name, packages }) => `${name}: ${packages.join(', ')} from Debian`);
  const there = generators.filter(isInstalled);
  if (there.length === 0) return { passed: 0, failures, skipped };
  let read;
  const seconds = await timed(async () => {
    read = await checkBuiltSites(there.map(({ id }) => id));
  });
  if (there.some(({ full }) => full)) console.log(`${there[0].name}: read in ${seconds} s`);
  return together([{ passed: 0, failures, skipped }, read]);
}

async function timed(work) {
  const since = performance.now();
  await work();
  return Math.round((performance.now() - since) / 1000);
}
