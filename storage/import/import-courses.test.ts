import { beforeEach, expect, it } from 'vitest';
import { readBackup } from '@/transfer/backup/read-backup';
import { snapshotFile, snapshots } from '../backup/snapshots';
import { markChapters, markCourse, redo, undo } from '../marks/marks';
import { chaptersOf, course } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import {
  COURSE,
  chaptersTo,
  emptyLibrary,
  keyOf,
  purgeAfter,
  read,
  START,
} from '../recording/report.fixture';
import { type ImportedCourse, importCourses } from './import-courses';

beforeEach(emptyLibrary);

async function deleteSnapshots(): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('epilogue-snapshots').onsuccess = resolve;
  });
}

const NOW = START + 400 * 86_400_000;

function arrival(part: Partial<ImportedCourse> = {}): ImportedCourse {
  return {
    courseKey: COURSE,
    course: { title: { value: 'From a table', from: 'outline' } },
    from: 'table',
    chapters: [],
    ...part,
  };
}

const take = (...arrivals: ImportedCourse[]) => importCourses(arrivals, { now: NOW });
const how = async (part: Partial<ImportedCourse>) => (await take(arrival(part))).courses[0]?.how;
const chaptersDone = (...numbers: number[]) =>
  chaptersTo(10).map((chapter, i) =>
    numbers.includes(i + 1) ? { ...chapter, is: 'done' as const } : chapter,
  );

it('puts courses on their shelves with their dates, as one action that can be undone and redone', async () => {
  const { action, courses } = await take(
    arrival({ courseKey: 'list:a', status: 'finished', at: START }),
    arrival({ courseKey: 'list:b', status: 'on-hold' }),
    arrival({ courseKey: 'list:c', chapters: chaptersDone(1, 2) }),
  );
  expect(courses.map((each) => each.how)).toEqual(['new', 'new', 'new']);
  const states = async () =>
    (await Promise.all(['list:a', 'list:b', 'list:c'].map(course))).map((row) => row?.shelf);
  expect(await states()).toEqual(['finished', 'on-hold', 'reading']);
  expect(await course('list:a')).toMatchObject({
    finishedAt: START,
    stateBy: 'import',
    title: 'From a table',
  });
  expect(await course('list:c')).toMatchObject({ done: 2, chapters: 10, outlineComplete: false });

  await undo(action ?? '');
  expect(await states()).toEqual([undefined, undefined, undefined]);
  await redo(action ?? '');
  expect(await states()).toEqual(['finished', 'on-hold', 'reading']);
});

it('changes nothing the second time', async () => {
  const all = [
    arrival({ status: 'reading', at: START, chapters: chaptersDone(1) }),
    arrival({ courseKey: 'list:a', status: 'planned' }),
  ];
  await take(...all);
  const before = await wholeLibrary();
  const again = await take(...all);
  expect(again.action).toBeNull();
  expect(again.courses.map((each) => each.how)).toEqual(['same', 'same']);
  expect(await wholeLibrary()).toEqual(before);
});

it('keeps a snapshot of what was there before, but none for a rehearsal', async () => {
  await deleteSnapshots();
  await read(1);
  const { visits } = await wholeLibrary();
  await importCourses([arrival({ courseKey: 'list:a' })], { now: NOW, rehearse: true });
  expect(await snapshots()).toEqual([]);
  await take(arrival({ courseKey: 'list:a', status: 'finished' }));
  const [only, ...others] = await snapshots();
  expect([only?.reason, only?.courses, others.length]).toEqual(['import', 1, 0]);
  const file = await snapshotFile(only?.id ?? -1);
  expect((await readBackup(file ?? new Blob())).visits).toEqual(visits);
});

it('keeps nothing of a rehearsal, which says what would be', async () => {
  const given = [arrival({ status: 'finished', chapters: chaptersDone(1) })];
  const rehearsed = await importCourses(given, { now: NOW, rehearse: true });
  const { marks, courses, outlines } = await wholeLibrary();
  expect([marks, courses, outlines]).toEqual([[], [], []]);
  expect((await take(...given)).courses).toEqual(rehearsed.courses);
});

