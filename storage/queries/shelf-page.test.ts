import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CourseRow, Status } from '@/progress/model/rows';
import { withLibrary } from '../database/connection';
import { markChapters, markCourse, undo } from '../marks/marks';
import { saveNote } from '../notes/save-note';
import { COURSE, chaptersTo, DAY, emptyLibrary, keyOf, read, START } from '../recording/report.fixture';
import { activityByDay } from './activity-by-day';
import { courses } from './courses';
import { nearlyDone, whereDropped } from './nearly-done';
import { type Cursor, shelfCounts, shelfPage } from './shelf-page';

const SETTINGS = { dropAfterDays: 30 };
const now = START + 100 * DAY;

const begin = (key: string, day: number, chapter = 1) =>
  read(chapter, { keys: [key], day, visit: `${key} ${day} ${chapter}`, title: key });

async function keysOn(status: Status, at = now, limit = 2): Promise<string[][]> {
  const pages: string[][] = [];
  let after: Cursor | null = null;
  do {
    const page: Awaited<ReturnType<typeof shelfPage>> = await shelfPage(status, at, SETTINGS, {
      limit,
      after,
    });
    pages.push(page.courses.map(({ row }) => row.key));
    after = page.next;
  } while (after);
  return pages;
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START + 100 * DAY });
  await emptyLibrary();
  return () => vi.useRealTimers();
});

describe('shelfPage and shelfCounts', () => {
  it('give each shelf as of now, the last read first, page by page', async () => {
    for (const [key, day] of [
      ['a:new', 95],
      ['a:newer', 96],
      ['a:newest', 97],
      ['a:silent', 20],
      ['a:older', 10],
    ] as const)
      await begin(key, day);
    await begin('a:byhand', 15);
    await markCourse('a:byhand', 'dropped');
    await begin('a:gone', 99);
    await markCourse('a:gone', 'forgotten');
    await begin('a:none', 99);
    await markCourse('a:none', 'not-a-course');
    for (const key of ['p:1', 'p:2', 'p:3']) await markCourse(key, 'planned');
    await read(1, { keys: ['a:seen'], engaged: 3, visit: 'glimpse', slices: '0'.repeat(16), day: 99 });

    expect(await keysOn('reading')).toEqual([['a:newest', 'a:newer'], ['a:new']]);
    expect(await keysOn('dropped')).toEqual([['a:silent', 'a:byhand'], ['a:older']]);
    expect(await keysOn('planned')).toEqual([['p:3', 'p:2'], ['p:1']]);
    expect(await keysOn('finished')).toEqual([[]]);
    expect(await shelfCounts(now, SETTINGS)).toEqual({
      reading: 3,
      dropped: 3,
      planned: 3,
      finished: 0,
      'on-hold': 0,
    });

    const before = START + 21 * DAY;
    expect((await keysOn('dropped', before)).flat()).toEqual(['a:byhand']);
    expect(await shelfCounts(before, SETTINGS)).toMatchObject({ reading: 5, dropped: 1 });
  });

  it('asks few times for what hardly anything of is wanted', async () => {
    await begin('a:silent', 20);
    const [row] = await courses();
    const copies = Array.from({ length: 60 }, (_, i) => ({ ...row, key: `a:${i}`, keys: [`a:${i}`] }));
    await withLibrary((db) => db.courses.bulkPut(copies as CourseRow[]));
    const asked = (['getAll', 'openCursor'] as const).map((name) => vi.spyOn(IDBIndex.prototype, name));
    expect(await keysOn('finished')).toEqual([[]]);
    const times = asked.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    vi.restoreAllMocks();
    // One for what stands there, and for the silent 3, 6, 12, 24 and 48.
    expect(times).toBe(6);
    expect((await keysOn('dropped', now, 20)).flat()).toHaveLength(61);
  });

  it('shows an abandoned second pass among the finished', async () => {
    for (let n = 1; n <= 9; n += 1) await begin('a:1', n, n);
    await markCourse('a:1', 'finished');
    await markCourse('a:1', 'pass');
    await markCourse('a:1', 'reading');
    expect(await keysOn('reading')).toEqual([['a:1']]);
    const later = now + 200 * DAY;
    expect(await keysOn('finished', later)).toEqual([['a:1']]);
    expect(await shelfCounts(later, SETTINGS)).toMatchObject({ finished: 1, reading: 0, dropped: 0 });
  });
});

describe('nearlyDone and whereDropped', () => {
  it('name what is near its end, and where the rest was left', async () => {
    for (const [key, chapters] of [
      ['a:two', 8],
      ['a:one', 9],
      ['a:far', 3],
    ] as const) {
      await begin(key, 1, chapters);
      const keys = Array.from({ length: chapters }, (_, i) => keyOf(i + 1));
      await markChapters(key, keys, 'done');
    }
    const nearly = await nearlyDone(now, SETTINGS);
    expect(nearly.map(({ row, left }) => [row.key, left.chapters])).toEqual([
      ['a:one', 1],
      ['a:two', 2],
    ]);
    expect(nearly[0]?.at.silence).toBe('dropped-out');
    const { tenths } = await whereDropped(now, SETTINGS);
    expect(tenths).toEqual([0, 0, 1, 0, 0, 0, 0, 1, 1, 0]);
    await markCourse('a:one', 'finished');
    expect((await nearlyDone(now, SETTINGS)).map(({ row }) => row.key)).toEqual(['a:two']);
    expect((await whereDropped(START + 2 * DAY, SETTINGS)).stops).toEqual([]);
  });
});

describe('activityByDay', () => {
  const days = async () => {
    const all = await activityByDay('2026-01-05', '2026-01-08', 'UTC');
    return all.map(({ engaged, visited, done, finished }) => [engaged, visited, done, finished]);
  };

  it('counts reading, chapters done and courses finished, whatever passes follow', async () => {
    for (const [chapter, day] of [
      [1, 0],
      [2, 1],
      [3, 1],
    ] as const)
      await read(chapter, { day, outline: chaptersTo(3), closing: chapter === 3 ? 'yes' : 'no' });
    const counted = [
      [120, 1, 1, 0],
      [240, 2, 2, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ];
    expect(await days()).toEqual(counted);
    await markCourse(COURSE, 'pass');
    expect(await days()).toEqual(counted);
  });

  it('leaves out what was taken back, forgotten or put away', async () => {
    await read(1, { day: 0 });
    await read(2, { day: 1 });
    const [course] = await courses();
    await undo(course?.lastAction?.id ?? '');
    await markChapters(COURSE, [keyOf(1)], 'not-done');
    expect(await days()).toEqual([
      [120, 1, 0, 0],
      [120, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
    const action = await markCourse(COURSE, 'forgotten');
    await read(3, { day: 2 });
    await saveNote({ courseKey: COURSE, kind: 'note', body: 'anew' }, null);
    expect(await days()).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [120, 1, 1, 0],
      [0, 0, 0, 0],
    ]);
    await undo(action);
    expect((await days())[0]).toEqual([120, 1, 0, 0]);
    await markCourse(COURSE, 'not-a-course');
    expect((await days()).flat().every((count) => count === 0)).toBe(true);
  });
});
