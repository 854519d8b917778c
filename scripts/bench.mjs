// `npm run -s bench` prints every budget as a figure, one JSON line each, and ends with exit code 1 if a figure exceeds
// its budget. `npm run -s bench -- --only NAME` runs only `scripts/bench/NAME.mjs`.
import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';

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
    if (figure.value > figure.budget) passed = true;
  }
}
if (passed) process.exitCode = 1;
