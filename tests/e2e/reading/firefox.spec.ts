import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Chapter, chapterOf, SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { type Geekbang, startGeekbang } from '../../stand-ins/geekbang/site';
import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { startMkdocs } from '../../stand-ins/mkdocs/site';
import { type Firefox, launchFirefox } from '../harness/firefox';
import { addressOf, hanOf, row } from '../harness/visitor';

const first = chapterOf(SHORT_COLUMN, '01');
const closing = chapterOf(SHORT_COLUMN, '结束语');

test.describe('in Firefox', () => {
  // One browser for all: it takes the one port that Firefox can be sent to.
  test.describe.configure({ mode: 'serial' });
  let site: Geekbang;
  let firefox: Firefox;

  test.beforeAll(async () => {
    site = await startGeekbang(443);
    for (const chapter of SHORT_COLUMN.chapters) site.memory.add(chapter.id);
    for (const chapter of [first, closing]) site.memory.delete(chapter.id);
    firefox = await launchFirefox(['time.geekbang.org', 'mirror.example']);
    await firefox.set({ readingSpeed: 1_000_000, minimumSeconds: 1 });
  });

  test.afterAll(async () => {
    await firefox?.close();
    await site?.stop();
  });

  const visits = async (chapter: Chapter) =>
    (await firefox.store()).visits.filter(({ chapterKey }) => chapterKey.endsWith(String(chapter.id)));

  async function shown(page: Page, chapter: Chapter): Promise<void> {
    const beginning = (chapter.paragraphs[0] ?? '').slice(0, 40);
    await page.waitForFunction(
      (text) => document.querySelector('#article-content-container')?.textContent?.includes(text),
      {},
      beginning,
    );
  }

  async function read(page: Page, chapter: Chapter): Promise<void> {
    const isDone = async () => {
      const { chapters } = await firefox.store();
      return chapters.some(
        ({ chapterKey, state }) => chapterKey.endsWith(String(chapter.id)) && state === 'done',
      );
    };
    // The reader reports a chapter as soon as it has settled.
    await expect.poll(async () => (await visits(chapter)).length).toBe(1);
    for (let turn = 0; turn < 40 && !(await isDone()); turn++) {
      await page.mouse.move(600 + turn, 400);
      // The first screen is read before the wheel is turned.
      if (turn > 2) await page.mouse.wheel({ deltaY: 200 });
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
    expect(await isDone(), `${chapter.title} is done`).toBe(true);
  }

  test('a column is read to its closing chapter', async () => {
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(addressOf(SHORT_COLUMN, first));
    await shown(page, first);
    await page.bringToFront();
    await read(page, first);
    await page.click(row(closing));
    await shown(page, closing);
    await read(page, closing);
    await expect
      .poll(async () => (await firefox.store()).courses.map(({ title, state }) => `${title} ${state}`))
      .toEqual([`${SHORT_COLUMN.title} finished`]);
    expect((await visits(first))[0]?.evidence.cjk).toBe(hanOf(first));
    // The driver does not show frames of an extension; but the card's frame grows only when the card speaks.
    const cardHeight = () =>
      page.evaluate(() => document.querySelector('html > div')?.getBoundingClientRect().height ?? 0);
    await expect.poll(cardHeight).toBeGreaterThan(100);
    await page.close();
  });

  test('notes stand beside the page, and no word is lost when the sidebar dies', {
    tag: '@full',
  }, async () => {
    const page = await firefox.browser.newPage();
    await page.goto(addressOf(SHORT_COLUMN, first));
    await page.bringToFront();
    await shown(page, first);
    const path = `sidepanel.html?tab=${await firefox.tabInFront()}`;
    const panel = await firefox.open(path, '.chapter[aria-current]');
    const here = await panel.$eval('.chapter[aria-current]', (line) => line.textContent);
    expect(here).toContain(first.title);
    await panel.click('section[aria-labelledby=notes] > .acts > .button');
    await panel.waitForSelector('.notes textarea');
    await panel.type('.notes textarea', 'half a wo');
    await panel.close();
    const again = await firefox.open(path, '.notes .body');
    expect(await again.$eval('.notes .body', (note) => note.textContent)).toContain('half a wo');
    await again.close();
    await page.close();
  });

  test('a backup goes out, and brings back a library that was lost', { tag: '@full' }, async () => {
    const before = await firefox.store();
    expect(before.visits.length).toBeGreaterThan(0);
    const from = await firefox.open('library.html#/export', '[data-testid=export-backup]:enabled');
    await from.click('[data-testid=export-backup]');
    // While it is on its way a file stands under another name.
    const saved = () => readdirSync(firefox.downloads);
    await expect.poll(saved).toEqual([expect.stringMatching(/ epilogue backup\.json\.gz$/)]);
    await from.close();

    const page = await firefox.open('library.html#/export', '[data-testid=import-file]:enabled');
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('epilogue');
          request.onsuccess = resolve;
          request.onerror = () => reject(request.error);
        }),
    );
    expect((await firefox.store()).visits).toEqual([]);
    const field = (await page.$('[data-testid=import-file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(firefox.downloads, saved()[0] ?? ''));
    await page.waitForSelector('[data-testid=import]:enabled');
    await page.click('[data-testid=import]');
    await page.waitForSelector('[data-testid=import]', { hidden: true });
    expect(await firefox.store()).toEqual(before);
    await page.close();
  });

  test('a hidden tab adds no time', { tag: '@full' }, async () => {
    const other = chapterOf(SHORT_COLUMN, '02');
    const page = await firefox.browser.newPage();
    await page.goto(addressOf(SHORT_COLUMN, other));
    const front = await firefox.browser.newPage();
    await front.bringToFront();
    await shown(page, other);
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    for (let turn = 0; turn < 8; turn++) {
      await page.mouse.move(600 + turn, 400);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    // What a page has left to report comes as it is left, before anything that the next one reports.
    const next = chapterOf(SHORT_COLUMN, '03');
    await page.goto(addressOf(SHORT_COLUMN, next));
    await expect.poll(async () => (await visits(next)).length).toBe(1);
    await page.close();
    expect((await visits(other)).map(({ engaged }) => engaged)).toEqual([0]);
  });

  // The key opens the sidebar itself, which the driver cannot look into: its page is opened as a tab of its own.
  test('a key quotes the passage, the words outlive the sidebar, and the link leads back', {
    tag: '@full',
  }, async () => {
    const chapter = pageOf(MIRROR, '巡检', '01');
    const last = chapter.paragraphs.at(-1) ?? '';
    const passage = last.slice(1, 12);
    // A page whose text is in it from the start: no browser waits for one that comes seconds later. It takes the port.
    await site.stop();
    const mirror = await startMkdocs(443);
    const sites = await firefox.open('welcome.html', 'form input');
    await sites.type('form input', 'https://mirror.example/');
    await sites.keyboard.press('Enter');
    await sites.waitForFunction(() =>
      document.querySelector('.sites')?.textContent?.includes('mirror.example'),
    );
    await sites.close();
    const page = await firefox.browser.newPage();
    await page.goto(`https://mirror.example${encodeURI(chapter.path)}`);
    await page.bringToFront();
    const hosts = async () =>
      (await firefox.store()).visits.map(({ evidence }) => new URL(evidence.url).host);
    await expect.poll(hosts).toContain('mirror.example');

    await page.evaluate((words) => {
      const paragraphs = [...document.querySelectorAll('article p')];
      const text = paragraphs.find(({ textContent }) => textContent?.includes(words))?.firstChild as Text;
      const start = text.data.indexOf(words);
      getSelection()?.setBaseAndExtent(text, start, text, start + words.length);
    }, passage);
    await firefox.press('q');
    const quotes = async () =>
      (await firefox.store()).notes
        .filter(({ kind }) => kind === 'quote')
        .map(({ quote, body }) => [quote, body]);
    await expect.poll(quotes).toEqual([[passage, '']]);
    await expect.poll(() => firefox.sidebar()).toBe('epilogue_epilogue-sidebar-action');
    // It has been told which quote to open, and tells nobody else.
    await expect
      .poll(async () => (await firefox.session()).filter((name) => name.startsWith('quoted:')))
      .toEqual([]);
    await firefox.closeSidebar();

    const path = `sidepanel.html?tab=${await firefox.tabInFront()}`;
    const panel = await firefox.open(path, '.notes .written button');
    await panel.click('.notes .written button');
    await panel.waitForSelector('.notes textarea:not(.passage)');
    await panel.type('.notes textarea:not(.passage)', 'half a wo');
    await panel.close();
    const again = await firefox.open(path, '.notes .body');
    await expect.poll(quotes).toEqual([[passage, 'half a wo']]);

    const href = await again.$eval('[data-testid=passage]', (link) => (link as HTMLAnchorElement).href);
    const reader = await firefox.browser.newPage();
    await reader.goto(href);
    await expect.poll(() => reader.evaluate(() => scrollY)).toBeGreaterThan(0);
    const inSight = (words: string) => {
      const found = [...document.querySelectorAll('article p')].find((p) => p.textContent?.includes(words));
      const { top = -1, bottom = 0 } = found?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight;
    };
    expect(await reader.evaluate(inSight, passage)).toBe(true);
    await mirror.stop();
  });
});
