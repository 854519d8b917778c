// `npm run -s bench`: every figure on a JSON line, the timed ones as ratios to a baseline; exit code 1 when a budget is passed.
// `npm run -s bench -- --only NAME` runs only `scripts/bench/NAME.mjs`.
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isWithin } from './bench/lib/figures.mjs';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const folder = new URL('./bench/', import.meta.url);
const all = (await readdir(folder)).filter((file) => file.endsWith('.mjs')).sort();
const files = only === undefined ? all : all.filter((file) => file === `${only}.mjs`);
if (files.length === 0) {
  const names = all.map((file) => file.replace(/\.mjs$/, '')).join(', ');
  console.error(`There is no bench called ${only}: ${names}.`);
  process.exit(1);
}
let passed = false;

for (const file of files) {
  const { measure } = await import(new URL(file, folder));
  for await (const figure of measure()) {
    console.log(JSON.stringify(figure));
    if (!isWithin(figure)) passed = true;
  }
}
if (passed) process.exitCode = 1;
