import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Extension } from './extension';

/** Every address of the library that is not a course's own. */
export const LIBRARY = [
  'library.html#/',
  'library.html#/nearly-done',
  'library.html#/dropped',
  'library.html#/recent',
  'library.html#/notes',
  'library.html#/review',
  'library.html#/statistics',
  'library.html#/sites',
  'library.html#/export',
  'library.html#/settings',
  'library.html#/away',
];

/** The address of a course's own page. */
export const courseAt = (key: string) => `library.html#/course/${encodeURIComponent(key)}`;

/** Opens a page of the extension and waits until it shows what it has to say. */
export async function opened(extension: Extension, path: string, width?: number): Promise<Page> {
  const page = await extension.context.newPage();
  if (width) await page.setViewportSize({ width, height: 800 });
  await page.goto(extension.url(path));
  await ready(page);
  return page;
}

/** Waits until the page shows what it has to say, pictures of figures too. */
export async function ready(page: Page): Promise<void> {
  await page.locator('main h1, [data-testid="page-state"]').first().waitFor();
  for (const drawing of await page.locator('.drawing').all()) await drawing.locator('svg').first().waitFor();
}

/** Opens whatever is folded up on the page. */
export async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
}

/** Fails where anything stands outside of the page's width, or is cut off without a way to see it. */
export async function expectAllInSight(page: Page): Promise<void> {
  const outside = await page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('main *')].filter((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const isShown = width > 1 && height > 1 && element.checkVisibility();
      return isShown && (right > innerWidth + 1 || left < -1) && !scrolls(element);
    });
    function scrolls(element: Element): boolean {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (at !== document.body && /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX))
          return true;
      return false;
    }
    return [
      ...(scrollWidth > innerWidth ? [`${scrollWidth} px wide`] : []),
      ...cut.map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
  expect(outside, page.url()).toEqual([]);
}

/** Notes whatever the extension's own pages ask of the network, and whatever they were kept from. */
export function watch(context: BrowserContext): string[] {
  const seen: string[] = [];
  const own = /^(chrome-extension|data|blob):/;
  context.on('request', (request) => {
    if (!own.test(request.url())) seen.push(`request ${request.url()}`);
  });
  context.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) seen.push(`refused ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`error ${error.error().message}`));
  context.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return seen;
}
