import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutlineChapter } from '@/detection/reader';
import * as gzip from '@/transfer/backup/gzip';
import { readBackup } from '@/transfer/backup/read-backup';
import { withLibrary } from '../database/connection';
import { importFile } from '../import/import.fixture';
import { markCourse } from '../marks/marks';
import { emptyLibrary, read } from '../recording/report.fixture';
import { backupFile } from './backup-file';
import { readBackupRecord } from './backup-record';
import { snapshots } from './snapshots';
import { takeSnapshot } from './take-snapshot';

beforeEach(emptyLibrary);

const long = (n: number): OutlineChapter => ({
  key: `book:long.test/${'学'.repeat(200)}/${n}`,
  title: `第 ${n} 讲`,
  url: `https://long.test/${encodeURI('学'.repeat(200))}/${n}`,
});
const chapters = (from: number, count: number) => Array.from({ length: count }, (_, i) => long(from + i));

describe('what we write', () => {
  it('we can read: 3,000 chapters with long addresses, and more by partial sightings', async () => {
    for (let n = 0; n < 3; n += 1)
      await read(long(n * 3000).key, {
        keys: ['book:long.test'],
        outline: chapters(n * 3000, 3000),
        complete: n === 1,
        day: n,
      });
    const { file, skipped } = await backupFile(1);
    expect(skipped).toEqual([]);
    const { outlines } = await readBackup(file);
    expect(outlines[0]?.chapters.length).toBeGreaterThan(2000);
  });

  it('we can read whatever our clock says', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(8.64e15);
    await read(1, { day: 99_000 });
    await markCourse('geekbang:100', 'on-hold');
    const { skipped } = await backupFile(1);
    expect(skipped.map(({ section }) => section)).toEqual([]);
  });

  it('is read back before it is called made, and names what could not be taken in again', async () => {
    await read(1);
    await withLibrary((db) =>
      db.marks.add({
        id: 'bad',
        device: 'd',
        seq: 1,
        kind: 'finished',
        by: 'user',
        at: -1,
        action: 'a',
        courseKey: 'geekbang:bad',
      }),
    );
    const { file, skipped } = await backupFile(1);
    expect(skipped).toMatchObject([{ section: 'marks', name: 'geekbang:bad' }]);
    expect((await readBackupRecord()).unreadable).toEqual(['geekbang:bad']);
    expect((await readBackup(file)).visits).toHaveLength(1);
  });

  it('is no snapshot if it cannot be read back', async () => {
    await read(1);
    const before = (await snapshots()).length;
    vi.spyOn(gzip, 'gzip').mockImplementation(async function* () {
      yield new TextEncoder().encode('{"format":"epilogue-backup","version":2,');
    });
    await expect(takeSnapshot('weekly', 1)).rejects.toThrow(/truncated/);
    expect(await snapshots()).toHaveLength(before);
  });
});

describe('a file', () => {
  it('with a bad record is taken in without it', async () => {
    await read(1);
    await read(2);
    await withLibrary(async (db) => {
      await db.marks.toCollection().modify((mark) => {
        if (mark.chapterKey === 'c2') mark.at = -1;
      });
    });
    const { file } = await backupFile(1);
    await emptyLibrary();
    expect((await importFile(file)).marks).toMatchObject({ added: 1 });
  });
});
