// npm run test:sites: builds courses with the real generators and reads them in Chromium; the sum is the last line.
// Words after it choose generators: npm run test:sites -- furo nextra. With --write it notes, when all is well, in
// tests/sites/driven.json which ones were read, for the table of sites.
import { parseArgs } from 'node:util';
import { NOT_DRIVEN } from '../tests/sites/not-driven.mjs';
import { checkBuild } from './checks/single.mjs';
import { checkSites, chosenGenerators } from './checks/sites.mjs';
import { sumUp } from './checks/sum.mjs';
import { noteDriven } from './lib/generator-versions.mjs';
import { setUp } from './lib/setup.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
});
const generators = chosenGenerators({ full: true, ids: positionals });

const browsers = await setUp('tests');
process.env.CHROMIUM_PATH = browsers.chromium;

for (const { name, tried } of NOT_DRIVEN) console.log(`not driven: ${name}: ${tried}`);
await sumUp([() => checkBuild('chrome'), () => checkSites(generators)]);
if (values.write && process.exitCode === 0) await noteDriven(generators);
