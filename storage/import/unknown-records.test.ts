import { beforeEach, expect, it } from 'vitest';
import { START } from '@/progress/fold/story.fixture';
import { MOST_UNKNOWN } from '@/transfer/backup/later-version';
import { readBackup } from '@/transfer/backup/read-backup';
import { backupFile as madeFile } from '../backup/backup-file';
import { withLibrary } from '../database/connection';
import { wholeLibrary } from '../queries/whole-library.fixture';
import { emptyLibrary, read } from '../recording/report.fixture';
import { backupFile } from './import.fixture';
import { importBackup } from './import-backup';
import { openImports } from './open-imports';
import { restoreExactly } from './restore-exactly';
import { retryUnknown } from './retry-unknown';
import { undoImport } from './undo-import';

beforeEach(emptyLibrary);

const COURSE = 'book:later.test';
const STAMP = { device: 'there', seq: 5, courseKey: COURSE };
const MARK = { ...STAMP, id: 'm', kind: 'pondered', by: 'user', at: START, action: 'a' };
const PLAIN = { ...MARK, id: 'plain', kind: 'planned' };
const NEW_FIELD = { ...PLAIN, id: 'field', colour: { deep: [1, 'red'] } };

/** A file of this library to which a later version added these marks. */
async function fileWith(...marks: object[]): Promise<Blob> {
  const { EMPTY, textOf } = await import('@/transfer/backup/backup.fixture');
  return new Blob([await textOf({ ...EMPTY, marks: marks as never[] })]);
}

const kept = async () => (await withLibrary((db) => db.unknown.toArray())).map(({ row }) => row);
const take = async (file: Blob) => await importBackup(await readBackup(file));

it('keeps a kind and a field that only a later version knows, and passes them on as they came', async () => {
  await read(1);
  const outcome = await take(await fileWith(PLAIN, MARK, NEW_FIELD));
  expect(outcome.unknown).toEqual({ added: 2, changed: 0 });
  expect((await wholeLibrary()).marks.map(({ id }) => id)).toContain('plain');
  expect(await kept()).toEqual(expect.arrayContaining([MARK, NEW_FIELD]));
  const { file, skipped } = await madeFile(0);
  expect(skipped).toEqual([]);
  await emptyLibrary();
  await take(file);
  expect(await kept()).toEqual(expect.arrayContaining([MARK, NEW_FIELD]));
  expect((await take(file)).unknown).toEqual({ added: 0, changed: 0 });
});

it('takes in after an update what it knows by then, and keeps the rest', async () => {
  await withLibrary((db) =>
    db.unknown.bulkPut([
      { key: 'marks 1', section: 'marks', row: PLAIN },
      { key: 'marks 2', section: 'marks', row: MARK },
    ]),
  );
  await retryUnknown();
  expect((await wholeLibrary()).marks).toEqual([PLAIN]);
  expect(await kept()).toEqual([MARK]);
});

it('goes with the import that brought it, and with the library that is put back', async () => {
  await read(1);
  const { file } = await madeFile(0);
  await take(await fileWith(MARK));
  const [open] = await openImports();
  await undoImport(open?.id ?? 0);
  expect(await kept()).toEqual([]);
  await take(await fileWith(MARK));
  await restoreExactly(await readBackup(file));
  expect(await kept()).toEqual([]);
});

it('keeps nothing that is only wrong, nor what is too large or too much', async () => {
  const wrong = { ...PLAIN, id: 'wrong', at: -1 };
  const large = { ...PLAIN, id: 'large', more: 'x'.repeat(2 ** 16) };
  const file = await readBackup(await fileWith(wrong, large, { ...wrong, colour: 'red' }));
  expect([file.marks, file.unknown]).toEqual([[], []]);
  expect(file.skipped).toHaveLength(3);
  const many = Array.from({ length: MOST_UNKNOWN + 1 }, (_, n) => ({ ...MARK, id: `m${n}` }));
  expect((await readBackup(await fileWith(...many))).skipped).toHaveLength(1);
  expect(await (await backupFile()).text()).not.toContain('pondered');
});
