import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../lib/run.mjs';
import { attempt } from './pointed-run.mjs';
import { openScratch } from './scratch.mjs';

/** Milliseconds for a test: what hangs longer has been stopped, and being stopped proves nothing. */
const PATIENCE = 180_000;

/**
 * Builds each broken extension and runs the tests that must fail with it.
 * @param {import('./e2e.mjs').Broken[]} groups
 * @returns {Promise<string[]>} what went otherwise: tests that no breakage names, or that did not fail
 */
export async function doubtEndToEnd(groups, filters, seen, say) {
  const scratch = await openScratch();
  const stale = [];
  const all = titlesIn(await playwright(scratch.folder, ['--list']));
  const wanted = (title) => filters.length === 0 || filters.some((filter) => title.includes(filter));
  for (const { name, edits, builds, fail } of groups) {
    const titles = fail.filter((title) => wanted(title) && !seen.has(title));
    if (titles.length === 0) continue;
    const mend = attempt(() => scratch.apply(edits), stale);
    if (!mend) continue;
    for (const browser of builds) await build(scratch.folder, browser);
    const args = ['--workers=1', `--timeout=${PATIENCE}`, '-g', titles.map(asPattern).join('|')];
    const report = await playwright(scratch.folder, args);
    mend();
    for (const [title, failed] of titlesIn(report)) if (failed && fail.includes(title)) seen.set(title, name);
    say(`${name}: ${titles.filter((title) => seen.has(title)).length} of ${titles.length} failed`);
  }
  scratch.close();
  return [...stale, ...[...all.keys()].filter((title) => wanted(title) && !seen.has(title))];
}

async function build(folder, browser) {
  const args = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build'];
  const done = await runTool('wxt', args, { cwd: folder });
  if (done.code !== 0) throw new Error(done.output);
}

async function playwright(folder, args) {
  const file = join(folder, '.output-doubt-e2e.json');
  const options = { cwd: folder, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file }, seconds: 1500 };
  await runTool(
    '@playwright/test',
    ['test', '-c', 'tests/playwright.config.ts', '--reporter=json', ...args],
    options,
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Playwright looks for it in a title with the tags behind. */
const asPattern = (title) =>
  `${title
    .split(' > ')
    .slice(1)
    .join(' ')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( @full)?$`;

/** Every test as `spec > group > title`, and whether it failed by something that it expected. */
function titlesIn(report) {
  const found = new Map();
  const collect = (suite, above) => {
    const path = [...above, suite.title];
    for (const inner of suite.suites ?? []) collect(inner, path);
    for (const spec of suite.specs ?? []) {
      const errors = spec.tests.flatMap((test) =>
        (test.results ?? []).flatMap((result) => result.errors ?? []),
      );
      const failed = errors.some(({ message = '' }) => !/^\S*Test timeout of/.test(message));
      found.set([...path, spec.title].join(' > '), failed);
    }
  };
  for (const suite of report.suites ?? []) collect(suite, []);
  return found;
}
