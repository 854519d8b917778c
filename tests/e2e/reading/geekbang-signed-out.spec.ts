import { chapterOf, LONG_COLUMN, SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { GEEKBANG } from '../../stand-ins/geekbang/site';
import { stay } from '../harness/reading';
import { expect, test } from '../harness/test';
import { addressOf, hanOf, row, visitor } from '../harness/visitor';

const first = chapterOf(LONG_COLUMN, '01');
const second = chapterOf(LONG_COLUMN, '02');
const third = chapterOf(LONG_COLUMN, '03');
const closing = chapterOf(LONG_COLUMN, '结束语');

test('what was read while signed out and later while signed in is one course', { tag: '@full' }, async ({
  extension,
  geekbang,
}) => {
  geekbang.mode = 'signed-out';
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(LONG_COLUMN, first), first);
  await someone.read(first);
  await someone.jump(row(closing), closing);
  await someone.complete(closing);
  const state = await extension.stateOf(await extension.tabOf(someone.page));
  expect(state?.facts).toMatchObject({
    course: { title: { value: LONG_COLUMN.title, from: 'title' } },
    chapter: { title: { value: closing.title, from: 'heading' } },
    unanswered: { article: 'signed-out' },
  });
  // With no outline there is no telling how much is missing, so it asks.
  await expect((await someone.card()).getByTestId('card-not-yet')).toBeVisible();
  for (const chapter of [first, closing])
    expect((await someone.visits(chapter)).map(({ evidence }) => evidence.cjk)).toEqual([hanOf(chapter)]);
  expect(geekbang.asked.map(({ path, about }) => `${path} ${about}`)).toEqual([
    `/serv/v1/article ${first.id}`,
    `/serv/v1/article ${closing.id}`,
  ]);

  geekbang.mode = 'json';
  geekbang.asked.length = 0;
  await someone.jump(row(second), second);
  await someone.complete(second);
  await someone.jump(row(third), third);
  // All three are asked about in one course; nothing that was asked today is asked again.
  await expect.poll(() => geekbang.asked.map(({ about }) => about)).toContain(String(third.id));
  await stay(someone.page, 2);
  expect(geekbang.asked.map(({ path, about }) => `${path} ${about}`).sort()).toEqual(
    [
      `/serv/v1/article ${second.id}`,
      `/serv/v1/article ${third.id}`,
      `/serv/v1/chapters ${LONG_COLUMN.id}`,
      `/serv/v1/column/articles ${LONG_COLUMN.id}`,
      `/serv/v3/column/info ${LONG_COLUMN.id}`,
    ].sort(),
  );
  const { key, question, outlineComplete } = await extension.course(LONG_COLUMN.title);
  expect({ asks: question !== null, outlineComplete }).toEqual({ asks: true, outlineComplete: true });
  // Not how many are done: the third is glanced at, and a short text is seen wholly at a glance.
  for (const chapter of [first, closing, second])
    expect((await someone.rows(chapter)).map(({ courseKey, state }) => [courseKey, state])).toEqual([
      [key, 'done'],
    ]);
});

test('while recording is paused the site is asked nothing and nothing is recorded', async ({
  extension,
  geekbang,
}) => {
  await extension.set({ paused: [GEEKBANG] });
  const opening = chapterOf(SHORT_COLUMN, '开篇词');
  const next = chapterOf(SHORT_COLUMN, '01');
  const about = () => geekbang.asked.map((asked) => asked.about);
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(SHORT_COLUMN, opening), opening);
  const tab = await extension.tabOf(someone.page);
  await expect.poll(async () => (await extension.stateOf(tab))?.phase).toBe('reading');
  await stay(someone.page, 1);
  expect(geekbang.asked).toEqual([]);
  expect((await extension.store()).visits).toEqual([]);
  await extension.set({ paused: [] });
  await someone.jump(row(next), next);
  await expect.poll(async () => (await someone.visits(next)).length).toBe(1);
  await expect.poll(about).toContain(String(next.id));
});
