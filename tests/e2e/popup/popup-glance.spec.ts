import type { Page } from '@playwright/test';
import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import type { Extension } from '../harness/extension';
import { expectAllInSight } from '../harness/pages';
import { courseSeeds, multiply, sow } from '../harness/seed';
import { soundInAll } from '../harness/sound';
import { expect, test } from '../harness/test';
import { visitor } from '../harness/visitor';

const LONG =
  '从零开始构建一个能在生产环境中稳定运行十年的大规模分布式存储系统：原理、实现、测试与那些年我们踩过的坑（第二版）';
const TITLES = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const DAY = 86_400_000;
const chapter = pageOf(MIRROR, '网关手册', '02');

/** Courses on all shelves: nearly done, being read, silent for long, finished. */
function courses(count: number) {
  return Array.from({ length: count }, (_, i) =>
    courseSeeds(`site:${i}`, i % 2 ? `Course ${i}` : `${LONG} ${i}`, TITLES, {
      read: [9, 3, 4, 10][i % 4] ?? 3,
      finished: i % 4 === 3,
      url: `https://site.example/${i}`,
      until: Date.now() - (i % 4 === 2 ? 60 : 1) * DAY - i * 1000,
    }),
  );
}

/** What the browser says of an element that has moved. */
interface Moved {
  node: Node | null;
  previousRect: DOMRect;
  currentRect: DOMRect;
}

/** A chapter in a tab, on a site that is tracked. */
async function onChapter(extension: Extension): Promise<Page> {
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(`https://mirror.example${encodeURI(chapter.path)}`, chapter);
  await someone.track();
  return someone.page;
}

/** Everything that comes after the first paint has come. */
async function settled(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: /^(Keys|快捷键|快速鍵)$/ }).waitFor();
  await popup.locator('.here .menu-button').waitFor();
  await popup.locator('[data-testid=tonight], .shelf').first().waitFor();
}

for (const count of [1, 20, 1000]) {
  test(`nothing in the popup moves after its first paint, ${count} courses, a slow processor`, {
    tag: '@full',
  }, async ({ extension }) => {
    await sow(extension, ...courses(Math.min(count, 20)));
    if (count > 20) await multiply(extension, count);
    const page = await onChapter(extension);
    const tab = await extension.tabOf(page);
    const popup = await extension.context.newPage();
    await popup.setViewportSize({ width: 400, height: 580 });
    const session = await extension.context.newCDPSession(popup);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await popup.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { sources } = entry as PerformanceEntry & { sources: Moved[] };
          for (const { node, previousRect: from, currentRect: to } of sources)
            shifts.push(`${node?.textContent?.slice(0, 40)}: ${from.x} ${from.y} to ${to.x} ${to.y}`);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await popup.goto(extension.url(`popup.html?tab=${tab}`));
    await settled(popup);
    // The look of the next second has nothing new to say.
    await popup.evaluate(
      () => new Promise((resolve) => requestIdleCallback(() => requestAnimationFrame(resolve))),
    );
    expect(await popup.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
    expect(await popup.evaluate(() => PerformanceObserver.supportedEntryTypes)).toContain('layout-shift');
  });
}

test('the popup is one glance at every width, in every language and theme, and sound', {
  tag: '@full',
}, async ({ extension }) => {
  await sow(extension, ...courses(20));
  const page = await onChapter(extension);
  const tab = await extension.tabOf(page);
  for (const locale of ['en', 'zh-CN', 'zh-TW'] as const) {
    await extension.set({ locale });
    for (const width of [360, 400, 600]) {
      const popup = await extension.context.newPage();
      await popup.setViewportSize({ width, height: 580 });
      await popup.goto(extension.url(`popup.html?tab=${tab}`));
      await settled(popup);
      const where = `${locale}, ${width} px`;
      const box = await popup.getByTestId('page-state').boundingBox();
      expect(box, where).toMatchObject({ y: 0, height: 132 });
      const foot = await popup.locator('footer').boundingBox();
      expect((foot?.y ?? 0) + (foot?.height ?? 0), where).toBe(580);
      await expectAllInSight(popup);
      await soundInAll(popup, where);
      await popup.close();
    }
  }
});

test('tonight’s reading begins with two clicks from the toolbar, where it stopped', {
  tag: '@full',
}, async ({ extension }) => {
  await sow(extension, ...courses(4));
  await extension.context.route('https://site.example/**', (route) => route.fulfill({ body: '' }));
  const page = await onChapter(extension);
  const popup = await extension.popupFor(page);
  await popup.getByTestId('tonight-10').click();
  await expect(popup.getByTestId('tonight')).toContainText('1 chapter');
  await popup.getByTestId('begin-tonight').click();
  await page.waitForURL('https://site.example/0/10');
});

test('a listed course is marked with the mouse and by keyboard, and its menu is never cut off', {
  tag: '@full',
}, async ({ extension }) => {
  await sow(extension, ...courses(4));
  const page = await onChapter(extension);
  const popup = await extension.popupFor(page);
  await popup.setViewportSize({ width: 400, height: 580 });
  await settled(popup);
  const row = popup.locator('.course-row', { hasText: 'Course 1' });
  await row.getByRole('button').click();
  const menu = popup.getByRole('menu');
  const box = await menu.boundingBox();
  expect((box?.y ?? 0) >= 0 && (box?.y ?? 0) + (box?.height ?? 0) <= 580).toBe(true);
  for (const item of await menu.getByRole('menuitem').all())
    expect((await item.boundingBox())?.height).toBeGreaterThanOrEqual(32);
  await soundInAll(popup, 'menu of a row');
  await popup.keyboard.press('d');
  await expect.poll(async () => (await extension.course('Course 1')).state).toBe('dropped');
  await expect(popup.locator('footer')).toContainText('Course 1');
  await popup.keyboard.press('z');
  await expect.poll(async () => (await extension.course('Course 1')).state).toBe('reading');
});
