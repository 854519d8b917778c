// Fits the weights of the closing-chapter signals on both corpora: node scripts/fit.mjs [--date YYYY-MM-DD]
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CORPORA, load, root } from './closing-model/load.mjs';

const { values } = parseArgs({ options: { date: { type: 'string' } } });
const { fitOn } = await load('fit-on.ts');
const fitted = fitOn(CORPORA.map((file) => readFileSync(file, 'utf8')));
const date = values.date ?? new Date().toISOString().slice(0, 10);
const file = `${root}/detection/closing/weights.json`;
writeFileSync(file, `${JSON.stringify({ date, ...fitted }, null, 2)}\n`);
