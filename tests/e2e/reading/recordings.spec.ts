import { test as base, expect, type Page } from '@playwright/test';
import { LESSONS_ORIGIN, startLessons } from '../../stand-ins/lessons/lessons';
import type { Served } from '../../stand-ins/serve';
import { built } from '../harness/browsers';
import { launchChromium } from '../harness/chromium';
import { Extension } from '../harness/extension';
import { Visitor } from '../harness/visitor';
import { SCENARIOS, type Scenario, SITTINGS } from './recordings';

const test = base.extend<{ site: Served; extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
  site: async ({}, use) => {
    const site = await startLessons();
    await use(site);
    await site.stop();
  },
  extension: async ({ site }, use) => {
    const context = await launchChromium({
      extension: built('chrome-mv3'),
      hosts: { 'lessons.example': site.port },
    });
    const extension = await Extension.installed(context);
    await extension.set({ minimumSeconds: 1 });
    await use(extension);
    await context.close();
  },
});

/** Opens a lesson and waits until it is being read. */
async function open(extension: Extension, page: Page, lesson: string): Promise<void> {
  await page.goto(`${LESSONS_ORIGIN}/${lesson}/`);
  const tab = await extension.tabOf(page);
  await expect
    .poll(async () => (await extension.stateOf(tab))?.phase, `${lesson} has settled`)
    .toBe('reading');
}

const run = (page: Page, script: string) => page.evaluate(`(async () => { ${script} })()`);

async function stateOf(extension: Extension, lesson: string): Promise<string | undefined> {
  const { chapters } = await extension.store();
  return chapters.find(({ chapterKey }) => chapterKey.endsWith(`/${lesson}`))?.state;
}

/** Goes through the scenarios one after the other, each in a lesson of its own. */
async function playAll(extension: Extension, scenarios: readonly Scenario[]): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(LESSONS_ORIGIN);
  await new Visitor(extension, page, 'article').track();
  for (const { what, lesson, play, isDone } of scenarios)
    await test.step(what, async () => {
      await open(extension, page, lesson);
      // Somebody is there: three lessons may pass with nobody, and here are more.
      await page.mouse.move(300, 300);
      await page.mouse.move(320, 300);
      await run(page, play);
      if (isDone) await expect.poll(() => stateOf(extension, lesson), what).toBe('done');
      await page.goto('about:blank');
      if (isDone) return;
      await page.waitForTimeout(2_000);
      expect(await stateOf(extension, lesson), what).not.toBe('done');
    });
}

test('what was really played of the lesson makes it done, and nothing else', async ({ extension }) => {
  await playAll(
    extension,
    SCENARIOS.filter(({ isDaily }) => isDaily),
  );
});

test('nor does anything else that a player may do', { tag: '@full' }, async ({ extension }) => {
  await playAll(
    extension,
    SCENARIOS.filter(({ isDaily }) => !isDaily),
  );
});

test('a lesson that is watched in two sittings is done', { tag: '@full' }, async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(LESSONS_ORIGIN);
  await new Visitor(extension, page, 'article').track();
  const { lesson, first, second } = SITTINGS;
  await open(extension, page, lesson);
  await page.mouse.move(300, 300);
  await run(page, first);
  await page.goto('about:blank');
  await page.waitForTimeout(2_000);
  expect(await stateOf(extension, lesson)).not.toBe('done');
  await open(extension, page, lesson);
  await page.mouse.move(320, 300);
  await run(page, second);
  await expect.poll(() => stateOf(extension, lesson)).toBe('done');
});

test('with nobody there three lessons are done, and the fourth when somebody moves', {
  tag: '@full',
}, async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(LESSONS_ORIGIN);
  await new Visitor(extension, page, 'article').track();
  const lessons = ['plain-1', 'plain-2', 'plain-3', 'audio-1'] as const;
  for (const lesson of lessons) {
    await open(extension, page, lesson);
    await run(page, "await player.load('64'); await player.play(0, Infinity, 16)");
    if (lesson !== 'audio-1') await expect.poll(() => stateOf(extension, lesson)).toBe('done');
  }
  await page.waitForTimeout(2_000);
  expect(await stateOf(extension, 'audio-1')).not.toBe('done');
  await page.mouse.move(300, 300);
  await page.mouse.move(340, 320);
  await page.waitForTimeout(1_000);
  await page.goto('about:blank');
  await expect.poll(() => stateOf(extension, 'audio-1')).toBe('done');
});
