import { relative } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { breakagesFor, nextBreakage } from './choose.mjs';
import { openRunner, reachedBy } from './runner.mjs';

/** How many breakages are tried on one test file at most. */
const TRIES = 120;

/**
 * Takes code away from every test file, one breakage a file and round, until each test has failed or all was tried.
 * @param {string[]} filters as Vitest's; none for all
 * @param {Map<string, string>} seen the tests seen to fail, as `file > name`, and under which breakage; is added to
 * @param {(line: string) => void} say after every round
 * @returns {Promise<{ never: string[], skipped: string[], unfit: string[] }>}
 */
export async function doubtGenerically(folder, filters, seen, say) {
  const runner = await openRunner(folder);
  const files = startingPoint(await runner.runWhole(filters), reachedBy(folder));
  for (const { path, tests } of files)
    for (const name of [...tests.keys()]) if (seen.has(`${path} > ${name}`)) tests.delete(name);
  const doubted = () =>
    files.flatMap(({ path, tests }) => [...tests.keys()].map((name) => `${path} > ${name}`));
  say(`${doubted().length} tests in ${files.length} files`);

  for (let round = 1; round <= TRIES; round++) {
    const plans = new Map();
    for (const { file, tests, units } of files) {
      const next = tests.size > 0 ? nextBreakage(units, new Set(tests.keys())) : null;
      if (next) plans.set(file, { file, ids: [...tests.values()], ...next });
    }
    if (plans.size === 0) break;
    const ended = await runner.runBroken([...plans.values()]);
    for (const { file, path, tests } of files) {
      for (const { name, state } of ended.get(file) ?? []) {
        if (state !== 'failed' || !tests.delete(name)) continue;
        seen.set(`${path} > ${name}`, `${plans.get(file).name}: ${plans.get(file).kind}`);
      }
    }
    say(`round ${round}: ${plans.size} files, ${doubted().length} tests in doubt`);
  }
  await runner.close();
  return {
    never: doubted(),
    skipped: files.flatMap(({ skipped }) => skipped),
    unfit: files.flatMap(({ red, twins }) => [...red, ...twins]),
  };
}

/** Every file with its tests, all of them in doubt, and what can be taken away from it. */
function startingPoint(whole, reached) {
  return [...whole].map(([file, tests]) => {
    const path = relative(ROOT, file);
    const named = (state) => tests.filter((test) => test.state === state);
    return {
      file,
      path,
      tests: new Map([...named('passed'), ...named('slow')].map(({ name, id }) => [name, id])),
      skipped: named('skipped').map(({ name }) => `${path} > ${name}`),
      red: named('failed').map(({ name }) => `${path} > ${name} (fails although nothing is broken)`),
      // What one of them shows would be believed of the other.
      twins: tests
        .filter(({ name }, at) => tests.findIndex((other) => other.name === name) < at)
        .map(({ name }) => `${path} > ${name} (another test has this name)`),
      units: breakagesFor(path, reached.get(file) ?? { loading: [], tests: {} }),
    };
  });
}
