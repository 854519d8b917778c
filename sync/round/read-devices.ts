import { snapshots } from '@/storage/backup/snapshots';
import { takeSnapshot, turnSnapshots } from '@/storage/backup/take-snapshot';
import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity } from '@/storage/database/sync-identity';
import type { CursorRow } from '@/storage/database/sync-rows';
import { write } from '@/storage/database/transaction';
import { type MergeOutcome, mergeBackup } from '@/storage/import/merge-backup';
import type { Backup } from '@/transfer/backup/format';
import { openBase } from '../files/base-parts';
import { type DeviceHeader, readWords } from '../files/device-words';
import { openFile, UnreadableFileError } from '../files/envelope';
import { isOfDevice, type SyncFile } from '../files/file-names';
import { SyncError } from '../sync-error';
import { changeSyncState, readSyncState } from '../sync-state';
import { TransportError } from '../transport';
import { compareFacts, isDoubted } from './compare-facts';
import { LOOKS } from './device-header';
import { nextOf, type Step } from './next-step';
import type { Round } from './round';
import { latestBase } from './send-files';

/** Reads what other devices have said since the last round, as far as it is whole. */
export async function readDevices(round: Round): Promise<void> {
  const retired = await retirings(round);
  const fileIds = new Set(round.files.flatMap((file) => (isOfDevice(file) ? file.fileId : [])));
  fileIds.delete(round.me.fileId);
  for (const fileId of fileIds) {
    const retiredBy = retired.get(fileId);
    if (retiredBy === undefined) await readDevice(round, fileId);
    else await changeCursor(fileId, { retiredBy });
  }
}

/** The devices that another one has retired, and which. */
async function retirings({ files, transport, sealing, signal }: Round): Promise<ReadonlyMap<string, string>> {
  const known = await read((db) => db.cursors.filter(({ retiredBy }) => retiredBy !== undefined).toArray());
  const found = new Map(known.map(({ fileId, retiredBy = '' }) => [fileId, retiredBy]));
  for (const file of files) {
    if (file.kind !== 'retired' || found.has(file.fileId)) continue;
    const bytes = await whole(() => transport.get(file.name, signal));
    const isReal = bytes && (await whole(() => openFile(file.name, bytes, sealing)));
    if (isReal) found.set(file.fileId, file.by);
  }
  return found;
}

async function readDevice(round: Round, fileId: string): Promise<void> {
  const own = round.files.filter(isOfDevice).filter((file) => file.fileId === fileId);
  const failed = new Set<string>();
  for (;;) {
    const cursor = await cursorOf(fileId);
    if (cursor.isFormer) return;
    const step = nextOf(
      own.filter(({ name }) => !failed.has(name)),
      cursor.count,
      cursor.doubted,
    );
    if (!step) return await lookAgain(round, cursor, own);
    try {
      await take(round, cursor, step);
    } catch (error) {
      if (!isNotYet(error)) {
        if (!(error instanceof UnreadableFileError)) throw error;
        return await stopAt(round, cursor, error);
      }
      for (const { name } of step.files) failed.add(name);
    }
  }
}

/** Not whole yet, or not there any more: another file may do, or the next round. */
function isNotYet(error: unknown): boolean {
  if (error instanceof TransportError) return error.kind === 'not-found';
  return error instanceof UnreadableFileError && error.why === 'broken';
}

async function stopAt(
  round: Round,
  { fileId, name }: CursorRow,
  { why, library = '' }: UnreadableFileError,
): Promise<void> {
  // It wrote before another library took the place of its own, and has not followed yet.
  if (round.me.former.includes(library)) return await changeCursor(fileId, { isFormer: true });
  if (why === 'other-library') throw new SyncError('other-library');
  round.problems.push({ kind: why === 'newer' ? 'update' : 'locked', device: name });
  if (why === 'newer') await changeCursor(fileId, { isTooNew: true });
}

async function take(round: Round, cursor: CursorRow, { files, to }: Step): Promise<void> {
  const { transport, sealing, signal } = round;
  const get = async (name: string) => await transport.get(name, signal);
  const [first] = files;
  if (!first) return;
  const words =
    first.kind === 'base'
      ? await openBase(
          files.filter((file) => file.kind === 'base'),
          get,
          sealing,
        )
      : await openFile(first.name, await get(first.name), sealing);
  const { header, backup } = await readWords(words);
  if (header.fileId !== cursor.fileId || header.to !== to) throw new UnreadableFileError('broken');
  await mergeWords(round, cursor, header, backup);
  // What was asked for has come.
  if (first.kind === 'base' && cursor.doubted && !cursor.doubted.includes(first.baseId))
    await changeCursor(cursor.fileId, { doubted: undefined });
}

