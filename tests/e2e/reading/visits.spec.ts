import { chapterOf, SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { MIRROR, pageOf } from '../../stand-ins/mkdocs/pages';
import { stay } from '../harness/reading';
import { expect, test } from '../harness/test';
import { addressOf, visitor } from '../harness/visitor';

const opening = chapterOf(SHORT_COLUMN, '开篇词');
const first = chapterOf(SHORT_COLUMN, '01');
const page = pageOf(MIRROR, '巡检', '01');
const address = `https://mirror.example${page.path}`;

test('a reload ends a visit and begins another', { tag: '@full' }, async ({ extension }) => {
  const someone = await visitor(extension, 'mkdocs');
  await someone.open(address, page);
  await someone.track();
  await stay(someone.page, 2);
  await someone.page.reload();
  await someone.shown(page);
  await someone.read(page);
  const visits = await someone.visits(page);
  expect(visits).toHaveLength(2);
  expect((await someone.rows(page))[0]?.engaged).toBeCloseTo(
    visits.reduce((sum, { engaged }) => sum + engaged, 0),
    1,
  );
});

test.describe('with the back/forward cache', () => {
  test.use({ backForwardCache: true });

  test('coming back begins a new visit', { tag: '@full' }, async ({ extension }) => {
    const someone = await visitor(extension, 'mkdocs');
    await someone.open(address, page);
    await someone.track();
    await stay(someone.page, 2);
    await someone.page.evaluate(() => Object.assign(window, { kept: true }));
    await someone.page.goto('https://book.example/');
    // A page out of the cache loads nothing, so there is no load to wait for.
    await someone.page.goBack({ waitUntil: 'commit' });
    await someone.shown(page);
    expect(await someone.page.evaluate(() => 'kept' in window)).toBe(true);
    await someone.read(page);
    await expect.poll(async () => (await someone.visits(page)).length).toBe(2);
  });
});

test('two tabs of one chapter are two visits and one chapter done', { tag: '@full' }, async ({
  extension,
}) => {
  const here = await visitor(extension, 'mkdocs');
  await here.open(address, page);
  await here.track();
  await stay(here.page, 1);
  const there = await visitor(extension, 'mkdocs');
  await there.open(address, page);
  await there.read(page);
  await here.page.bringToFront();
  await here.skim();
  await here.page.goto('about:blank');
  await expect.poll(async () => (await here.visits(page)).length).toBe(2);
  const { marks } = await extension.store();
  expect(marks.filter(({ kind }) => kind === 'done')).toHaveLength(1);
});

test('an update with the tab open goes on, and the old copy is silent', { tag: '@full' }, async ({
  extension,
}) => {
  const someone = await visitor(extension, 'geekbang');
  const errors: string[] = [];
  someone.page.on('pageerror', (error) => errors.push(error.message));
  someone.page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await someone.open(addressOf(SHORT_COLUMN, opening), opening);
  await someone.read(opening);
  const updated = await extension.update();
  const again = someone.with(updated);
  const tab = await updated.tabOf(someone.page);
  await expect.poll(async () => (await updated.stateOf(tab))?.phase).toBe('reading');
  await again.jump(`[data-row="${first.id}"]`, first);
  await again.read(first);
  expect(await again.visits(first)).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('nothing is lost or doubled when the worker is killed while someone reads', async ({ extension }) => {
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(SHORT_COLUMN, opening), opening);
  await stay(someone.page, 1);
  await extension.killWorker();
  await someone.complete(opening);
  await extension.killWorker();
  await someone.page.goto(addressOf(SHORT_COLUMN, first));
  await someone.shown(first);
  await someone.complete(first);
  expect(await someone.visits(opening)).toHaveLength(1);
  const { marks } = await extension.store();
  expect(marks.filter(({ kind }) => kind === 'done')).toHaveLength(2);
});
