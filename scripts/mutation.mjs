// npm run doubt: takes the code away from every test and names the tests that do not notice.
// With --e2e the same for the tests in browsers. What was seen is kept until a file changes: a run can be continued.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, run } from './lib/run.mjs';
import { END_TO_END } from './mutation/e2e.mjs';
import { doubtEndToEnd } from './mutation/e2e-run.mjs';
import { doubtGenerically } from './mutation/generic.mjs';
import { POINTED } from './mutation/pointed.mjs';
import { doubtPointedly } from './mutation/pointed-run.mjs';

const { values, positionals: filters } = parseArgs({
  options: { e2e: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const KEPT = join(ROOT, '.output', values.e2e ? 'doubt-e2e.json' : 'doubt.json');
const fingerprint = await fingerprintOf();
const seen = new Map(kept());
const began = Date.now();
const say = (line) => {
  keep();
  console.log(`${Math.round((Date.now() - began) / 1000)} s · ${line}`);
};

const never = values.e2e ? await doubtEndToEnd(END_TO_END, filters, seen, say) : await doubtUnits();
keep();
for (const name of never) console.log(`never seen to fail: ${name}`);
console.log(`${seen.size} seen to fail, ${never.length} never`);
process.exit(never.length === 0 ? 0 : 1);

/** The pointed ones first: what they reach need not be looked for. */
async function doubtUnits() {
  const stale = await doubtPointedly(POINTED, filters, seen, say);
  const folder = mkdtempSync(join(tmpdir(), 'epilogue-doubt-'));
  const { never, skipped, unfit } = await doubtGenerically(folder, filters, seen, say);
  rmSync(folder, { recursive: true, force: true });
  for (const name of skipped) console.log(`skipped: ${name}`);
  return [...stale, ...unfit, ...never];
}

/** Changes with every file but the breakages themselves and the prose. */
async function fingerprintOf() {
  const { out } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const hash = createHash('sha256');
  for (const path of out.split('\0')) {
    if (path === '' || path === 'node_modules' || /^(docs|scripts\/doubt)\b|\.md$/.test(path)) continue;
    hash.update(path).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex');
}

function kept() {
  try {
    const { of, tests } = JSON.parse(readFileSync(KEPT, 'utf8'));
    return of === fingerprint ? tests : [];
  } catch {
    return [];
  }
}

function keep() {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  writeFileSync(KEPT, JSON.stringify({ of: fingerprint, tests: [...seen] }, null, 1));
}
