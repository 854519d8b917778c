// npm run new-site NAME HOST: begins a reader. The tests say what is still missing.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { siteFiles } from './checks/new-site.mjs';

const [name = '', host = ''] = process.argv.slice(2);
const files = siteFiles(name, host);
if (typeof files === 'string') {
  process.stderr.write(
    `${files}\nnpm run new-site NAME HOST, such as: npm run new-site bread-school www.bread.example\n`,
  );
  process.exit(2);
}
const folder = fileURLToPath(new URL(`../detection/sites/${name}/`, import.meta.url));
if (existsSync(folder)) {
  process.stderr.write(`detection/sites/${name} is there already\n`);
  process.exit(2);
}
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, text);
}
process.stdout.write(`detection/sites/${name} is there. Now its tests fail, and say what is missing:
  npx vitest run detection/sites
docs/adding-a-site.md says how to go on.
`);
