import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runTool } from '../run.mjs';
import { openScratch } from './scratch.mjs';

/**
 * Makes each pointed breakage that may concern a test still in doubt, and runs its test file in the broken copy.
 * @param {import('./pointed.mjs').Pointed[]} pointed
 * @param {string[]} never tests not yet seen to fail, `file > name`
 * @param {Map<string, string>} seen is added to
 */
export async function doubtPointedly(pointed, never, seen, say) {
  const scratch = await openScratch();
  for (const { test, edits } of pointed) {
    const doubted = never.filter((name) => name.startsWith(`${test} > `) && !seen.has(name));
    if (doubted.length === 0) continue;
    const mend = scratch.apply(edits);
    const failed = await failuresOf(scratch.folder, test);
    mend();
    const news = doubted.filter((name) => failed.has(name));
    for (const name of news) seen.set(name, `pointed: ${edits.map(({ file }) => file).join(', ')}`);
    say(`${test}: ${news.length} of ${doubted.length} by ${edits.map(({ file }) => file).join(', ')}`);
  }
  scratch.close();
}

async function failuresOf(folder, test) {
  const report = join(folder, '.output-doubt.json');
  const args = ['run', test, '--reporter=json', `--outputFile=${report}`];
  await runTool('vitest', args, { cwd: folder, env: { EPILOGUE_SEED: '1' }, seconds: 200 });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ ancestorTitles, title }) =>
          `${relative(folder, name)} > ${[...ancestorTitles, title].join(' > ')}`,
      ),
  );
  return new Set(failed);
}
