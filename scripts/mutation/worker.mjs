// Set up before every test file of a doubt run: has what the plan names taken away, and notes what each test reaches.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { emptied, KINDS } from './kinds.mjs';
import { nameOf } from './name.mjs';
import { watch } from './watchdog.mjs';

/** Taken away, a loop's condition can hold for ever: then it throws instead. */
const RUNAWAY = 300_000;
/** Seconds; the slowest test that calculates without a pause takes a quarter of it. */
const STILL = 40;

const folder = process.env.EPILOGUE_DOUBT;
const file = expect.getState().testPath;
const { broken = [], kind = 'undefined' } =
  JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))[file] ?? {};
const taken = new Set(broken);
const whileLoading = new Set();
const reached = {};
let now = whileLoading;
let calls = 0;

globalThis.__doubt = {
  call(id) {
    now.add(id);
    if (!taken.has(id)) return false;
    calls += 1;
    if (calls > RUNAWAY) throw new Error(`${id} is called for ever`);
    return true;
  },
  value: (first) => KINDS[kind](first),
  data(id, value) {
    now.add(id);
    return taken.has(id) ? emptied(value) : value;
  },
};

if (taken.size > 0) {
  watch(STILL);
} else {
  beforeEach(({ task }) => {
    now = new Set();
    reached[nameOf(task)] = now;
  });
  afterEach(() => {
    now = whileLoading;
  });
  afterAll(() => {
    const tests = Object.entries(reached).map(([name, ids]) => [name, [...ids]]);
    const report = { file, loading: [...whileLoading], tests: Object.fromEntries(tests) };
    mkdirSync(join(folder, 'reached'), { recursive: true });
    writeFileSync(join(folder, 'reached', encodeURIComponent(file)), JSON.stringify(report));
  });
}
