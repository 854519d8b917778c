import type { Page } from '@playwright/test';
import { chapterOf, SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { expect, test } from '../harness/test';
import { addressOf, visitor } from '../harness/visitor';

const chapter = chapterOf(SHORT_COLUMN, '01');
const ELSEWHERE = 'https://book.example/';

/** Ways to leave a page, and how many seconds of what was read may be lost by each (issue 16); the first two every day. */
const WAYS: readonly [way: string, most: number, leave: (page: Page) => Promise<unknown>][] = [
  [
    'a link to another site',
    1,
    (page) =>
      page.evaluate((address) => {
        const link = Object.assign(document.createElement('a'), { href: address });
        document.body.append(link);
        link.click();
      }, ELSEWHERE),
  ],
  ['closing the tab', 1, (page) => page.close({ runBeforeUnload: false })],
  ['back to another site', 1, (page) => page.goBack()],
  ['a typed address', 10, (page) => page.goto(ELSEWHERE)],
  ['a crash of the tab', 10, (page) => page.goto('chrome://crash').catch(() => {})],
];

for (const [i, [way, most, leave]] of WAYS.entries()) {
  const tag = i < 2 ? [] : '@full';
  test(`what was read since the last report arrives when the page is left by ${way}`, { tag }, async ({
    extension,
  }) => {
    const someone = await visitor(extension, 'geekbang');
    const { page } = someone;
    await page.goto(ELSEWHERE);
    await someone.open(addressOf(SHORT_COLUMN, chapter), chapter);
    const tab = await extension.tabOf(page);
    const read = async () => (await extension.stateOf(tab))?.visit?.engaged ?? 0;
    await expect.poll(async () => (await extension.stateOf(tab))?.phase).toBe('reading');
    // Between two reports, which come every ten seconds.
    for (let turn = 0; turn < 40 && (await read()) < 14; turn++) {
      await page.mouse.move(500 + turn, 400);
      await page.waitForTimeout(500);
    }
    const before = await read();
    await leave(page);
    await (await extension.context.newPage()).waitForTimeout(3_000);
    const kept = (await someone.visits(chapter)).reduce((sum, { engaged }) => sum + engaged, 0);
    test.info().annotations.push({ type: 'seconds lost', description: String(Math.max(0, before - kept)) });
    expect(before - kept, `${before} s read, ${kept} s kept`).toBeLessThanOrEqual(most);
  });
}
