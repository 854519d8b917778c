import { withLibrary } from '../database/connection';
import { backupFile, type MakingFile } from './backup-file';
import { changeBackupRecord } from './backup-record';
import { isEmpty, libraryState } from './library-state';
import { keep, type SnapshotReason, snapshots } from './snapshots';

/**
 * Makes a snapshot of the library, unless the library is empty or equals the latest one. It reads in batches, so that
 * nobody waits for it. A write meanwhile changes the state, so that the next snapshot is made again.
 * @throws what the database throws when there is no room; the signal's reason once it is aborted
 */
export async function takeSnapshot(
  reason: SnapshotReason,
  now: number,
  making: MakingFile = {},
): Promise<void> {
  const { from = withLibrary } = making;
  if (await isEmpty(from)) return;
  const state = await libraryState(from);
  const [latest] = await snapshots();
  if (latest?.state === state) return;
  const [courses, notes] = await from((db) =>
    Promise.all([db.courses.count(), db.notes.filter((note) => !note.deleted).count()]),
  );
  const { file } = await backupFile(now, making);
  const bytes = new Uint8Array(await file.arrayBuffer());
  await keep({ madeAt: now, reason, courses, notes, state }, bytes);
  await changeBackupRecord({ snapshotFailedAt: 0 });
}

const WEEK = 7 * 86_400_000;

/** Makes a snapshot when the latest of any kind is a week old. Nobody is there to hear that it failed. */
export async function weeklySnapshot(now: number): Promise<void> {
  const [latest] = await snapshots();
  // One that a clock which ran ahead has dated counts as old, as any other does in time.
  if (latest && Math.abs(now - latest.madeAt) < WEEK) return;
  try {
    await takeSnapshot('weekly', now);
  } catch {
    await changeBackupRecord({ snapshotFailedAt: now });
  }
}
