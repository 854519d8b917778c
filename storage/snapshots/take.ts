import type { Source } from '../backup-rows';
import { backupFile } from '../keeping/backup-file';
import { isEmpty, libraryState } from '../keeping/state';
import { withLibrary } from '../session';
import { keep, type SnapshotReason, snapshots } from './snapshots';

/**
 * Makes a snapshot of the library, unless it is empty or exactly as in the latest one. Reads in batches, so that
 * nobody waits for it. What is written meanwhile makes the state another one: the next snapshot is then made again.
 * @throws what the database throws when there is no room; the signal's reason once it is aborted
 */
export async function takeSnapshot(
  reason: SnapshotReason,
  now: number,
  { from = withLibrary, signal }: { from?: Source; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  if (await isEmpty(from)) return;
  const state = await libraryState(from);
  const [latest] = await snapshots();
  if (latest?.state === state) return;
  const [courses, notes] = await from((db) =>
    Promise.all([db.courses.count(), db.notes.filter((note) => !note.deleted).count()]),
  );
  const file = await backupFile(now, from, signal);
  const bytes = new Uint8Array(await file.arrayBuffer());
  await keep({ madeAt: now, reason, courses, notes, state }, bytes);
}

const WEEK = 7 * 86_400_000;

/** Makes a snapshot when the latest, whatever it was made for, is a week old. */
export async function weeklySnapshot(now: number): Promise<void> {
  const [latest] = await snapshots();
  if (latest && now - latest.madeAt < WEEK) return;
  await takeSnapshot('weekly', now);
}
