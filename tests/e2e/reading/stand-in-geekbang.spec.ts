import { expect, type Page, test } from '@playwright/test';
import { type Chapter, chapterOf, LONG_COLUMN } from '../../stand-ins/geekbang/courses';
import { GEEKBANG, type Geekbang, startGeekbang } from '../../stand-ins/geekbang/site';
import { launchChromium } from '../harness/chromium';
import { readDown } from '../harness/reading';

const TEXT = '#article-content-container';

/** Without the extension: the stand-in sets the two traps that the real site sets. */
test.describe('the Geekbang stand-in', () => {
  const length = (chapter: Chapter) => chapter.paragraphs.join('').length;
  const [first] = [...LONG_COLUMN.chapters].sort((a, b) => length(b) - length(a)) as [Chapter];
  const second = chapterOf(LONG_COLUMN, '01');
  let site: Geekbang;
  let page: Page;

  test.beforeEach(async () => {
    site = await startGeekbang();
    const context = await launchChromium({ hosts: { 'time.geekbang.org': site.port } });
    page = await context.newPage();
    await page.goto(`${GEEKBANG}/column/article/${first.id}`);
    await page
      .locator(TEXT)
      .getByText(first.paragraphs[0] ?? '')
      .waitFor();
  });

  test.afterEach(async () => {
    await page.context().close();
    await site.stop();
  });

  test('never scrolls the window', { tag: '@full' }, async () => {
    await page.evaluate(() => {
      const seen = { window: 0, inside: 0 };
      Object.assign(window, { seen });
      addEventListener('scroll', (event) => {
        if (event.target === document) seen.window += 1;
      });
      addEventListener('scroll', () => (seen.inside += 1), { capture: true });
    });
    await readDown(page, TEXT);
    const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen);
    expect(seen.window).toBe(0);
    expect(seen.inside).toBeGreaterThan(0);
  });

  test('leaves the old text under the new address for longer than any quiet', { tag: '@full' }, async () => {
    site.delay = 5000;
    await page.locator(`[data-row="${second.id}"]`).click();
    await page.waitForURL(`**/${second.id}`);
    // What a reader would take that calls a page settled as soon as nothing has changed for a while.
    const taken = await page.evaluate(
      (selector) =>
        new Promise<string>((resolve) => {
          let quiet = setTimeout(done, 400);
          const observer = new MutationObserver(() => {
            clearTimeout(quiet);
            quiet = setTimeout(done, 400);
          });
          observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
          function done() {
            observer.disconnect();
            resolve(document.querySelector(selector)?.textContent ?? '');
          }
        }),
      TEXT,
    );
    expect(page.url()).toContain(String(second.id));
    expect(taken).toContain(first.paragraphs[0]);
    await page
      .locator(TEXT)
      .getByText(second.paragraphs[0] ?? '')
      .waitFor();
    await expect(page).toHaveTitle(`${second.title} - ${LONG_COLUMN.title} - 极客时间`);
  });
});
