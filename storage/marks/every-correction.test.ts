import { beforeEach, describe, expect, it } from 'vitest';
import { foldLibrary } from '@/progress/fold/fold-library';
import { canonicalJson } from '@/progress/model/canonical-json';
import { chapterPacks } from '../database/chapter-packs';
import { withLibrary } from '../database/connection';
import { deleteNote, saveNote, saveTakeaway } from '../notes/save-note';
import { historyOf } from '../queries/course-history';
import { course } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from '../recording/rebuild';
import {
  COURSE,
  chaptersTo,
  emptyLibrary,
  keyOf,
  purgeAfter,
  read,
  START,
} from '../recording/report.fixture';
import { belongsTo, joinCourses, markChapters, markCourse, markCourses, redo, retitle, undo } from './marks';

beforeEach(emptyLibrary);

const OTHER = 'book:mirror.test/linux';
const other = { keys: [OTHER], title: 'Linux, mirrored' };
const sorted = (rows: readonly unknown[]) => rows.map(canonicalJson).sort();

async function rows() {
  const { courses, chapters } = await wholeLibrary();
  return { courses: sorted(courses), chapters: sorted(chapters) };
}

/** The rows that stand are those of a rebuild, and those that all facts at once fold to. */
async function expectSound(after: string): Promise<void> {
  const standing = await rows();
  const { courses } = foldLibrary(await wholeLibrary());
  const folded = {
    courses: sorted(courses.map(({ row }) => row)),
    chapters: sorted(courses.flatMap(({ chapters }) => chapters)),
  };
  expect(standing, `${after}: as folded`).toEqual(folded);
  await rebuild();
  expect(await rows(), `${after}: as rebuilt`).toEqual(standing);
}

let last = '';
const keep = async (action: Promise<string>) => {
  last = await action;
};

/** One life of a library in which every correction follows another; nothing is taken for granted in between. */
const life: [string, () => Promise<unknown>][] = [
  ['reading', () => read(1)],
  ['reading elsewhere', () => read(1, other)],
  ['a glimpse', () => read(2, { engaged: 2, slices: '0'.repeat(16), visit: 'glimpse' })],
  ['planned', () => markCourse(COURSE, 'planned')],
  ['put on hold', () => markCourse(COURSE, 'on-hold')],
  ['reading on', () => read(2, { day: 1 })],
  ['dropped', () => keep(markCourse(COURSE, 'dropped'))],
  ['its undo', () => keep(undo(last))],
  ['the undo of the undo', () => keep(undo(last))],
  ['a redo of what is undone', async () => redo(await undo(last))],
  ['set to reading', () => markCourse(COURSE, 'reading')],
  [
    'everything up to here done',
    () =>
      keep(
        markChapters(
          COURSE,
          chaptersTo(6).map(({ key }) => key),
          'done',
        ),
      ),
  ],
  ['the undo of the bulk', () => undo(last)],
  ['a chapter not done', () => markChapters(COURSE, [keyOf(1)], 'not-done')],
  ['a chapter skipped', () => markChapters(COURSE, [keyOf(7)], 'skipped')],
  ['renamed', () => keep(retitle(COURSE, 'Mine'))],
  ['a page moved', () => keep(belongsTo(COURSE, [keyOf(2)], OTHER))],
  ['reading on the moved page', () => read(2, { day: 2, visit: 'moved' })],
  ['the page moved back', () => undo(last)],
  ['joined', () => keep(joinCourses(COURSE, OTHER))],
  ['reading what is joined', () => read(3, { day: 3 })],
  ['a chapter of the joined done', () => markChapters(OTHER, [keyOf(8)], 'done')],
  ['split', () => keep(undo(last))],
  ['joined again', () => redo(last)],
  [
    'a partial outline',
    () => read('c99', { day: 4, outline: [{ key: 'c99', title: 'More' }], complete: false }),
  ],
  ['a complete outline', () => read(4, { day: 5, outline: chaptersTo(12) })],
  ['finished', () => markCourse(COURSE, 'finished')],
  ['chapters that came after the finish', () => read(5, { day: 6, outline: chaptersTo(14) })],
  ['a second pass', () => markCourse(COURSE, 'pass')],
  ['reading in it', () => read(1, { day: 7 })],
  ['a takeaway', () => saveTakeaway(COURSE, 1, 'Learned', null)],
  ['the takeaway written elsewhere, too', () => saveTakeaway(COURSE, 1, 'Learned otherwise', null)],
  [
    'a note',
    () => saveNote({ id: 'n', courseKey: COURSE, chapterKey: keyOf(1), kind: 'note', body: 'a' }, null),
  ],
  ['the note deleted', async () => deleteNote('n', await versionOf('n'))],
  ['abandoned', () => markCourse(COURSE, 'dropped')],
  ['not yet', () => markCourse(COURSE, 'not-yet')],
  ['called no course', () => keep(markCourse(COURSE, 'not-a-course'))],
  ['its undo', () => undo(last)],
  ['forgotten', () => markCourse(COURSE, 'forgotten')],
  ['restored', () => markCourse(COURSE, 'restored')],
  ['a site forgotten', () => markCourses([COURSE, OTHER], 'forgotten')],
  ['reading after it', () => read(6, { day: 8 })],
  ['deleted for good', () => purgeAfter()],
  ['reading after that', () => read(7, { day: 9 })],
];

async function versionOf(id: string): Promise<string> {
  return (await wholeLibrary()).notes.find((note) => note.id === id)?.version ?? '';
}

describe('rebuild', () => {
  it('changes nothing after any correction, one after the other', async () => {
    for (const [name, happens] of life) {
      const before = canonicalJson(await wholeLibrary());
      await happens();
      expect(canonicalJson(await wholeLibrary()), `${name} does something`).not.toBe(before);
      await expectSound(name);
    }
  });

  it('brings back rows that were lost, and removes rows of nothing', async () => {
    for (const n of [1, 2, 3]) await read(n);
    await read(1, other);
    const whole = await rows();
    const [row] = (await wholeLibrary()).courses;
    const [chapter] = (await wholeLibrary()).chapters;
    await withLibrary(async (db) => {
      await db.courses.clear();
      await db.chapters.clear();
      if (row) await db.courses.put({ ...row, key: 'book:ghost', keys: ['book:ghost'] });
      if (chapter) await db.chapters.bulkPut(chapterPacks([{ ...chapter, courseKey: 'book:nobody' }]));
    });
    await rebuild();
    expect(await rows()).toEqual(whole);
  });
});

describe('undo', () => {
  it('takes back any mark of the history, however much was done since', async () => {
    await read(1);
    const hold = await markCourse(COURSE, 'on-hold');
    await retitle(COURSE, 'Mine');
    await markChapters(COURSE, [keyOf(4)], 'done');
    await undo(hold);
    expect(await course(COURSE)).toMatchObject({ state: 'reading', title: 'Mine', done: 2 });
    const { marks } = await historyOf(COURSE);
    const read1 = marks.find(({ by, kind }) => by === 'reader' && kind === 'done');
    await undo(read1?.action ?? '');
    expect(await course(COURSE)).toMatchObject({ done: 1, startedAt: START });
    await expectSound('undo of the reader');
  });

  it('offers the last action, then the one before it', async () => {
    await read(1);
    await markCourse(COURSE, 'on-hold');
    await retitle(COURSE, 'Mine');
    for (const [title, state] of [
      ['Linux', 'on-hold'],
      ['Linux', 'reading'],
    ]) {
      await undo((await course(COURSE))?.lastAction?.id ?? '');
      expect(await course(COURSE)).toMatchObject({ title, state });
    }
  });
});
