import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { facts, split } from '@/progress/model/facts.fixture';
import { readBackup } from '@/transfer/backup/read-backup';
import { keep, snapshots } from '../backup/snapshots';
import { turnSnapshots } from '../backup/take-snapshot';
import { closeLibrary, withLibrary } from '../database/connection';
import { markCourse } from '../marks/marks';
import { notesOf, saveNote } from '../notes/save-note';
import { course } from '../queries/courses';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { rebuild } from '../recording/rebuild';
import { readRegister, setRegisters } from '../recording/registers';
import { COURSE, chaptersTo, emptyLibrary, purgeAfter, read } from '../recording/report.fixture';
import { backupFile, importFile } from './import.fixture';
import { importCourses } from './import-courses';
import { mergeBackup } from './merge-backup';
import { dismissImport, openImports } from './open-imports';
import { ImportNotOpenError, undoImport } from './undo-import';

const OTHER = 'book:other.test';
const runs = process.env.EPILOGUE_FULL === '1' ? 200 : 15;
const seed = Number(process.env.EPILOGUE_SEED ?? Date.now() % 2 ** 31);
/** Milliseconds: the stand-in for IndexedDB is slow, and the full run long. */
const TIMEOUT = 900_000;

beforeEach(async () => {
  await emptyLibrary();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('epilogue-snapshots').onsuccess = resolve;
  });
});

const importId = async () => (await openImports())[0]?.id ?? -1;
const undo = async () => await undoImport(await importId());
const everything = async () => {
  const registers = await withLibrary((db) => db.registers.toArray());
  const tombstones = await withLibrary((db) => db.tombstones.toArray());
  return { ...(await wholeLibrary()), registers, tombstones };
};
const traces = async () => await withLibrary((db) => db.importParts.toArray());

/** The backup of a library with a course of two chapters read, a note and a plan. */
async function foreignFile(chapters: readonly number[] = [1, 2]): Promise<Blob> {
  await emptyLibrary();
  for (const chapter of chapters) await read(chapter);
  await saveNote({ id: 'theirs', courseKey: COURSE, kind: 'note', body: 'From elsewhere.' }, null);
  await setRegisters([{ name: 'plan', value: '2026-12-20', courseKey: COURSE }]);
  const file = await backupFile();
  await emptyLibrary();
  return file;
}

describe(`an import that is undone, seed ${seed}, ${runs} runs`, () => {
  it(
    'leaves every fact and row as it was before',
    async () => {
      const property = fc.asyncProperty(facts.chain(split), async ([here, there]) => {
        await emptyLibrary();
        await mergeBackup(there);
        const theirs = await backupFile();
        await emptyLibrary();
        await mergeBackup(here);
        const before = await everything();
        await importFile(theirs);
        if ((await openImports()).length === 0) return;
        await undo();
        expect(await everything()).toEqual(before);
        await rebuild();
        expect(await everything()).toEqual(before);
        expect([await openImports(), await traces()]).toEqual([[], []]);
      });
      await fc.assert(property, { seed, numRuns: runs });
    },
    TIMEOUT,
  );
});

it('says in numbers what it takes out of a library that was empty, also after the browser was started anew', async () => {
  await importFile(await foreignFile());
  closeLibrary();
  expect(await openImports()).toMatchObject([{ added: 7, changed: 0, snapshot: null }]);
  expect(await undo()).toEqual({
    removed: { visits: 2, marks: 2, outlines: 1, notes: 1, registers: 1 },
    restored: 0,
    kept: { visits: 0, marks: 0, outlines: 0, notes: 0, registers: 0 },
  });
  expect(Object.values(await everything()).flat()).toEqual([]);
});

it('leaves what changed since: a visit that grew, a note that was edited, marks, and what they stand on', async () => {
  await importFile(await foreignFile());
  await read(2, { engaged: 500 });
  const [note] = await notesOf(COURSE);
  await saveNote({ ...note, courseKey: COURSE, kind: 'note', body: 'Edited here.' }, note?.version ?? null);
  await markCourse(COURSE, 'on-hold');
  const { removed, kept } = await undo();
  expect(removed).toEqual({ visits: 1, marks: 2, outlines: 0, notes: 0, registers: 1 });
  expect(kept).toEqual({ visits: 1, marks: 0, outlines: 1, notes: 1, registers: 0 });
  const { visits, marks, notes } = await wholeLibrary();
  expect(visits.map(({ engaged }) => engaged)).toEqual([500]);
  expect(marks.map(({ kind, by }) => [kind, by])).toEqual([['on-hold', 'user']]);
  expect(notes.map(({ body }) => body)).toEqual(['Edited here.']);
  expect(await course(COURSE)).toMatchObject({ title: 'Linux', shelf: 'on-hold', chapters: 10 });
});