it('never changes what the user said, of the course or of a chapter', async () => {
  await read(1);
  await markCourse(COURSE, 'on-hold');
  await markChapters(COURSE, [keyOf(2)], 'not-done');
  const given = arrival({ status: 'finished', at: NOW, chapters: chaptersDone(2) });
  expect(await how({ ...given })).toBe('yours');
  expect(await course(COURSE)).toMatchObject({ state: 'on-hold', stateBy: 'user', title: 'Linux' });
  expect((await chaptersOf(COURSE))[1]?.state).toBe('new');
});

it('finishes what was noticed as being read, but not what the user took back', async () => {
  await read(1);
  expect(await how({ status: 'dropped' })).toBe('yours');
  const { action } = await take(arrival({ status: 'finished', at: NOW }));
  expect(await course(COURSE)).toMatchObject({ state: 'finished', finishedAt: NOW });
  await undo(action ?? '');
  expect(await course(COURSE)).toMatchObject({ state: 'reading' });

  await markCourse(COURSE, 'finished');
  await markCourse(COURSE, 'pass');
  expect(await how({ status: 'finished', chapters: chaptersDone(3) })).toBe('yours');
});

it('does not finish anew where the user said: not yet', async () => {
  await read(1, { closing: 'yes', complete: false });
  await markCourse(COURSE, 'not-yet');
  expect(await how({ status: 'finished' })).toBe('yours');
});

it('tells of later reading elsewhere, and of nothing earlier', async () => {
  await read(1);
  const readAt = (await course(COURSE))?.lastReadAt ?? 0;
  expect(await how({ status: 'reading', at: readAt - 1000, from: 'shelf' })).toBe('same');
  expect(await how({ status: 'reading', at: readAt + 86_400_000, from: 'shelf' })).toBe('known');
  expect((await course(COURSE))?.stateAt).toBe(readAt + 86_400_000);
});

it('leaves alone what was forgotten or called no course', async () => {
  await read(1);
  await markCourse(COURSE, 'forgotten');
  expect(await how({ status: 'finished' })).toBe('away');
  await markCourse(COURSE, 'restored');
  await markCourse(COURSE, 'not-a-course');
  expect(await how({ status: 'finished' })).toBe('away');
});

it('leaves alone what was forgotten for good, until it is read again', async () => {
  await read(1);
  await markCourse(COURSE, 'forgotten');
  await purgeAfter();
  expect(await how({ status: 'finished' })).toBe('away');
  expect((await wholeLibrary()).marks).toEqual([]);
  await read(1);
  expect(await how({ status: 'finished' })).toBe('known');
});

it('takes in nothing when it is stopped or fails on the way', async () => {
  const controller = new AbortController();
  const progress = (share: number) => share > 0.4 && controller.abort();
  const both = ['list:a', 'list:b'].map((courseKey) => arrival({ courseKey, status: 'planned' }));
  await expect(importCourses(both, { now: NOW, progress, signal: controller.signal })).rejects.toThrow();
  const { marks, outlines, courses } = await wholeLibrary();
  expect([marks, outlines, courses]).toEqual([[], [], []]);
});

it('takes no chapters into an outline that a page has shown, and adds to one from a table', async () => {
  await read(1, { outline: chaptersTo(3) });
  const more = chaptersDone(2, 7);
  await take(arrival({ chapters: more }));
  expect((await chaptersOf(COURSE)).map(({ state }) => state)).toEqual(['done', 'done', 'new']);

  await take(arrival({ courseKey: 'list:a', chapters: more.slice(0, 3) }));
  await take(arrival({ courseKey: 'list:a', chapters: more }));
  expect((await chaptersOf('list:a')).map(({ state }) => state === 'done')).toEqual(
    more.map((chapter) => 'is' in chapter),
  );
});
