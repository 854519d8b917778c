import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from '../../tests/sites/build.mjs';
import { ROOT, run } from './run.mjs';

const FILE = join(ROOT, 'tests', 'sites', 'driven.json');

/** Notes the day and the versions of the generators whose sites were just read; of the others the earlier note stays. */
export async function noteDriven(generators) {
  const driven = JSON.parse(readFileSync(FILE, 'utf8'));
  const on = new Date().toISOString().slice(0, 10);
  for (const generator of generators.filter(isBuilt)) {
    driven[generator.id] = { on, versions: (await versionsOf(generator)).join(', ') };
  }
  writeFileSync(FILE, `${JSON.stringify(driven, null, 2)}\n`);
}

async function versionsOf({ from, home = '.', packages }) {
  if (from === 'npm') {
    const { dependencies } = JSON.parse(
      readFileSync(join(ROOT, 'tests', 'sites', home, 'package.json'), 'utf8'),
    );
    return packages.map((name) => `${name} ${dependencies[name]}`);
  }
  const { out } = await run('dpkg-query', ['-W', '-f', `\${Package} \${Version}\n`, ...packages]);
  // Leaves out what Debian adds to the number.
  return out
    .trim()
    .split('\n')
    .map((line) => line.replace(/[-+][^ ]*$/, ''));
}
