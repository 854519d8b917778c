import { beforeEach, describe, expect, it } from 'vitest';
import type { ChapterRow, CourseRow } from '@/progress/rows';
import { historyOf, wholeLibrary } from './history';
import {
  belongsTo,
  forgetCourses,
  joinCourses,
  markChapters,
  markCourse,
  redo,
  retitle,
  undo,
} from './marks';
import { saveNote, saveTakeaway } from './notes';
import { courseOfChapter } from './page-course';
import { chaptersOf, course, courses, putAway } from './queries';
import { rebuild } from './rebuild';
import { COURSE, DAY, emptyLibrary, keyOf, read } from './report.fixture';

beforeEach(emptyLibrary);

const OTHER = 'book:mirror.test/linux';
const other = { keys: [OTHER], title: 'Linux, mirrored' };

async function rows(): Promise<{ courses: CourseRow[]; chapters: ChapterRow[] }> {
  const { courses, chapters } = await wholeLibrary();
  return { courses, chapters };
}

const corrections: [string, () => Promise<unknown>][] = [
  ...(
    [
      'planned',
      'reading',
      'on-hold',
      'dropped',
      'finished',
      'not-yet',
      'pass',
      'not-a-course',
      'forgotten',
      'restored',
    ] as const
  ).map((kind): [string, () => Promise<unknown>] => [kind, () => markCourse(COURSE, kind)]),
  ['done', () => markChapters(COURSE, [keyOf(4), keyOf(5)], 'done')],
  ['not done', () => markChapters(COURSE, [keyOf(1)], 'not-done')],
  ['skipped', () => markChapters(COURSE, [keyOf(6)], 'skipped')],
  ['retitled', () => retitle(COURSE, 'Mine')],
  ['belongs to', () => belongsTo(COURSE, keyOf(2), OTHER)],
  ['joined', () => joinCourses(COURSE, OTHER)],
  ['forgotten together', () => forgetCourses([COURSE, OTHER])],
];

describe('every correction', () => {
  it.each(corrections)(
    '%s: rows equal a rebuild; undo restores them; an undo of the undo does it again',
    async (_name, correct) => {
      for (const n of [1, 2, 3]) await read(n, { day: n });
      await read(1, other);
      await saveTakeaway(COURSE, 1, 'Learned', null);
      const before = await rows();
      const action = String(await correct());
      const corrected = await rows();
      expect(corrected).not.toEqual(before);
      await rebuild();
      expect(await rows()).toEqual(corrected);

      const undone = await undo(action);
      expect(shown(await rows())).toEqual(shown(before));
      await rebuild();
      expect(shown(await rows())).toEqual(shown(before));
      await undo(undone);
      expect(shown(await rows())).toEqual(shown(corrected));
      await redo(undone);
      expect(shown(await rows())).toEqual(shown(before));
    },
  );
});

/** Without what Undo offers next, which is another thing each time. */
function shown({ courses, chapters }: Awaited<ReturnType<typeof rows>>) {
  return { courses: courses.map(({ lastAction: _next, ...row }) => row), chapters };
}

describe('marks', () => {
  it('refuses an empty title and an undo of nothing, and writes neither', async () => {
    await expect(retitle(COURSE, '  ')).rejects.toThrow(RangeError);
    await expect(undo('nothing')).rejects.toThrow('no action');
    expect((await wholeLibrary()).marks).toEqual([]);
  });

  it('takes back a bulk of chapters at once', async () => {
    await read(1);
    const all = Array.from({ length: 8 }, (_, i) => keyOf(i + 1));
    const bulk = await markChapters(COURSE, all, 'done');
    expect((await course(COURSE))?.done).toBe(8);
    await undo(bulk);
    expect((await course(COURSE))?.done).toBe(1);
  });

  it('counts the chapters of a finish, so that new ones can be told', async () => {
    await read(1);
    await markCourse(COURSE, 'finished');
    expect((await historyOf(COURSE)).marks.at(-1)?.evidence).toEqual({ counted: 10 });
  });

  it('takes any key of a joined course, and gives chapters back to their own when it is split', async () => {
    await read(1);
    await read('m5', { ...other, outline: [{ key: 'm5', title: 'Chapter 5' }] });
    const join = await joinCourses(COURSE, OTHER);
    expect((await courses()).map((row) => row.key)).toEqual([OTHER]);
    await markCourse(COURSE, 'on-hold');
    expect((await course(OTHER))?.state).toBe('on-hold');
    await markChapters(OTHER, [keyOf(2)], 'done');
    await undo(join);
    expect(
      (await chaptersOf(COURSE)).filter(({ state }) => state === 'done').map((each) => each.chapterKey),
    ).toEqual(['c1', 'c2']);
    expect((await chaptersOf(OTHER)).map(({ chapterKey, state }) => [chapterKey, state])).toEqual([
      ['m5', 'done'],
    ]);
  });

  it('remembers where a page belongs', async () => {
    await read(1);
    await read(2, other);
    await belongsTo(COURSE, 'stray', OTHER);
    const outcome = await read('stray', { closing: 'yes' });
    expect(outcome).toMatchObject({ courseKey: OTHER, card: 'ask' });
    expect(await courseOfChapter([COURSE], 'stray')).toMatchObject({
      row: { key: OTHER },
      chapter: { state: 'done' },
    });
    expect((await course(COURSE))?.engaged).toBe(120);
    await markChapters(OTHER, ['stray'], 'not-done');
    expect((await courseOfChapter([COURSE], 'stray'))?.chapter?.state).toBe('new');
  });

  it('moves notes with their page', async () => {
    await read(1);
    await read(2, other);
    await saveNote({ courseKey: COURSE, chapterKey: keyOf(1), kind: 'note', body: 'Here' }, null);
    await belongsTo(COURSE, keyOf(1), OTHER);
    expect((await course(OTHER))?.notes).toBe(1);
  });

  it('puts forgotten courses away, with a way back', async () => {
    await read(1);
    const action = await markCourse(COURSE, 'forgotten');
    expect(await courses()).toEqual([]);
    expect((await putAway()).map((row) => row.key)).toEqual([COURSE]);
    await undo(action);
    expect((await courses())[0]).toMatchObject({ done: 1, state: 'reading' });
  });
});

describe('queries', () => {
  it('gives courses by last reading, and chapters in outline order with strays at the end', async () => {
    await read(1, { day: 2 });
    await read(2, { ...other, day: 5 });
    await read('stray', { day: 1 });
    expect((await courses()).map((row) => row.key)).toEqual([OTHER, COURSE]);
    expect((await courses())[0]?.lastReadAt).toBeGreaterThan(5 * DAY);
    const keys = (await chaptersOf(COURSE)).map((chapter) => chapter.chapterKey);
    expect(keys).toEqual([...Array.from({ length: 10 }, (_, i) => keyOf(i + 1)), 'stray']);
  });

  it('finds the course of a page by its chapter when its keys are new', async () => {
    await read(1);
    expect(await courseOfChapter(['geekbang:article/5'], keyOf(5))).toMatchObject({
      row: { key: COURSE },
      chapter: { index: 4 },
    });
    expect(await courseOfChapter(['book:nowhere'], 'nothing')).toBeNull();
    expect(await course('book:nowhere')).toBeNull();
  });
});
