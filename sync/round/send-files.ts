import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity } from '@/storage/database/sync-identity';
import type { OutboxRow } from '@/storage/database/sync-rows';
import { write } from '@/storage/database/transaction';
import { isEqual } from '../encryption/bytes';
import { SyncError } from '../sync-error';
import { TransportError } from '../transport';
import type { Round } from './round';

/** Files that a device takes away in one round at most. */
const MOST_REMOVED = 20;

/** Names of files that are gone are remembered up to so many, so that a stale list shows no stranger. */
const REMEMBERED = 2_000;

/**
 * Uploads what waits, in the order of its counts, and reads each file back: only then it counts as sent. A file that
 * lies there already, because an answer was lost, is not written again.
 */
export async function sendFiles(round: Round): Promise<void> {
  const { transport, signal } = round;
  const listed = new Set(round.files.map(({ name }) => name));
  const waiting = await read((db) => db.outbox.filter(({ bytes }) => bytes !== null).toArray());
  const isLast = ({ kind }: OutboxRow) => Number(kind === 'generation');
  waiting.sort(
    (a, b) => isLast(a) - isLast(b) || a.to - b.to || rank(a) - rank(b) || (a.name < b.name ? -1 : 1),
  );
  for (const { name, bytes } of waiting) {
    if (!bytes) continue;
    if (!listed.has(name) || !(await isThere(round, name, bytes))) {
      await transport.put(name, bytes, signal);
      if (!(await isThere(round, name, bytes))) throw new SyncError('damaged');
    }
    await write(async ({ db }) => {
      await db.outbox.update(name, { bytes: null, isSent: true });
      await changeSyncIdentity(db, { wasSeen: true });
    });
  }
}

/** Keys first: without them nobody reads the rest. A base comes before the segments behind it. */
function rank({ kind }: OutboxRow): number {
  return ['key', 'base', 'segment', 'retired', 'generation'].indexOf(kind);
}

async function isThere({ transport, signal }: Round, name: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return isEqual(await transport.get(name, signal), bytes);
  } catch (error) {
    if (error instanceof TransportError && error.kind === 'not-found') return false;
    throw error;
  }
}

/**
 * Takes away own files for which a later one stands, some in a round, and those of devices that this one has retired.
 * Nothing goes before the later one came back whole.
 */
export async function removeOldFiles({ transport, signal, files, me }: Round): Promise<void> {
  await markOldFiles();
  const [old, retired] = await read((db) =>
    Promise.all([
      db.outbox.filter(({ isOld }) => isOld).toArray(),
      db.cursors.filter(({ retiredBy }) => retiredBy === me.fileId).toArray(),
    ]),
  );
  const names = new Set(old.map(({ name }) => name));
  const gone = new Set(retired.map(({ fileId }) => fileId));
  const unwanted = files.filter(
    (file) =>
      names.has(file.name) || ((file.kind === 'segment' || file.kind === 'base') && gone.has(file.fileId)),
  );
  for (const { name } of unwanted.slice(0, MOST_REMOVED)) await transport.remove(name, signal);
  const listed = new Set(files.map(({ name }) => name));
  const forgettable = old.filter(({ name }) => !listed.has(name)).sort((a, b) => b.to - a.to);
  const forgotten = forgettable.slice(REMEMBERED).map(({ name }) => name);
  if (forgotten.length > 0) await write(({ db }) => db.outbox.bulkDelete(forgotten));
}

/** Notes which own files a later one stands for: a whole base for all before it, a joined segment for its parts. */
async function markOldFiles(): Promise<void> {
  await write(async ({ db }) => {
    const rows = (await db.outbox.toArray()).filter(({ isOld }) => !isOld);
    const base = latestBase(rows);
    const segments = rows.filter(({ kind, isSent }) => kind === 'segment' && isSent);
    const isCovered = (row: OutboxRow) => {
      if (row.kind === 'base') return base.length > 0 && !base.includes(row) && row.to <= (base[0]?.to ?? 0);
      if (row.kind !== 'segment') return false;
      const isInBase = base.length > 0 && row.to <= (base[0]?.to ?? 0);
      const isJoined = segments.some(
        ({ name, from, to }) =>
          name !== row.name && from <= row.from && row.to <= to && to - from > row.to - row.from,
      );
      return isInBase || isJoined;
    };
    const old = rows.filter(isCovered).map(({ name }) => name);
    await db.outbox.bulkUpdate(old.map((key) => ({ key, changes: { isOld: true, bytes: null } })));
  });
}

/** The parts of the latest base, if all of them came back as they were sent. */
export function latestBase(rows: readonly OutboxRow[]): OutboxRow[] {
  const whole = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    if (row.kind !== 'base' || row.isOld) continue;
    const base = row.name.split('.').slice(0, 4).join('.');
    whole.set(base, [...(whole.get(base) ?? []), row]);
  }
  const sent = [...whole.values()].filter((parts) => parts.every(({ isSent }) => isSent));
  return sent.sort(([a], [b]) => (b?.to ?? 0) - (a?.to ?? 0))[0] ?? [];
}
