// Fits the weights of the closing-chapter signals: node scripts/fit.mjs [CORPUS] [--date YYYY-MM-DD]
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const corpus = readFileSync(positionals[0] ?? `${root}/../shared/corpus/courses.jsonl`);

const load = async (file) =>
  (
    await runnerImport(`${root}/scripts/closing-model/${file}`, {
      root,
      configFile: false,
      logLevel: 'error',
    })
  ).module;
const { fitWeights } = await load('fit-weights.ts');

const date = values.date ?? new Date().toISOString().slice(0, 10);
const sha256 = createHash('sha256').update(corpus).digest('hex');
const weights = { date, sha256, modes: fitWeights(corpus.toString('utf8')) };
writeFileSync(`${root}/detection/closing/weights.json`, `${JSON.stringify(weights, null, 2)}\n`);
