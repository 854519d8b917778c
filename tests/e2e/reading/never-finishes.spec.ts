import {
  type Chapter,
  type Course,
  chapterOf,
  DELAYED_COLUMN,
  LOCKED_COLUMN,
  LONG_COLUMN,
  RUNNING_COLUMN,
} from '../../stand-ins/geekbang/courses';
import type { Geekbang } from '../../stand-ins/geekbang/site';
import type { Extension } from '../harness/extension';
import { stay } from '../harness/reading';
import { expect, test } from '../harness/test';
import { addressOf, row, visitor } from '../harness/visitor';

/** Everything but these is done already, as far as the site remembers. */
function remember(site: Geekbang, course: Course, but: Chapter[]): void {
  for (const chapter of course.chapters) if (!but.includes(chapter)) site.memory.add(chapter.id);
}

async function expectUnfinished(extension: Extension, course: Course): Promise<void> {
  const { marks } = await extension.store();
  expect(marks.filter(({ kind }) => kind === 'finished')).toEqual([]);
  const { state, finishedAt } = await extension.course(course.title);
  expect({ state, finishedAt }).toEqual({ state: 'reading', finishedAt: undefined });
}

test('two seconds on the closing chapter', async ({ extension, geekbang }) => {
  const closing = chapterOf(LONG_COLUMN, '结束语');
  const before = chapterOf(LONG_COLUMN, '答疑（二）');
  remember(geekbang, LONG_COLUMN, [closing]);
  const someone = await visitor(extension, 'geekbang');
  await someone.open(addressOf(LONG_COLUMN, before), before);
  await someone.read(before);
  await extension.set({ readingSpeed: 500 });
  await someone.jump(row(closing), closing);
  await stay(someone.page, 2);
  await someone.page.goto('about:blank');
  await expect.poll(async () => (await someone.visits(closing)).length).toBe(1);
  await expectUnfinished(extension, LONG_COLUMN);
});

const READ_WHOLLY: [string, Course, Chapter, 'done' | 'preview'][] = [
  ['the quiz after it', LONG_COLUMN, chapterOf(LONG_COLUMN, '结课测试'), 'done'],
  [
    'a chapter that only speaks of the closing one',
    DELAYED_COLUMN,
    chapterOf(DELAYED_COLUMN, '在此谢罪'),
    'done',
  ],
  ['a preview of the closing chapter', LOCKED_COLUMN, chapterOf(LOCKED_COLUMN, '结束语'), 'preview'],
  ['being caught up with a running column', RUNNING_COLUMN, chapterOf(RUNNING_COLUMN, '13'), 'done'],
];

for (const [name, course, chapter, outcome] of READ_WHOLLY) {
  const isDaily = course === DELAYED_COLUMN || course === LOCKED_COLUMN;
  test(name, { tag: isDaily ? [] : '@full' }, async ({ extension, geekbang }) => {
    const closing = course.chapters.filter(({ title }) => title.startsWith('结束语'));
    remember(geekbang, course, [chapter, ...closing]);
    const someone = await visitor(extension, 'geekbang');
    await someone.open(addressOf(course, chapter), chapter);
    if (outcome === 'done') {
      await someone.complete(chapter);
    } else {
      await someone.skim();
      await stay(someone.page, 3);
      await someone.page.goto('about:blank');
      await expect.poll(async () => (await someone.visits(chapter))[0]?.engaged ?? 0).toBeGreaterThan(2);
      expect((await someone.rows(chapter)).map(({ state }) => state)).not.toContain('done');
    }
    await expectUnfinished(extension, course);
    if (course === RUNNING_COLUMN) expect((await extension.course(course.title)).caughtUp).toBe(true);
  });
}
