import { test as base } from '@playwright/test';
import { type Geekbang, startGeekbang } from '../../stand-ins/geekbang/site';
import { startMkdocs } from '../../stand-ins/mkdocs/site';
import type { Served } from '../../stand-ins/serve';
import { built } from './browsers';
import { launchChromium } from './chromium';
import { type Display, openDisplay } from './display';
import { Extension } from './extension';

interface Fixtures {
  /** Folder of the extension's build; another one proves that a test can fail. */
  build: string;
  backForwardCache: boolean;
  /** On a screen that nobody sees, for a test of the browser's own dialogs. */
  headed: boolean;
  display: Display | null;
  geekbang: Geekbang;
  mkdocs: Served;
  extension: Extension;
}

/** A browser with Epilogue in it and both stand-ins behind it, new for every test. */
export const test = base.extend<Fixtures>({
  build: [built('chrome-mv3'), { option: true }],
  backForwardCache: [false, { option: true }],
  headed: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  geekbang: async ({}, use) => {
    const site = await startGeekbang();
    await use(site);
    await site.stop();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  mkdocs: async ({}, use) => {
    const site = await startMkdocs();
    await use(site);
    await site.stop();
  },
  display: async ({ headed }, use) => {
    const display = headed ? await openDisplay() : null;
    await use(display);
    await display?.stop();
  },
  extension: async ({ build, backForwardCache, display, geekbang, mkdocs }, use) => {
    const context = await launchChromium({
      extension: build,
      ...(display ? { display: display.name } : {}),
      backForwardCache,
      hosts: {
        'time.geekbang.org': geekbang.port,
        'mirror.example': mkdocs.port,
        'book.example': mkdocs.port,
      },
    });
    const extension = await Extension.installed(context);
    // A pace at which a chapter takes seconds: set where a person sets it, and nowhere else.
    await extension.set({ readingSpeed: 1_000_000, minimumSeconds: 1 });
    await use(extension);
    await context.close();
  },
});

export { expect } from '@playwright/test';
