import { chapterOf, SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { expect, test } from '../harness/test';
import { addressOf, visitor } from '../harness/visitor';

const opening = chapterOf(SHORT_COLUMN, '开篇词');
const first = chapterOf(SHORT_COLUMN, '01');

test('a window without the focus adds no time', async ({ extension }) => {
  const { page } = await visitor(extension, 'geekbang');
  await page.goto(addressOf(SHORT_COLUMN, opening));
  const tab = await extension.tabOf(page);
  const engaged = async () => (await extension.stateOf(tab))?.visit?.engaged ?? 0;
  await expect.poll(async () => (await extension.stateOf(tab))?.phase).toBe('reading');
  // One move of the pointer, and for a minute it is believed that someone reads on.
  await page.mouse.move(600, 400);
  await expect.poll(engaged).toBeGreaterThan(2);
  const session = await extension.context.newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await (await extension.context.newPage()).bringToFront();
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false);
  const before = await engaged();
  await page.waitForTimeout(4000);
  // The step that was under way when the focus left may still count.
  expect(await engaged()).toBeLessThan(before + 1);
});

test('events that the page makes up add no time', { tag: '@full' }, async ({ extension }) => {
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(SHORT_COLUMN, opening), opening);
  await someone.read(opening);
  await someone.open(addressOf(SHORT_COLUMN, first), first);
  await someone.page.evaluate(async () => {
    const scroller = document.querySelectorAll('.simplebar-content-wrapper')[1];
    for (let turn = 0; turn < 20; turn++) {
      for (const type of ['mousemove', 'pointermove', 'wheel', 'scroll', 'keydown', 'click', 'touchmove']) {
        scroller?.dispatchEvent(new Event(type, { bubbles: true }));
      }
      scroller?.scrollBy(0, 100);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
  await someone.page.goto('about:blank');
  expect((await someone.visits(opening))[0]?.engaged).toBeGreaterThan(1);
  // It was opened and settled, so that a visit is stored; nobody was there, so that it has no time.
  await expect.poll(async () => (await someone.visits(first)).map(({ engaged }) => engaged)).toEqual([0]);
});
