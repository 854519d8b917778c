import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest } from 'vitest/node';
import { ROOT } from '../lib/run.mjs';
import { breakable } from './instrument.mjs';

/** A test that was too slow says something about the machine, not about what was taken away. */
const TOO_SLOW = /^(Test|Hook) timed out/;
/** Milliseconds for a test whose code is broken: it often waits for what can no longer come. */
const PATIENCE = 5000;
/** Seconds for a round, by far enough. */
const ROUND = 900;

/**
 * Vitest, kept alive between rounds, so that what it has compiled is compiled once.
 * @param {string} folder for the plan and the reports of the workers
 */
export async function openRunner(folder) {
  // The same names and the same random pages in every round.
  process.env.EPILOGUE_SEED = '1';
  process.env.EPILOGUE_DOUBT = folder;
  let ended = new Map();
  const open = () =>
    createVitest(
      'test',
      {
        root: ROOT,
        watch: false,
        reporters: [{ onTestModuleEnd: (module) => ended.set(module.moduleId, testsOf(module)) }],
        setupFiles: ['scripts/mutation/worker.mjs', 'tests/setup/setup.ts'],
        // A worker that eats all memory must die alone.
        pool: 'forks',
        execArgv: ['--max-old-space-size=1024'],
        maxWorkers: 2,
        // For the first round, in which nothing is broken; a busy machine is given time.
        testTimeout: 60_000,
        hookTimeout: 60_000,
        dangerouslyIgnoreUnhandledErrors: true,
        silent: true,
      },
      { plugins: [breakable()], server: { watch: null }, cacheDir: join(folder, 'cache') },
    );
  let vitest = await open();

  /** @returns {Promise<Map<string, Test[]>>} by test file; a file that hangs is not in it */
  const run = async (specifications, plan, seconds) => {
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    ended = new Map();
    let timer;
    const stuck = new Promise((resolve) => {
      timer = setTimeout(resolve, seconds * 1000, 'stuck');
    });
    const done = vitest.runTestSpecifications(specifications).catch(() => undefined);
    if ((await Promise.race([done, stuck])) === 'stuck') {
      const old = vitest;
      vitest = await open();
      await Promise.race([old.close().catch(() => undefined), new Promise((go) => setTimeout(go, 5000))]);
    }
    clearTimeout(timer);
    return ended;
  };

  return {
    /** Runs the files that match as they are. */
    runWhole: async (filters) => run(await vitest.globTestSpecifications(filters), {}, 900),

    /**
     * Runs some tests of each file, with what is taken away from that file.
     * @param {{ file: string, ids: string[], broken: string[], kind: string }[]} plans
     */
    runBroken(plans) {
      const [project] = vitest.projects;
      project.config.testTimeout = PATIENCE;
      project.config.hookTimeout = PATIENCE;
      const chosen = plans.map(({ file, ids }) => project.createSpecification(file, { testIds: ids }));
      return run(chosen, Object.fromEntries(plans.map((plan) => [plan.file, plan])), ROUND);
    },

    close: () => vitest.close(),
  };
}

/** @returns {Test[]} `state` is passed, failed, skipped, or slow */
function testsOf(module) {
  return [...module.children.allTests()].map((test) => {
    const { state, errors = [] } = test.result();
    const slow = errors.length > 0 && errors.every(({ message }) => TOO_SLOW.test(message));
    return { id: test.id, name: test.fullName, state: slow ? 'slow' : state };
  });
}

/** What each test reached in the round in which nothing was taken away. */
export function reachedBy(folder) {
  const from = join(folder, 'reached');
  mkdirSync(from, { recursive: true });
  const reports = readdirSync(from).map((name) => JSON.parse(readFileSync(join(from, name), 'utf8')));
  rmSync(from, { recursive: true });
  return new Map(reports.map((report) => [report.file, report]));
}
