import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { LESSONS_ORIGIN, startLessons } from '../../stand-ins/lessons/lessons';
import type { Served } from '../../stand-ins/serve';
import { type Firefox, launchFirefox } from '../harness/firefox';
import { SCENARIOS, SITTINGS } from './recordings';

const ELSEWHERE = 'elsewhere.example';

test.describe('in Firefox', { tag: '@full' }, () => {
  // One browser for all: it takes the one port that Firefox can be sent to.
  test.describe.configure({ mode: 'serial', timeout: 900_000 });
  let site: Served;
  let firefox: Firefox;

  test.beforeAll(async () => {
    site = await startLessons(443);
    firefox = await launchFirefox([new URL(LESSONS_ORIGIN).host, ELSEWHERE]);
    await firefox.set({ minimumSeconds: 1 });
    const welcome = await firefox.open('welcome.html', 'form input');
    await welcome.bringToFront();
    await welcome.type('form input', LESSONS_ORIGIN);
    await welcome.click('form button');
    await welcome.waitForSelector(`text/${new URL(LESSONS_ORIGIN).host}`);
    await welcome.close();
  });
  test.afterAll(async () => {
    await firefox?.close();
    await site?.stop();
  });

  const visits = async (lesson: string) =>
    (await firefox.store()).visits.filter(({ chapterKey }) => chapterKey.endsWith(`/${lesson}`));
  const stateOf = async (lesson: string) =>
    (await firefox.store()).chapters.find(({ chapterKey }) => chapterKey.endsWith(`/${lesson}`))?.state;
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  async function open(lesson: string): Promise<Page> {
    const before = (await visits(lesson)).length;
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${LESSONS_ORIGIN}/${lesson}/`);
    await page.bringToFront();
    await expect.poll(async () => (await visits(lesson)).length, `${lesson} has settled`).toBe(before + 1);
    await page.mouse.move(300, 300);
    await page.mouse.move(340, 320);
    return page;
  }
  const run = (page: Page, script: string) => page.evaluate(`(async () => { ${script} })()`);

  test('what was really played of the lesson makes it done, and nothing else', async () => {
    for (const { what, lesson, play, isDone } of SCENARIOS) {
      const page = await open(lesson);
      await run(page, play);
      if (isDone) await expect.poll(() => stateOf(lesson), what).toBe('done');
      await page.close();
      if (isDone) continue;
      await pause(2_000);
      expect(await stateOf(lesson), what).not.toBe('done');
    }
    const { lesson, first, second } = SITTINGS;
    for (const play of [first, second]) {
      const page = await open(lesson);
      await run(page, play);
      await page.close();
      if (play === first) expect(await stateOf(lesson)).not.toBe('done');
    }
    await expect.poll(() => stateOf(lesson)).toBe('done');
  });

  test('what was read since the last report arrives, however the page is left', async () => {
    const link = (page: Page) =>
      page.evaluate((address) => {
        const link = Object.assign(document.createElement('a'), { href: address });
        document.body.append(link);
        link.click();
      }, `https://${ELSEWHERE}/`);
    const ways: [string, string, (page: Page) => Promise<unknown>][] = [
      ['a link to another site', 'audio-3', link],
      ['a typed address', 'list-3', (page) => page.goto(`https://${ELSEWHERE}/`)],
      ['closing the tab', 'frame-3', (page) => page.close()],
    ];
    const lost: [string, number][] = [];
    for (const [way, lesson, leave] of ways) {
      const page = await open(lesson);
      const began = Date.now();
      // Between two reports, which come every ten seconds.
      for (let turn = 0; turn < 28; turn++) {
        await page.mouse.move(500 + turn, 400);
        await pause(500);
      }
      const read = (Date.now() - began) / 1000;
      await leave(page);
      await pause(3_000);
      const [visit] = await visits(lesson);
      const counted = visit?.engaged ?? 0;
      lost.push([way, read - counted]);
      // What was read is measured from outside here: the last step of half a second was under way.
      expect.soft(read - counted, `${way}: ${read} s read, ${counted} s kept`).toBeLessThan(2);
    }
    test.info().annotations.push({ type: 'seconds lost', description: JSON.stringify(lost) });
  });
});
