import { test as base } from '@playwright/test';
import { built } from '../e2e/harness/browsers';
import { launchChromium } from '../e2e/harness/chromium';
import { Extension } from '../e2e/harness/extension';
import { siteFolder } from './build.mjs';
import { EXPECTED, IN_PART } from './expected.mjs';
import { GENERATORS, type Generator } from './generators.mjs';
import { serveFolders } from './served';

export type Way = 'next' | 'address' | 'part';

/** Each reading has a host of its own, so that none is a second pass through the other's course. */
export const hostOf = (id: string, way: Way) => `${way === 'next' ? '' : `${way}.`}${id}.example`;

/** The generator that is called so. */
export function generatorOf(id: string): Generator {
  const found = GENERATORS.find((generator) => generator.id === id);
  if (!found) throw new Error(`no generator is called ${id}`);
  return found;
}

/** What its tests are found by, beside their names. */
export const tagsOf = ({ id, full }: Generator) => [`@${id}`, ...(full ? ['@full'] : [])];

/** One browser with Epilogue in it, before all sites: each is another host, another tab, another course. */
export const test = base.extend<object, { extension: Extension }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const readings = [...EXPECTED, ...IN_PART.map(({ id }) => ({ id, way: 'part' as const }))];
      const folders = readings.map(({ id, way }) => [hostOf(id, way), siteFolder(generatorOf(id))]);
      const served = await serveFolders(Object.fromEntries(folders));
      const hosts = Object.fromEntries(folders.map(([host]) => [host, served.port]));
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
