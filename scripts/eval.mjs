// Measures the closing-chapter verdict: node scripts/eval.mjs FILE.jsonl [--errors] [--cv] [--events]
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPORA, load } from './closing-model/load.mjs';

const options = { errors: { type: 'boolean' }, cv: { type: 'boolean' }, events: { type: 'boolean' } };
const { values, positionals } = parseArgs({ allowPositionals: true, options });
const file = positionals[0];
if (!file) {
  process.stderr.write('Which corpus? npm run -s eval -- FILE.jsonl [--errors] [--cv] [--events]\n');
  process.exit(2);
}
const { report } = await load('report.ts');
const others = CORPORA.filter((corpus) => existsSync(corpus)).map((corpus) => readFileSync(corpus, 'utf8'));
for (const line of report(readFileSync(file, 'utf8'), { ...values, others }))
  process.stdout.write(`${JSON.stringify(line)}\n`);
