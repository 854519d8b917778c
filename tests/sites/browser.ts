import { test as base } from '@playwright/test';
import { built } from '../e2e/harness/browsers';
import { launchChromium } from '../e2e/harness/chromium';
import { Extension } from '../e2e/harness/extension';
import { siteFolder } from './build.mjs';
import { EXPECTED, type Expected } from './expected.mjs';
import { GENERATORS, type Generator } from './generators.mjs';
import { serveFolders } from './served';

/** Each reading has a host of its own, so that none is a second pass through the other's course. */
export const hostOf = ({ id, way }: Expected) => `${way === 'next' ? '' : `${way}.`}${id}.example`;

/** The generator that a row is about. */
export function generatorOf({ id }: Expected): Generator {
  const found = GENERATORS.find((generator) => generator.id === id);
  if (!found) throw new Error(`no generator is called ${id}`);
  return found;
}

/** One browser with Epilogue in it, before all sites: each is another host, another tab, another course. */
export const test = base.extend<object, { extension: Extension }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const folders = EXPECTED.map((row) => [hostOf(row), siteFolder(generatorOf(row))]);
      const served = await serveFolders(Object.fromEntries(folders));
      const hosts = Object.fromEntries(EXPECTED.map((row) => [hostOf(row), served.port]));
      const context = await launchChromium({ extension: built('chrome-mv3'), hosts });
      const extension = await Extension.installed(context);
      await extension.set({ readingSpeed: 1_000_000, minimumSeconds: 1 });
      await use(extension);
      await context.close();
      await served.stop();
    },
    { scope: 'worker' },
  ],
});
