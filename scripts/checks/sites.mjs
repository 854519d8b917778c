import { join } from 'node:path';
import { buildSite, clearSites, isInstalled } from '../../tests/sites/build.mjs';
import { GENERATORS } from '../../tests/sites/generators.mjs';
import { installPackages, mayInstall } from '../lib/debian.mjs';
import { ROOT } from '../lib/run.mjs';
import { installLocked } from '../lib/setup.mjs';
import { checkBuiltSites } from './suites.mjs';

/**
 * Builds a small course with each real generator and reads it in a browser. Debian's generators are installed where
 * that may be done, and skipped by name where they are missing; what cannot be built is a failure.
 * @returns {Promise<import('./reports.mjs').Result>}
 */
export async function checkSites() {
  clearSites();
  const failures = [];
  const skipped = [];
  const failed = await installLocked(join(ROOT, 'tests', 'sites'), 'the generators');
  if (failed) failures.push(failed);
  if (mayInstall()) {
    const debian = GENERATORS.filter(({ from }) => from === 'debian');
    // Without a network the others are still worth a run.
    await installPackages(debian.flatMap(({ packages }) => packages)).catch(({ message }) =>
      skipped.push(`generators from Debian: ${message.trim().split('\n').at(-1)}`),
    );
  }
  // One after the other: the heaviest of them takes all cores by itself.
  for (const generator of GENERATORS.filter(isInstalled)) {
    await buildSite(generator).catch(({ message }) => failures.push(`${generator.name}: ${message}`));
  }
  const read = await checkBuiltSites();
  return {
    passed: read.passed,
    failures: [...failures.map((failure) => `real sites\n${failure}`), ...read.failures],
    skipped: [...skipped, ...read.skipped],
  };
}