it('puts back what the import changed: a note, an outline, a plan', async () => {
  await read(1);
  await saveNote({ id: 'n', courseKey: COURSE, kind: 'note', body: 'First.' }, null);
  await setRegisters([{ name: 'plan', value: 'first', courseKey: COURSE }]);
  const before = await everything();
  const first = await backupFile();
  const [note] = await notesOf(COURSE);
  await saveNote({ id: 'n', courseKey: COURSE, kind: 'note', body: 'Second.' }, note?.version ?? null);
  await setRegisters([{ name: 'plan', value: 'second', courseKey: COURSE }]);
  await read(2, { outline: chaptersTo(12) });
  const second = await backupFile();
  await emptyLibrary();
  await mergeBackup(await readBackup(first));
  expect(await everything()).toEqual(before);
  await importFile(second);
  expect([(await notesOf(COURSE))[0]?.body, await readRegister('plan', COURSE)]).toEqual([
    'Second.',
    'second',
  ]);
  expect((await undo()).restored).toBe(3);
  expect(await everything()).toEqual(before);
});

it('shows again what the import hid because it was forgotten elsewhere', async () => {
  await read(1);
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'Mine.' }, null);
  const mine = await backupFile();
  const before = await everything();
  await markCourse(COURSE, 'forgotten');
  await purgeAfter();
  const theirs = await backupFile();
  await emptyLibrary();
  await importFile(mine);
  await dismissImport(await importId());
  await importFile(theirs);
  expect((await course(COURSE))?.forgottenAt).toBeDefined();
  await undo();
  expect(await everything()).toEqual(before);
});

it('is undone before the one on which it stands, and not after it was dismissed', async () => {
  const files = [await foreignFile([1]), await foreignFile([1, 3])];
  for (const file of files) await importFile(file);
  const [second, one] = await openImports();
  await expect(undoImport(one?.id ?? -1)).rejects.toThrow(ImportNotOpenError);
  await undoImport(second?.id ?? -1);
  expect((await wholeLibrary()).visits).toHaveLength(1);
  await dismissImport(one?.id ?? -1);
  await expect(undoImport(one?.id ?? -1)).rejects.toThrow(ImportNotOpenError);
  expect((await wholeLibrary()).visits).toHaveLength(1);
});

it.each(['importParts', 'imports'])(
  'an import that finds the disk full at %s takes nothing in',
  async (table) => {
    const file = await foreignFile();
    await read(1, { keys: [OTHER], visit: 'other' });
    const before = await everything();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === table) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(importFile(file)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await everything()).toEqual(before);
    expect(await openImports()).toEqual([]);
  },
);

it('keeps the snapshot from before the import until it is dismissed, apart from those that turn', async () => {
  const file = await foreignFile();
  await read(1, { keys: [OTHER], visit: 'other' });
  await importFile(file);
  const [held] = await snapshots();
  const own = held?.state.split(' ')[0];
  for (let n = 1; n <= 5; n += 1) {
    const made = { madeAt: n, reason: 'weekly', courses: 0, notes: 0, state: `${own} ${n} x` } as const;
    await keep(made, new Uint8Array(n));
    await turnSnapshots();
  }
  expect((await snapshots()).map(({ madeAt }) => madeAt)).toEqual([5, 4, 3, held?.madeAt]);
  await dismissImport(await importId());
  expect((await snapshots()).map(({ madeAt }) => madeAt)).toEqual([5, 4, 3]);
});

it('keeps no word of a course that was forgotten for good', async () => {
  const file = await foreignFile();
  await saveNote({ id: 'theirs', courseKey: COURSE, kind: 'note', body: 'Secret.' }, null);
  await importFile(file);
  await markCourse(COURSE, 'forgotten');
  expect(JSON.stringify(await traces())).toContain(COURSE);
  await purgeAfter(31);
  expect(JSON.stringify(await traces())).not.toContain(COURSE);
  await undo();
  expect((await wholeLibrary()).visits).toEqual([]);
});

it('takes out what came from a table, as exactly', async () => {
  await read(1);
  const before = await everything();
  const chapters = chaptersTo(3).map((chapter) => ({ ...chapter, is: 'done' as const }));
  const table = { course: { title: { value: 'Table', from: 'outline' as const } }, from: 'table' as const };
  const arrivals = [
    { ...table, courseKey: COURSE, chapters },
    { ...table, courseKey: 'list:a', chapters: [], status: 'finished' as const },
  ];
  await importCourses(arrivals, { now: Date.now() });
  expect(await course('list:a')).toMatchObject({ shelf: 'finished' });
  await undo();
  expect(await everything()).toEqual(before);
});
