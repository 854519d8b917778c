import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { canonicalJson } from '@/progress/model/canonical-json';
import { withLibrary } from '../database/connection';
import { belongsTo, joinCourses, markCourse, undo } from '../marks/marks';
import { saveNote } from '../notes/save-note';
import { course, courses } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { sha256 } from '../recording/hash';
import { setRegisters } from '../recording/registers';
import { COURSE, emptyLibrary, keyOf, purgeAfter, read } from '../recording/report.fixture';
import { backupFile, importFile } from './import.fixture';

beforeEach(emptyLibrary);

const OTHER = 'book:other.test/linux';
const other = { keys: [OTHER], title: 'Another', visit: 'other' };

/** Another store of the same person, with what these files hold. */
async function elsewhere(...files: Blob[]): Promise<void> {
  await emptyLibrary();
  await browser.storage.session.clear();
  for (const file of files) await importFile(file);
}

const tombstones = async () => await withLibrary((db) => db.tombstones.toArray());

describe('forgetting', () => {
  it('covers what was known there, and not what was read elsewhere meanwhile', async () => {
    await read(1);
    const common = await backupFile();
    await markCourse(COURSE, 'forgotten');
    const forgot = await backupFile();
    await purgeAfter();
    const purged = await backupFile();
    for (const file of [forgot, purged]) {
      await elsewhere(common);
      await read(2, { day: 1 });
      await saveNote({ courseKey: COURSE, kind: 'note', body: 'Mine' }, null);
      await importFile(file);
      expect(await course(COURSE)).toMatchObject({ done: 1, engaged: 120, notes: 1 });
      await purgeAfter();
      expect((await wholeLibrary()).visits).toHaveLength(1);
      expect(await course(COURSE)).toMatchObject({ done: 1, engaged: 120, notes: 1 });
    }
  });

  it('leaves a version of a note that it did not know as the note, when the others are deleted', async () => {
    await read(1);
    const { note } = await saveNote({ courseKey: COURSE, kind: 'note', body: 'Common' }, null);
    const common = await backupFile();
    await elsewhere(common);
    await saveNote({ ...note, body: 'There' }, note.version);
    const there = await backupFile();
    await elsewhere(common);
    await read(2);
    await saveNote({ ...note, body: 'Here' }, note.version);
    await markCourse(COURSE, 'forgotten');
    await importFile(there);
    expect((await wholeLibrary()).notes.map(({ body }) => body).sort()).toEqual(['Here', 'There']);
    await purgeAfter();
    const { notes } = await wholeLibrary();
    expect(notes).toMatchObject([{ id: note.id, body: 'There' }]);
    expect(notes[0]).not.toHaveProperty('forkOf');
  });

  it('covers no key that is joined later, and no page that belonged elsewhere', async () => {
    await read(1);
    await read(2, { visit: 'moved' });
    await read(1, other);
    await belongsTo(COURSE, [keyOf(2)], OTHER);
    await markCourse(COURSE, 'forgotten');
    expect(await course(OTHER)).toMatchObject({ engaged: 240 });
    await joinCourses(COURSE, OTHER);
    expect(await course(OTHER)).toMatchObject({ engaged: 240 });
    await purgeAfter();
    expect((await wholeLibrary()).visits.map(({ id }) => id).sort()).toEqual(['moved', 'other']);
    expect(await course(OTHER)).toMatchObject({ engaged: 240 });
  });

  it('covers the pages that had moved in, and nothing else under their key', async () => {
    await read(1);
    await read(2, { visit: 'moved' });
    await read(1, other);
    await belongsTo(COURSE, [keyOf(2)], OTHER);
    const before = await backupFile();
    await markCourse(OTHER, 'forgotten');
    expect(await course(COURSE)).toMatchObject({ engaged: 120 });
    expect((await courses()).map(({ key }) => key)).toEqual([COURSE]);
    await purgeAfter();
    expect((await wholeLibrary()).visits.map(({ courseKey, chapterKey }) => [courseKey, chapterKey])).toEqual(
      [[COURSE, keyOf(1)]],
    );
    await importFile(before);
    expect((await courses()).map(({ key, engaged }) => [key, engaged])).toEqual([[COURSE, 120]]);
  });

  it('leaves the joins of a course that was planned again, here and in a file', async () => {
    await read(1);
    await joinCourses(COURSE, OTHER);
    const common = await backupFile();
    await markCourse(COURSE, 'forgotten');
    await purgeAfter();
    await setRegisters([{ name: 'plan', value: { day: '2026-12-24' }, courseKey: COURSE }]);
    await importFile(common);
    const joins = async () => (await wholeLibrary()).marks.filter(({ kind }) => kind === 'same-course');
    expect(await joins()).toHaveLength(1);
    await elsewhere(await backupFile());
    expect(await joins()).toHaveLength(1);
  });

  it('is lifted by the marks that it names, here and where it was deleted', async () => {
    await read(1);
    const common = await backupFile();
    const action = await markCourse(COURSE, 'forgotten');
    const forgot = await backupFile();
    await undo(action);
    const back = await backupFile();
    const lifts = (await wholeLibrary()).marks.filter(({ kind }) => kind === 'restored');
    expect(lifts).toMatchObject([{ value: action, lifts: [expect.any(String)] }]);
    await elsewhere(forgot);
    await purgeAfter();
    const purged = await backupFile();
    await importFile(back);
    expect(await course(COURSE)).toMatchObject({ engaged: 120 });
    await elsewhere(common, back);
    const expected = await wholeLibrary();
    await importFile(purged);
    expect(await wholeLibrary()).toEqual(expected);
  });
});

describe('a tombstone', () => {
  it('tells nobody what it is about who does not know the key and the salt', async () => {
    for (const keys of [[COURSE], [COURSE]]) {
      await elsewhere();
      await read(1, { keys });
      await markCourse(COURSE, 'forgotten');
      await purgeAfter();
      const [only] = await tombstones();
      expect(only?.hash).not.toBe(await sha256(COURSE));
      expect(canonicalJson([only, await wholeLibrary()])).not.toContain(COURSE);
    }
  });

  it('that arrives hides at once, waits thirty days counted here, and can be taken back', async () => {
    await read(1);
    const common = await backupFile();
    await markCourse(COURSE, 'forgotten');
    await purgeAfter();
    const purged = await backupFile();
    await elsewhere(common);
    expect(await importFile(purged)).toMatchObject({
      asksTwice: true,
      courses: [{ key: COURSE, how: 'hidden' }],
    });
    const hidden = await course(COURSE);
    expect(hidden?.forgottenAt).toBeDefined();
    await purgeAfter(29);
    await undo(hidden?.lastAction?.id ?? '');
    expect(await course(COURSE)).toMatchObject({ engaged: 120 });
    await purgeAfter();
    await importFile(purged);
    expect(await course(COURSE)).toMatchObject({ engaged: 120 });
  });

  it('is one for each salt at most so many times', async () => {
    await read(1);
    await markCourse(COURSE, 'forgotten');
    await purgeAfter();
    const [only] = await tombstones();
    if (!only) throw new Error('nothing was deleted');
    const many = Array.from({ length: 300 }, (_, n) => ({
      ...only,
      id: `${n} ${only.hash}`,
      mark: `${n}`,
      salt: `${n}`,
    }));
    const { mergeBackup } = await import('./merge-backup');
    await mergeBackup({ visits: [], marks: [], outlines: [], notes: [], tombstones: many });
    expect(await tombstones()).toHaveLength(50);
  });
});
