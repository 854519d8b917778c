import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from '../lib/run.mjs';
import { openScratch } from './scratch.mjs';

/**
 * Makes each pointed breakage that was not made before, and runs its test file in the broken copy.
 * @param {import('./pointed.mjs').Pointed[]} pointed
 * @param {string[]} filters parts of test files' names; none for all
 * @param {Map<string, string>} seen is added to
 * @returns {Promise<string[]>} breakages that can no longer be made, for the code has changed
 */
export async function doubtPointedly(pointed, filters, seen, say) {
  const scratch = await openScratch();
  const stale = [];
  for (const { test, edits } of pointed) {
    const label = `pointed: ${test} without ${edits.map(({ file }) => file).join(', ')}`;
    const wanted = filters.length === 0 || filters.some((filter) => test.includes(filter));
    if (!wanted || [...seen.values()].includes(label)) continue;
    const mend = attempt(() => scratch.apply(edits), stale);
    if (!mend) continue;
    const news = (await failuresOf(scratch.folder, test)).filter((name) => !seen.has(name));
    mend();
    for (const name of news) seen.set(name, label);
    say(`${label}: ${news.length} tests failed`);
  }
  scratch.close();
  return stale;
}

/** What `make` gives, or null with the reason added to `stale`. */
export function attempt(make, stale) {
  try {
    return make();
  } catch (error) {
    stale.push(`breakage that cannot be made: ${error.message}`);
    return null;
  }
}

async function failuresOf(folder, test) {
  const report = join(folder, '.output-doubt.json');
  const args = ['run', test, '--reporter=json', `--outputFile=${report}`];
  await runTool('vitest', args, { cwd: folder, env: { EPILOGUE_SEED: '1' }, seconds: 200 });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ ancestorTitles, title }) =>
          `${relative(folder, name)} > ${[...ancestorTitles, title].join(' > ')}`,
      ),
  );
}
