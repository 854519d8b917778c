import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../lib/run.mjs';

/** Strips colours and the runner's own stack frames, which say nothing about our code. */
function plain(text) {
  const lines = stripVTControlCharacters(text ?? '').split('\n');
  return lines
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .join('\n')
    .trim();
}

/** Vitest's JSON report as a result. A file that could not even be loaded is one failure. */
export function fromVitest(report) {
  const result = { passed: 0, failures: [], skipped: [] };
  for (const file of report.testResults) {
    const path = relative(ROOT, file.name);
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      result.failures.push(`${path}\n${plain(file.message)}`);
    }
    for (const test of file.assertionResults) {
      const name = `${path} › ${[...test.ancestorTitles, test.title].join(' › ')}`;
      if (test.status === 'passed') result.passed += 1;
      else if (test.status === 'failed')
        result.failures.push(`${name}\n${plain(test.failureMessages.join('\n'))}`);
      else result.skipped.push(name);
    }
  }
  return result;
}

/** Playwright's JSON report as a result. A flaky test counts as failing: it must be mended, not repeated. */
export function fromPlaywright(report) {
  const result = { passed: 0, failures: [], skipped: [] };
  for (const error of report.errors ?? []) result.failures.push(`end-to-end tests\n${plain(error.message)}`);
  for (const suite of report.suites ?? []) collect(suite, [], result);
  return result;
}

function collect(suite, above, result) {
  const path = [...above, suite.title];
  for (const inner of suite.suites ?? []) collect(inner, path, result);
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      const name = [...path, spec.title, test.projectName].filter(Boolean).join(' › ');
      if (test.status === 'expected') result.passed += 1;
      else if (test.status === 'skipped') result.skipped.push(name + reasonOf(test));
      else result.failures.push(`${name}\n${plain(reasons(test))}`);
    }
  }
}

/** The reason that a skipped test gives. */
function reasonOf({ annotations = [] }) {
  const said = annotations.find(({ type, description }) => type === 'skip' && description);
  return said ? ` (${said.description})` : '';
}

function reasons(test) {
  const errors = test.results.flatMap((run) => run.errors ?? []);
  return errors.map((error) => [error.message, error.snippet].filter(Boolean).join('\n')).join('\n');
}
