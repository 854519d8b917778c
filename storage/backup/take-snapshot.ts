import { withLibrary } from '../database/connection';
import { writesSoFar } from '../database/transaction';
import { backupFile, type MakingFile } from './backup-file';
import { changeBackupRecord } from './backup-record';
import { isEmpty, libraryState } from './library-state';
import { dropOldSnapshots, keep, type SnapshotReason, snapshots } from './snapshots';

/** The library at one moment, and the snapshot that holds it. */
export interface SnapshotTaken {
  /** The snapshot's id; `null` of an empty library. */
  id: number | null;
  /** How often the library had been written to: as long as that number stands, the snapshot holds all of it. */
  writes: number;
}

/**
 * Makes a snapshot of the library, unless the library is empty or equals the latest one. It reads in batches, so that
 * nobody waits for it. A write meanwhile changes the state, so that the next snapshot is made again. No older one is
 * dropped before `turnSnapshots`: what this one precedes may be about to read one of them.
 * @throws what the database throws when there is no room; the signal's reason once it is aborted
 */
export async function takeSnapshot(
  reason: SnapshotReason,
  now: number,
  making: MakingFile = {},
): Promise<SnapshotTaken> {
  const { from = withLibrary } = making;
  // Read before the state: a write in between makes the number too small, which only asks for another look.
  const writes = await from(writesSoFar);
  if (await isEmpty(from)) return { id: null, writes };
  const state = await libraryState(from);
  const [latest] = await snapshots();
  if (latest?.state === state) return { id: latest.id, writes };
  const [courses, notes] = await from((db) =>
    Promise.all([db.courses.count(), db.notes.filter((note) => !note.deleted).count()]),
  );
  const { file } = await backupFile(now, making);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const id = await keep({ madeAt: now, reason, courses, notes, state }, bytes);
  await changeBackupRecord({ snapshotFailedAt: 0 });
  return { id, writes };
}

/** Drops the snapshots that have made room for later ones, but for those before imports that can still be undone. */
export async function turnSnapshots(): Promise<void> {
  const [device, imports] = await withLibrary((db) =>
    Promise.all([db.meta.get('device'), db.imports.toArray()]),
  );
  const held = imports.flatMap(({ snapshot }) => snapshot ?? []);
  await dropOldSnapshots(device?.value ?? '', new Set(held));
}

const WEEK = 7 * 86_400_000;

/** Makes a snapshot when the latest of any kind is a week old. Nobody is there to hear that it failed. */
export async function weeklySnapshot(now: number): Promise<void> {
  const [latest] = await snapshots();
  // One that a clock which ran ahead has dated counts as old, as any other does in time.
  if (latest && Math.abs(now - latest.madeAt) < WEEK) return;
  try {
    await takeSnapshot('weekly', now);
    await turnSnapshots();
  } catch {
    await changeBackupRecord({ snapshotFailedAt: now });
  }
}
