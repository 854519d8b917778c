import { chapterOf, SHORT_COLUMN } from '../stand-ins/geekbang/courses';
import { readDown, stay } from './harness/reading';
import { expect, test } from './harness/test';
import { addressOf, visitor } from './harness/visitor';

const opening = chapterOf(SHORT_COLUMN, '开篇词');
const first = chapterOf(SHORT_COLUMN, '01');

test('a window without the focus adds no time', async ({ extension }) => {
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(SHORT_COLUMN, opening), opening);
  await someone.read(opening);
  const session = await extension.context.newCDPSession(someone.page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
  await someone.open(addressOf(SHORT_COLUMN, first), first);
  // The person types in another window now; a click into this one would bring the focus back.
  await (await extension.context.newPage()).bringToFront();
  const focused = () => someone.page.evaluate(() => document.hasFocus());
  expect(await focused()).toBe(false);
  await readDown(someone.page, '#article-content-container');
  await stay(someone.page, 3);
  expect(await focused()).toBe(false);
  await someone.page.goto('about:blank');
  // The chapter before proves that reading is noticed at all.
  expect((await someone.visits(opening))[0]?.engaged).toBeGreaterThan(1);
  expect(
    (await someone.visits(first)).map(({ engaged }) => engaged).filter((engaged) => engaged > 0),
  ).toEqual([]);
});

test('events that the page makes up add no time', async ({ extension }) => {
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
  expect(
    (await someone.visits(first)).map(({ engaged }) => engaged).filter((engaged) => engaged > 0),
  ).toEqual([]);
});
