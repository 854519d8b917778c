import { expect, type Page, test } from '@playwright/test';
import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { startMkdocs } from '../../stand-ins/mkdocs/site';
import type { Served } from '../../stand-ins/serve';
import { launchChromium } from '../harness/chromium';

/** Without the extension: links load in place, and the theme takes keys that a naive card would let through. */
test.describe('the MkDocs stand-in', () => {
  const first = pageOf(MIRROR, '巡检', '01');
  const second = pageOf(MIRROR, '巡检', '02');
  let site: Served;
  let page: Page;

  test.beforeEach(async () => {
    site = await startMkdocs();
    const context = await launchChromium({ hosts: { 'mirror.example': site.port } });
    page = await context.newPage();
    await page.goto(`https://mirror.example${first.path}`);
  });

  test.afterEach(async () => {
    await page.context().close();
    await site.stop();
  });

  test('loads links in place', { tag: '@full' }, async () => {
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('a.md-footer__link--next').click();
    await expect(page.locator('article h1')).toHaveText(second.title);
    expect(new URL(page.url()).pathname).toBe(encodeURI(second.path));
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    await page.goBack();
    await expect(page.locator('article h1')).toHaveText(first.title);
  });

  test('turns the page at the letter n, even when it was typed into a closed shadow root', {
    tag: '@full',
  }, async () => {
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.body.prepend(host);
      const field = document.createElement('textarea');
      host.attachShadow({ mode: 'closed' }).append(field);
      field.focus();
    });
    await page.keyboard.press('n');
    await expect(page.locator('article h1')).toHaveText(second.title);
  });
});
