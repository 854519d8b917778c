import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from '../run.mjs';
import { fromPlaywright, fromVitest } from './reports.mjs';

const full = () => process.env.EPILOGUE_FULL === '1';

/** Runs a test runner with its JSON reporter and reads the report, whatever the runner itself printed. */
async function suite(name, tool, argsFor, read, { patient = false, ...limits }) {
  const folder = mkdtempSync(join(tmpdir(), 'epilogue-tests-'));
  const file = join(folder, 'report.json');
  const seconds = full() ? limits.full : limits.daily;
  const done = await runTool(tool, argsFor(file), {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    seconds,
    patient,
  });
  try {
    const result = read(JSON.parse(readFileSync(file, 'utf8')));
    const counted = result.passed + result.failures.length;
    // A runner can be unhappy although every test passed (an unhandled error), or find no test at all.
    if ((done.code !== 0 && result.failures.length === 0) || counted === 0) {
      result.failures.push(`${name}\n${done.output.trim().slice(-4000)}`);
    }
    return result;
  } catch {
    return { passed: 0, failures: [`${name}: no report\n${done.output.trim().slice(-4000)}`], skipped: [] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** They leave the machine to the end-to-end tests beside them, which have seconds to keep and mostly wait. */
export function checkUnits() {
  const args = (file) => ['run', '--reporter=json', `--outputFile=${file}`];
  return suite('unit tests', 'vitest', args, fromVitest, { daily: 1500, full: 2000, patient: true });
}

export function checkEndToEnd() {
  const args = () => ['test', '--config=tests/playwright.config.ts', '--reporter=json'];
  return suite('end-to-end tests', '@playwright/test', args, fromPlaywright, { daily: 1500, full: 2400 });
}

/** Sites that were built with the real generators; those that were not are skipped. */
export function checkBuiltSites() {
  const args = () => ['test', '--config=tests/sites/playwright.config.ts', '--reporter=json'];
  return suite('real sites', '@playwright/test', args, fromPlaywright, { daily: 900, full: 900 });
}
