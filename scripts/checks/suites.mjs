import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '../lib/run.mjs';
import { fromPlaywright, fromVitest } from './reports.mjs';

const full = () => process.env.EPILOGUE_FULL === '1';

/**
 * Runs a test runner with its JSON reporter and reads the report, whatever the runner itself printed. The report stays
 * in `.output/reports/`, where it says how long each test took.
 */
async function suite(name, tool, argsFor, read, { patient = false, ...limits }) {
  const file = join(ROOT, '.output', 'reports', `${name}.json`);
  rmSync(file, { force: true });
  const seconds = full() ? limits.full : limits.daily;
  const done = await runTool(tool, argsFor(file), {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    seconds,
    patient,
  });
  try {
    const result = read(JSON.parse(readFileSync(file, 'utf8')));
    const counted = result.passed + result.failures.length;
    // A runner can fail although every test passed (an unhandled error), or find no test at all.
    if ((done.code !== 0 && result.failures.length === 0) || counted === 0) {
      result.failures.push(`${name}\n${done.output.trim().slice(-4000)}`);
    }
    return result;
  } catch {
    return { passed: 0, failures: [`${name}: no report\n${done.output.trim().slice(-4000)}`], skipped: [] };
  }
}

/**
 * Rooms in which nothing goes on after a test. Their files share processes, which more than halves the work. A page
 * saves what was typed a moment later, which must not happen in the next file.
 */
const SHARING = [
  ...['background', 'detection', 'locales', 'messages'],
  ...['progress', 'reading', 'scripts', 'storage', 'transfer'],
];

/** They leave the machine to the end-to-end tests beside them, which run against seconds and mostly wait. */
export async function checkUnits() {
  const limits = { daily: 2700, full: 2700, patient: true };
  const run = (name, ...which) => {
    const args = (file) => ['run', '--reporter=json', `--outputFile=${file}`, ...which];
    return suite(`unit tests of ${name}`, 'vitest', args, fromVitest, limits);
  };
  return together([
    await run('rooms', '--no-isolate', ...SHARING.map((room) => `${room}/`)),
    await run('pages', ...SHARING.map((room) => `--exclude=${room}/**`)),
  ]);
}

/** The sum of several results. */
export function together(results) {
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failures: results.flatMap(({ failures }) => failures),
    skipped: results.flatMap(({ skipped }) => skipped),
  };
}

/** The everyday run leaves out tests with the tag of the full one. */
export function checkEndToEnd() {
  const which = full() ? [] : ['--grep-invert=@full'];
  const args = () => ['test', '--config=tests/playwright.config.ts', '--reporter=json', ...which];
  return suite('end-to-end tests', '@playwright/test', args, fromPlaywright, { daily: 2700, full: 3000 });
}

/**
 * Sites of these generators; each test carries its generator's name as a tag.
 * @param {string[]} ids
 */
export function checkBuiltSites(ids) {
  const which = `--grep=@(${ids.join('|')})(?![\\w-])`;
  const args = () => ['test', '--config=tests/sites/playwright.config.ts', '--reporter=json', which];
  const name = ids.length > 1 ? 'real sites' : `real site of ${ids[0]}`;
  return suite(name, '@playwright/test', args, fromPlaywright, { daily: 900, full: 900 });
}
