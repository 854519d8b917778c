import { chapterOf, SHORT_COLUMN } from '../../stand-ins/geekbang/courses';
import { built } from '../harness/browsers';
import { buildBroken } from '../harness/build-broken';
import { stay } from '../harness/reading';
import { expect, test } from '../harness/test';
import { addressOf, ending, hanOf, row, visitor } from '../harness/visitor';

const first = chapterOf(SHORT_COLUMN, '01');
const second = chapterOf(SHORT_COLUMN, '02');

test.describe('a reader that listens to the window’s scrolling', () => {
  test.use({ build: built('broken-coverage') });
  test.beforeAll(() => buildBroken('coverage'));

  test('never sees the end of a chapter', { tag: '@full' }, async ({ extension }) => {
    const someone = await visitor(extension, 'geekbang');
    await someone.open(addressOf(SHORT_COLUMN, first), first);
    // What is seen before the text has settled counts for no reader, broken or not.
    const tab = await extension.tabOf(someone.page);
    await expect.poll(async () => (await extension.stateOf(tab))?.phase).toBe('reading');
    await someone.skim();
    await stay(someone.page, 3);
    await someone.page.goto('about:blank');
    await expect.poll(async () => (await someone.visits(first))[0]?.engaged ?? 0).toBeGreaterThan(2);
    expect((await someone.rows(first)).map(({ state }) => state)).not.toContain('done');
  });
});

test.describe('a reader that takes quiet for settled', () => {
  test.use({ build: built('broken-settle') });
  test.beforeAll(() => buildBroken('settle'));

  test('takes the chapter before for this one', { tag: '@full' }, async ({ extension, geekbang }) => {
    const someone = await visitor(extension, 'geekbang');
    await someone.open(addressOf(SHORT_COLUMN, first), first);
    await someone.read(first);
    const tab = await extension.tabOf(someone.page);
    geekbang.delay = 5000;
    await someone.page.locator(row(second)).first().click();
    // While the old text still stands; later a visit follows the text, whoever began it too early.
    const taken = async () => {
      const { facts, phase } = (await extension.stateOf(tab)) ?? { facts: null };
      if (facts?.kind !== 'chapter' || !facts.chapter.key.endsWith(ending(second))) return null;
      return phase === 'reading' ? facts.text.cjk : null;
    };
    await expect.poll(taken).toBe(hanOf(first));
  });
});
