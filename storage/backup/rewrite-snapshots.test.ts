import { beforeEach, expect, it } from 'vitest';
import { unpacked } from '@/transfer/backup/gzip';
import { readBackup } from '@/transfer/backup/read-backup';
import { markCourse } from '../marks/marks';
import { readSnoozed, snooze } from '../marks/snoozed-courses';
import { saveNote } from '../notes/save-note';
import { COURSE, emptyLibrary, purgeAfter, read } from '../recording/report.fixture';
import { snapshotFile, snapshots } from './snapshots';
import { takeSnapshot } from './take-snapshot';

const KEPT = 'book:kept.test';

beforeEach(async () => {
  await emptyLibrary();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('epilogue-snapshots').onsuccess = resolve;
  });
});

async function texts(): Promise<string[]> {
  return await Promise.all(
    (await snapshots()).map(async ({ id }) => {
      let text = '';
      for await (const piece of unpacked((await snapshotFile(id)) ?? new Blob()))
        text += new TextDecoder().decode(piece);
      return text;
    }),
  );
}

it('leaves no word of a course that was forgotten for good in any snapshot, and everything of the others', async () => {
  await read(1);
  await read(1, { keys: [KEPT], visit: 'kept', title: 'Kept' });
  await saveNote({ courseKey: COURSE, kind: 'takeaway', body: 'My secret.' }, null);
  await takeSnapshot('weekly', 1);
  await snooze(COURSE, Date.now());
  await snooze(KEPT, Date.now());
  expect((await texts())[0]).toContain('My secret.');
  await markCourse(COURSE, 'forgotten');
  await purgeAfter(29);
  expect((await texts())[0]).toContain('My secret.');
  await purgeAfter(32);
  const [text = ''] = await texts();
  for (const word of ['My secret.', COURSE, 'Linux']) expect(text).not.toContain(word);
  expect(text).toContain('"Kept"');
  const [only] = await snapshots();
  const file = await snapshotFile(only?.id ?? -1);
  expect((await readBackup(file ?? new Blob())).visits).toHaveLength(1);
  expect(only?.size).toBe(file?.size);
  expect([...(await readSnoozed()).keys()]).toEqual([KEPT]);
});
