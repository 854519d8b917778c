import { chapterOf, LONG_COLUMN, SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { stay } from '../harness/reading';
import { expect, test } from '../harness/test';
import { addressOf, hanOf, row, visitor } from '../harness/visitor';

test('the end of one chapter credits nothing to the next', async ({ extension, geekbang }) => {
  const before = chapterOf(LONG_COLUMN, '答疑（二）');
  const closing = chapterOf(LONG_COLUMN, '结束语');
  for (const chapter of LONG_COLUMN.chapters) if (chapter !== closing) geekbang.memory.add(chapter.id);
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(LONG_COLUMN, before), before);
  await someone.read(before);
  // The address is the closing chapter's now; what stands there and is looked at is the end of the other one.
  geekbang.delay = 7_000;
  await someone.page.locator(row(closing)).click();
  await someone.page.waitForURL(`**/${closing.id}`);
  await stay(someone.page, 4);
  await someone.page.goto('about:blank');
  await expect.poll(async () => (await someone.visits(before))[0]?.engaged ?? 0).toBeGreaterThan(1);
  expect(await someone.visits(closing)).toEqual([]);
  expect((await extension.store()).marks.filter(({ kind }) => kind === 'finished')).toEqual([]);
});

test('a report on its way stays with its own chapter', async ({ extension }) => {
  const first = chapterOf(SHORT_COLUMN, '01');
  const second = chapterOf(SHORT_COLUMN, '02');
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(SHORT_COLUMN, first), first);
  await someone.skim();
  // The background can answer nothing while the page goes on to the next chapter.
  const busy = extension.stallWorker(4000);
  await someone.jump(row(second), second);
  await busy;
  await someone.read(second);
  const [left] = await someone.visits(first);
  const [come, ...others] = await someone.visits(second);
  expect(others).toEqual([]);
  expect(left?.evidence).toMatchObject({ cjk: hanOf(first), title: first.title });
  expect(come?.evidence).toMatchObject({ cjk: hanOf(second), title: second.title });
  expect(left?.endedAt).toBeLessThanOrEqual(come?.startedAt ?? 0);
});

test('a copy that comes between two chapters takes no old text for the new one', { tag: '@full' }, async ({
  extension,
  geekbang,
}) => {
  const first = chapterOf(SHORT_COLUMN, '01');
  const second = chapterOf(SHORT_COLUMN, '02');
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(SHORT_COLUMN, first), first);
  await stay(someone.page, 1);
  geekbang.delay = 10_000;
  await someone.page.locator(row(second)).click();
  await someone.page.waitForURL(`**/${second.id}`);
  // The update's copy finds the text of the first chapter under the address of the second.
  const updated = someone.with(await extension.update());
  const tab = await updated.extension.tabOf(updated.page);
  await expect.poll(async () => (await updated.extension.stateOf(tab))?.phase).toBe('waiting');
  await stay(updated.page, 3);
  await updated.shown(second);
  await expect.poll(async () => (await updated.visits(second)).length, { timeout: 20_000 }).toBe(1);
  expect((await updated.visits(second))[0]?.evidence.cjk).toBe(hanOf(second));
});
