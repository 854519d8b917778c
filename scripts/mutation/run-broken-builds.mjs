import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../lib/run.mjs';
import { openScratch } from './scratch.mjs';

/** Milliseconds for a test: what hangs longer has been stopped, and being stopped proves nothing. */
const PATIENCE = 180_000;

/**
 * Builds each broken extension for Chromium and runs the tests that must fail with it.
 * @param {import('./broken-builds.mjs').BrokenBuild[]} builds
 * @param {string[]} filters parts of titles; none for all
 * @returns {Promise<string[]>} the tests that did not fail
 * @throws when a build fails
 */
export async function runBrokenBuilds(builds, filters) {
  const scratch = await openScratch();
  const blind = [];
  for (const { name, edits, fail } of builds) {
    const titles = fail.filter(
      (title) => filters.length === 0 || filters.some((part) => title.includes(part)),
    );
    if (titles.length === 0) continue;
    const mend = scratch.apply(edits);
    const built = await runTool('wxt', ['build'], { cwd: scratch.folder });
    if (built.code !== 0) throw new Error(built.output);
    const failed = await failedIn(scratch.folder, titles);
    mend();
    const passed = titles.filter((title) => !failed.has(title));
    blind.push(...passed);
    console.log(`${name}: ${titles.length - passed.length} of ${titles.length} failed`);
  }
  scratch.close();
  return blind;
}

/** Those of the tests that failed by something that they expected, as `spec > group > title`. */
async function failedIn(cwd, titles) {
  const report = join(cwd, '.output-mutation.json');
  const args = ['test', '-c', 'tests/playwright.config.ts', '--reporter=json', '--workers=1'];
  const only = [`--timeout=${PATIENCE}`, '-g', titles.map(asPattern).join('|')];
  const options = { cwd, env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report }, seconds: 1500 };
  await runTool('@playwright/test', [...args, ...only], options);
  const failed = new Set();
  const collect = (suite, above) => {
    const path = [...above, suite.title];
    for (const inner of suite.suites ?? []) collect(inner, path);
    for (const { title, tests } of suite.specs ?? []) {
      const errors = tests.flatMap(({ results = [] }) => results.flatMap((result) => result.errors ?? []));
      const isFailed = errors.some(({ message = '' }) => !/^\S*Test timeout of/.test(message));
      if (isFailed) failed.add([...path, title].join(' > '));
    }
  };
  for (const suite of JSON.parse(readFileSync(report, 'utf8')).suites ?? []) collect(suite, []);
  return new Set(titles.filter((title) => [...failed].some((each) => each.endsWith(title))));
}

/** Playwright looks for it in a title with the tags behind. */
function asPattern(title) {
  const words = title.split(' > ').slice(1).join(' ');
  return `${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( @full)?$`;
}
