import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromPlaywright, fromVitest } from './reports.mjs';

const unit = (status: string, title: string, failureMessages: string[] = []) => ({
  ancestorTitles: ['a room'],
  title,
  status,
  failureMessages,
});

describe("Vitest's report", () => {
  const file = (assertionResults: unknown[], status = 'passed', message = '') => ({
    testResults: [{ name: resolve('progress/fold/fold-course.test.ts'), status, message, assertionResults }],
  });

  it('counts what passed, shows what failed, and names what was left out', () => {
    const report = file(
      [unit('passed', 'one'), unit('failed', 'two', ['expected 1 to be 2']), unit('pending', 'three')],
      'failed',
    );
    expect(fromVitest(report)).toEqual({
      passed: 1,
      failures: ['progress/fold/fold-course.test.ts › a room › two\nexpected 1 to be 2'],
      skipped: ['progress/fold/fold-course.test.ts › a room › three'],
    });
  });

  it('does not overlook a file that could not be loaded', () => {
    expect(fromVitest(file([], 'failed', 'cannot find module')).failures).toEqual([
      'progress/fold/fold-course.test.ts\ncannot find module',
    ]);
  });
});

describe("Playwright's report", () => {
  const spec = (title: string, status: string, message?: string) => ({
    title,
    tests: [{ projectName: '', status, results: [{ errors: message ? [{ message }] : [] }] }],
  });

  it('finds tests at every depth, and takes a flaky one for a failure', () => {
    const report = {
      suites: [
        {
          title: 'path.spec.ts',
          specs: [spec('reads', 'expected')],
          suites: [{ title: 'card', specs: [spec('shows', 'flaky', 'late'), spec('hides', 'skipped')] }],
        },
      ],
    };
    expect(fromPlaywright(report)).toEqual({
      passed: 1,
      failures: ['path.spec.ts › card › shows\nlate'],
      skipped: ['path.spec.ts › card › hides'],
    });
  });

  it('says why a test was skipped, where that is known', () => {
    const skipped = spec('reads', 'skipped');
    const annotations = [{ type: 'skip', description: 'hugo is not installed' }];
    const suites = [
      {
        title: 'sites.spec.ts',
        specs: [{ ...skipped, tests: skipped.tests.map((test) => ({ ...test, annotations })) }],
      },
    ];
    expect(fromPlaywright({ suites }).skipped).toEqual(['sites.spec.ts › reads (hugo is not installed)']);
  });

  it('does not overlook what went wrong outside of any test', () => {
    expect(fromPlaywright({ errors: [{ message: 'no config' }] }).failures).toEqual([
      'end-to-end tests\nno config',
    ]);
  });
});
