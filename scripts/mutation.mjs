// npm run mutation: changes the code of progress/ and storage/ and names each change that no test notices. Files or globs
// restrict it. What was seen is kept until a file changes: a run can be continued.
// With --e2e it breaks the extension in the worst ways and names each test in a browser that does not notice.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './lib/run.mjs';
import { BROKEN_BUILDS } from './mutation/broken-builds.mjs';
import { runBrokenBuilds } from './mutation/run-broken-builds.mjs';

const { values, positionals } = parseArgs({
  options: { e2e: { type: 'boolean', default: false } },
  allowPositionals: true,
});

if (values.e2e) {
  const blind = await runBrokenBuilds(BROKEN_BUILDS, positionals);
  for (const title of blind) console.log(`did not fail: ${title}`);
  process.exitCode = blind.length === 0 ? 0 : 1;
} else {
  const stryker = join(ROOT, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const only = positionals.length > 0 ? ['--mutate', positionals.join(',')] : [];
  const args = [stryker, 'run', 'scripts/mutation/stryker.config.json', ...only];
  // The random tests take the same choices for every mutant.
  const env = { ...process.env, EPILOGUE_SEED: '1' };
  process.exitCode = spawnSync(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1;
}
