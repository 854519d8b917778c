import { beforeEach, describe, expect, it } from 'vitest';
import { MARK_KINDS } from '@/progress/model/facts';
import type { ChapterRow, CourseRow } from '@/progress/model/rows';
import { saveNote, saveTakeaway } from '../notes/save-note';
import { historyOf } from '../queries/course-history';
import { courseOfChapter } from '../queries/course-of-page';
import { chaptersOf, course, courses, putAway } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from '../recording/rebuild';
import { COURSE, DAY, emptyLibrary, keyOf, read } from '../recording/report.fixture';
import { joinsOf } from './joins';
import { belongsTo, joinCourses, markChapters, markCourse, markCourses, redo, retitle, undo } from './marks';

beforeEach(emptyLibrary);

const OTHER = 'book:mirror.test/linux';
const other = { keys: [OTHER], title: 'Linux, mirrored' };

async function rows(): Promise<{ courses: CourseRow[]; chapters: ChapterRow[] }> {
  const { courses, chapters } = await wholeLibrary();
  return { courses, chapters };
}

/** What the user does, and what has to be so before they can. */
type Correction = [name: string, correct: () => Promise<unknown>, prepare?: () => Promise<unknown>];

const corrections: Correction[] = [
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
  ).map((kind): Correction => [kind, () => markCourse(COURSE, kind)]),
  ['done', () => markChapters(COURSE, [keyOf(4), keyOf(5)], 'done')],
  ['not done', () => markChapters(COURSE, [keyOf(1)], 'not-done')],
  ['skipped', () => markChapters(COURSE, [keyOf(6)], 'skipped')],
  ['retitled', () => retitle(COURSE, 'Mine')],
  ['belongs to', () => belongsTo(COURSE, [keyOf(2)], OTHER)],
  ['joined', () => joinCourses(COURSE, OTHER)],
  ['moved from a joined course', () => belongsTo(COURSE, ['t1', keyOf(1)], OTHER), joinedWithThird],
  ['looked up', () => markCourse(COURSE, 'looked-up'), readAgain],
  ['second time', () => markCourse(COURSE, 'pass'), readAgain],
  ['a site forgotten', () => markCourses([COURSE, OTHER], 'forgotten')],
  [
    'a site brought back',
    () => markCourses([COURSE, OTHER], 'restored'),
    () => markCourses([COURSE, OTHER], 'forgotten'),
  ],
  ['a split', async () => undo((await joinsOf(COURSE))[0]?.action ?? ''), () => joinCourses(COURSE, OTHER)],
];

const THIRD = 'book:third.test/linux';

async function joinedWithThird(): Promise<void> {
  await read('t1', { keys: [THIRD], title: 'Linux, thirdly', outline: [{ key: 't1', title: 'Chapter 1' }] });
  await joinCourses(COURSE, THIRD);
}

/** A finished course of which three chapters from the beginning were read again. */
async function readAgain(): Promise<void> {
  await markCourse(COURSE, 'finished');
  for (const n of [1, 2, 3]) await read(n, { day: 10 + n });
  expect((await course(COURSE))?.question?.because).toBe('read-again');
}

async function begin(prepare: Correction[2]): Promise<void> {
  for (const n of [1, 2, 3]) await read(n, { day: n });
  await read(1, other);
  await saveTakeaway(COURSE, 1, 'Learned', null);
  await prepare?.();
}

/** Kinds of marks that the corrections made. */
const told = new Set<string>();

describe('every correction', () => {
  it.each(corrections)(
    '%s: rows equal a rebuild; undo restores them; an undo of the undo does it again',
    async (_name, correct, prepare) => {
      await begin(prepare);
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
      await redo(action);
      expect(shown(await rows())).toEqual(shown(corrected));
      for (const mark of (await wholeLibrary()).marks) if (mark.by === 'user') told.add(mark.kind);
    },
  );

  it('was one of every kind of mark', () => {
    expect([...told].sort()).toEqual([...MARK_KINDS].sort());
  });
});

/** Without what Undo offers next, which is another thing each time, as is the moment of forgetting. */
function shown({ courses, chapters }: Awaited<ReturnType<typeof rows>>) {
  const shownRow = ({ lastAction: _next, forgottenAt, ...row }: CourseRow) => ({
    ...row,
    isForgotten: forgottenAt !== undefined,
  });
  return { courses: courses.map(shownRow), chapters };
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
    await belongsTo(COURSE, ['stray'], OTHER);
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
    await belongsTo(COURSE, [keyOf(1)], OTHER);
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

describe('joined courses', () => {
  const mirror = [1, 2, 12].map((n) => ({ key: `m${n}`, title: `Chapter ${n}` }));

  it('tell what they were joined from, and are split by it', async () => {
    await read(1);
    await read('m1', { ...other, outline: mirror });
    await retitle(OTHER, 'The mirror');
    const action = await joinCourses(COURSE, OTHER);
    expect(await joinsOf(OTHER)).toEqual([
      {
        action,
        by: 'user',
        parts: [
          { key: COURSE, title: 'Linux', site: 'geekbang' },
          { key: OTHER, title: 'The mirror', site: 'mirror.test' },
        ],
      },
    ]);
    await undo(action);
    expect(await joinsOf(COURSE)).toEqual([]);
    expect((await courses()).map((row) => row.key).sort()).toEqual([OTHER, COURSE]);
  });

  it('say of a chapter that only one site has which one, and do not count it', async () => {
    await read(1);
    await read('m1', { ...other, outline: mirror });
    await joinCourses(COURSE, OTHER);
    expect((await course(COURSE))?.counted).toBe(10);
    expect(
      (await chaptersOf(COURSE)).filter((row) => row.onlyOn).map((row) => [row.chapterKey, row.onlyOn]),
    ).toEqual([['m12', 'mirror.test']]);
  });

  it('pair two books of one kind as two sites, and neither’s chapters vanish', async () => {
    const [one, two] = ['book:one.test/x', 'book:two.test/x'];
    await read('a1', {
      keys: [one],
      outline: [
        { key: 'a1', title: 'Start' },
        { key: 'a2', title: 'Middle' },
      ],
    });
    await read('b1', {
      keys: [two],
      day: 1,
      outline: [
        { key: 'b1', title: 'Start' },
        { key: 'b3', title: 'End' },
      ],
    });
    await joinCourses(one, two);
    expect((await chaptersOf(one)).map((row) => [row.chapterKey, row.pairs, row.onlyOn])).toEqual([
      ['a1', ['b1'], undefined],
      ['a2', undefined, undefined],
      ['b3', undefined, 'two.test'],
    ]);
  });
});

describe('a second pass after the question', () => {
  it('begins with the chapters that were read through for it, and undo takes both back', async () => {
    await read(1);
    await readAgain();
    const pass = await markCourse(COURSE, 'pass');
    expect(await course(COURSE)).toMatchObject({ state: 'reading', done: 3, question: null });
    expect((await course(COURSE))?.passes).toMatchObject([{ finishedBy: 'user' }, { done: 3 }]);
    await undo(pass);
    expect(await course(COURSE)).toMatchObject({ state: 'finished', question: { because: 'read-again' } });
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
