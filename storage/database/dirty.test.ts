import { beforeEach, expect, it } from 'vitest';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupFile, importFile } from '../import/import.fixture';
import { importCourses } from '../import/import-courses';
import { mergeBackup } from '../import/merge-backup';
import { dismissImport, openImports } from '../import/open-imports';
import { restoreExactly } from '../import/restore-exactly';
import { belongsTo, joinCourses, markChapters, markCourse, redo, retitle, undo } from '../marks/marks';
import { deleteNote, keepBoth, saveNote } from '../notes/save-note';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { recordCoursePage } from '../recording/record-course-page';
import { writeRegister } from '../recording/registers';
import {
  COURSE,
  chaptersTo,
  emptyLibrary,
  keyOf,
  purgeAfter,
  read,
  reportOf,
} from '../recording/report.fixture';
import { withLibrary } from './connection';
import { putSyncIdentity, syncIdentity } from './sync-identity';
import { IDENTITY } from './sync-identity.fixture';
import { write } from './transaction';

const OTHER = 'book:other.test';

beforeEach(emptyLibrary);

const switchOn = () => write(({ db }) => putSyncIdentity(db, IDENTITY));

/** The facts of the library, by table and key. */
async function facts(): Promise<Map<string, string>> {
  const { visits, marks, notes, outlines } = await wholeLibrary();
  const [registers, tombstones] = await withLibrary((db) =>
    Promise.all([db.registers.toArray(), db.tombstones.toArray()]),
  );
  const named = { visits, marks, notes, tombstones };
  return new Map([
    ...Object.entries(named).flatMap(([table, rows]) =>
      rows.map((row) => [`${table} ${row.id}`, JSON.stringify(row)] as const),
    ),
    ...outlines.map((row) => [`outlines ${row.courseKey}`, JSON.stringify(row)] as const),
    ...registers.map((row) => [`registers ${row.key}`, JSON.stringify(row)] as const),
  ]);
}

const dirty = async () => (await withLibrary((db) => db.dirty.toArray())).map(({ key }) => key).sort();

/** Facts that an act adds or changes, and those that are dirty after it. */
async function after(act: () => Promise<unknown>) {
  await withLibrary((db) => db.dirty.clear());
  const before = await facts();
  await act();
  const now = await facts();
  const changed = [...now].filter(([key, text]) => before.get(key) !== text).map(([key]) => key);
  return { changed: changed.sort(), dirty: await dirty() };
}

it('every own act notes exactly what it changed', async () => {
  await switchOn();
  const note = async (id: string) => (await wholeLibrary()).notes.find((each) => each.id === id);
  const acts: (() => Promise<unknown>)[] = [
    () => read(1),
    () => read(1, { engaged: 240, visit: `visit of ${keyOf(1)} on day 0` }),
    () => read(2, { keys: [COURSE, OTHER], day: 2 }),
    () => recordCoursePage({ ...reportOf(1).page, kind: 'course' } as never, Date.now()),
    () => markCourse(COURSE, 'finished'),
    async () => undo((await wholeLibrary()).marks.at(-1)?.action ?? ''),
    async () => redo((await wholeLibrary()).marks.find(({ kind }) => kind === 'finished')?.action ?? ''),
    () => markChapters(COURSE, [keyOf(3)], 'skipped'),
    () => retitle(COURSE, 'Another'),
    () => joinCourses(COURSE, 'book:third.test'),
    () => belongsTo(COURSE, [keyOf(2)], 'book:third.test'),
    () => saveNote({ id: 'n', courseKey: COURSE, kind: 'note', body: 'One' }, null),
    async () =>
      saveNote({ id: 'n', courseKey: COURSE, kind: 'note', body: 'Two' }, (await note('n'))?.version ?? ''),
    () => saveNote({ id: 'n', courseKey: COURSE, kind: 'note', body: 'Beside' }, 'unknown version'),
    async () => {
      const fork = (await wholeLibrary()).notes.find(({ forkOf }) => forkOf !== undefined);
      await keepBoth(fork?.id ?? '', fork?.version ?? '');
    },
    async () => deleteNote('n', (await note('n'))?.version ?? ''),
    () => writeRegister('plan', { day: 1 }, COURSE),
    () => writeRegister('order', ['a']),
    () => markCourse(COURSE, 'forgotten'),
  ];
  for (const [i, act] of acts.entries()) {
    const { changed, dirty } = await after(act);
    expect([i, dirty]).toEqual([i, changed]);
    expect([i, changed.length > 0]).toEqual([i, true]);
  }
});

it('what is deleted for good leaves a tombstone to be sent, and asks for a base', async () => {
  await read(1);
  await switchOn();
  await write(({ db }) =>
    db.outbox.put({
      name: 'waiting',
      kind: 'segment',
      from: 1,
      to: 1,
      size: 3,
      bytes: new Uint8Array(3),
      isSent: false,
      facts: [],
      isOld: false,
    }),
  );
  await markCourse(COURSE, 'forgotten');
  const { changed, dirty } = await after(purgeAfter);
  expect(changed.filter((key) => key.startsWith('tombstones '))).not.toEqual([]);
  expect(dirty).toEqual(changed);
  const [identity, waiting] = await withLibrary((db) =>
    Promise.all([syncIdentity(db), db.outbox.get('waiting')]),
  );
  expect(identity?.wantsBase).toBe(true);
  expect(waiting?.bytes).toBeNull();
});

it('sends a course that is brought back whole', async () => {
  await read(1);
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'One' }, null);
  await writeRegister('plan', 1, COURSE);
  await switchOn();
  const action = await markCourse(COURSE, 'forgotten');
  await withLibrary((db) => db.dirty.clear());
  await undo(action);
  expect(await dirty()).toEqual([...(await facts()).keys()].sort());
});

it('an import is sent once its result is dismissed, and what came from another device never', async () => {
  await read(1);
  await saveNote({ courseKey: COURSE, kind: 'note', body: 'One' }, null);
  await writeRegister('plan', 1, COURSE);
  const file = await backupFile();
  const all = [...(await facts()).keys()].sort();
  await emptyLibrary();
  await switchOn();
  expect((await after(() => importFile(file))).dirty).toEqual([]);
  const [open] = await openImports();
  await dismissImport(open?.id ?? 0);
  expect(await dirty()).toEqual(all);
  const listed = [{ courseKey: OTHER, course: {}, chapters: [], status: 'planned', from: 'table' }];
  expect((await after(() => importCourses(listed as never, { now: Date.now() }))).dirty).toEqual([]);

  await emptyLibrary();
  await switchOn();
  expect((await after(async () => mergeBackup(await readBackup(file)))).dirty).toEqual([]);
});

it('a library that was put back waits', async () => {
  await read(1);
  const file = await readBackup(await backupFile());
  await switchOn();
  await read(2);
  await restoreExactly(file);
  expect(await dirty()).toEqual([]);
  expect((await withLibrary(syncIdentity))?.isPaused).toBe(true);
});

it('costs nothing while sync is off', async () => {
  expect((await after(() => read(1, { outline: chaptersTo(3) }))).dirty).toEqual([]);
});

it('counts a generation up with every change', async () => {
  await switchOn();
  await writeRegister('order', 1);
  const [first] = await withLibrary((db) => db.dirty.toArray());
  await writeRegister('order', 2);
  const [second] = await withLibrary((db) => db.dirty.toArray());
  expect(second?.generation).toBeGreaterThan(first?.generation ?? Number.POSITIVE_INFINITY);
});