/** Takes in what a device says, in one transaction with how far it was read. */
async function mergeWords(
  round: Round,
  { fileId }: CursorRow,
  header: DeviceHeader,
  backup: Backup,
): Promise<void> {
  const { me, now, sealing } = round;
  const facts = [backup.visits, backup.marks, backup.notes, backup.outlines, backup.registers];
  const hasFacts = [...facts, backup.tombstones, backup.unknown].some((all) => all.length > 0);
  if (hasFacts) await snapshotOnceADay(now);
  const stuckAt = header.stuck[me.fileId];
  const outcome = await mergeBackup(backup, {
    isTrusted: sealing.isEncrypted,
    isExchange: true,
    alongside: async ({ db }) => {
      const before = await db.cursors.get(fileId);
      const count = Math.max(header.to, before?.count ?? 0);
      const written = Math.max(count, before?.written ?? 0);
      const name = header.name;
      await db.cursors.put({ ...before, fileId, count, written, name, lastSeenAt: now, looks: 0 });
      const base = latestBase(await db.outbox.toArray());
      const wantsBase = stuckAt !== undefined && stuckAt < me.count && (base[0]?.to ?? 0) <= stuckAt;
      const isAsked = wantsBase || isDoubted(round, header);
      await changeSyncIdentity(db, {
        ...(hasFacts && { hasNews: true }),
        ...(isAsked && { wantsBase: true }),
      });
    },
  });
  await compareFacts(round, header);
  await tellHidden(round, header.name, outcome);
  const skipped = [...backup.skipped, ...outcome.refused].map(({ name }) => name);
  if (skipped.length > 0) {
    const { skipped: before = [] } = await readSyncState();
    await changeSyncState({ skipped: [...new Set([...skipped, ...before])].slice(0, MOST_TOLD) });
  }
}

/** Entries of a list in the state at most. */
const MOST_TOLD = 50;

async function tellHidden({ now }: Round, device: string, outcome: MergeOutcome): Promise<void> {
  const courses = outcome.courses.flatMap(({ how, key, title }) =>
    how === 'hidden' ? [{ key, title }] : [],
  );
  if (courses.length + outcome.lostNotes.length === 0) return;
  const { hidden } = await readSyncState();
  const entry = { at: now, device, courses, notes: outcome.lostNotes };
  await changeSyncState({ hidden: [entry, ...hidden].slice(0, MOST_TOLD) });
}

const DAY = 86_400_000;

async function snapshotOnceADay(now: number): Promise<void> {
  const last = (await snapshots()).find(({ reason }) => reason === 'sync');
  if (last && Math.abs(now - last.madeAt) < DAY) return;
  await takeSnapshot('sync', now);
  await turnSnapshots();
}

async function lookAgain(round: Round, cursor: CursorRow, own: readonly SyncFile[]): Promise<void> {
  const counts = own.map((file) =>
    file.kind === 'segment' ? file.to : file.kind === 'base' ? file.count : 0,
  );
  const written = Math.max(cursor.written, ...counts);
  const isBehind = written > cursor.count;
  const isTooNew = own.some(({ kind }) => kind === 'newer');
  if (isTooNew) round.problems.push({ kind: 'update', device: cursor.name });
  const looks = isBehind ? cursor.looks + 1 : 0;
  if (looks !== cursor.looks || written !== cursor.written || cursor.lastSeenAt === 0)
    await changeCursor(cursor.fileId, { written, looks });
  // Its device is told once, without waiting for anything else to say.
  if (looks === LOOKS) await write(({ db }) => changeSyncIdentity(db, { hasNews: true, reportedAt: 0 }));
}

async function cursorOf(fileId: string): Promise<CursorRow> {
  const known = await read((db) => db.cursors.get(fileId));
  return known ?? { fileId, count: 0, written: 0, name: '', lastSeenAt: 0, looks: 0 };
}

async function changeCursor(fileId: string, patch: Partial<CursorRow>): Promise<void> {
  const cursor = await cursorOf(fileId);
  await write(({ db }) => db.cursors.put({ ...cursor, ...patch }));
}

/** What `work` gives, or `null` if the file is not whole or not there. */
async function whole<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (isNotYet(error) || error instanceof UnreadableFileError) return null;
    throw error;
  }
}
