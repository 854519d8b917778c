// npm run test:sites: builds courses with the real generators and reads them in Chromium; the sum is the last line.
// With --write it notes, when all is well, in tests/sites/driven.json which ones were read, for the table of sites.
import { parseArgs } from 'node:util';
import { checkBuild } from './checks/single.mjs';
import { checkSites } from './checks/sites.mjs';
import { sumUp } from './checks/sum.mjs';
import { noteDriven } from './lib/generator-versions.mjs';
import { setUp } from './lib/setup.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });

const browsers = await setUp('tests');
process.env.CHROMIUM_PATH = browsers.chromium;

await sumUp([() => checkBuild('chrome'), checkSites]);
if (values.write && process.exitCode === 0) await noteDriven();
