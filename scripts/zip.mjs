// npm run zip: makes the stores' packages in `.output/packages`. The bytes follow from the sources alone.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBuild } from './checks/single.mjs';
import { ROOT } from './lib/run.mjs';
import { filesBelow, sourcesIn } from './pack/files.mjs';
import { zipOf } from './pack/zip.mjs';

const BROWSERS = ['chrome', 'edge', 'firefox'];
const PACKAGES = join(ROOT, '.output', 'packages');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function keep(kind, bytes) {
  const name = `epilogue-${version}-${kind}.zip`;
  writeFileSync(join(PACKAGES, name), bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  console.log(`${name}  ${bytes.length} bytes  SHA-256 ${sum}`);
}

rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
for (const browser of BROWSERS) {
  const { failures } = await checkBuild(browser);
  if (failures.length > 0) {
    console.error(failures.join('\n'));
    process.exit(1);
  }
  const built = join(ROOT, '.output', `${browser}-mv3`);
  keep(browser, zipOf(built, filesBelow(built)));
}
// Mozilla's reviewers build the Firefox package anew from these, and compare.
keep('sources', zipOf(ROOT, await sourcesIn(ROOT)));
