// Measures the closing-chapter verdict: node scripts/eval.mjs FILE.jsonl [--errors] [--cv]
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const options = { errors: { type: 'boolean' }, cv: { type: 'boolean' } };
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const file = positionals[0];
if (!file) {
  process.stderr.write('Which corpus? npm run -s eval -- FILE.jsonl [--errors] [--cv]\n');
  process.exit(2);
}
const { report } = (
  await runnerImport(`${root}/scripts/closing-model/report.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
  })
).module;
for (const line of report(readFileSync(file, 'utf8'), values))
  process.stdout.write(`${JSON.stringify(line)}\n`);
