// `npm run -s bench`: every budget as a figure, one JSON line each; exit code 1 when one is passed.
import { readdir } from 'node:fs/promises';

const folder = new URL('./bench/', import.meta.url);
const files = (await readdir(folder)).filter((file) => file.endsWith('.mjs') && !file.startsWith('_')).sort();
let passed = false;

for (const file of files) {
  const { measure } = await import(new URL(file, folder));
  for await (const figure of measure()) {
    console.log(JSON.stringify(figure));
    if (figure.value > figure.budget) passed = true;
  }
}
if (passed) process.exitCode = 1;
