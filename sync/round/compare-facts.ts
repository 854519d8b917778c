import type { EpilogueDatabase } from '@/storage/database/database';
import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity } from '@/storage/database/sync-identity';
import { write } from '@/storage/database/transaction';
import { type FactDigests, factDigests } from '@/storage/queries/fact-digests';
import type { DeviceHeader } from '../files/device-words';
import type { Round } from './round';

/** All facts are compared so often at most, and a device writes everything anew so often at most; milliseconds. */
const EVERY = 86_400_000;

const isLongAgo = (at: number, now: number) => Math.abs(now - at) > EVERY;

/**
 * The digests of all facts, where it is time for them and others will know everything of this device at the count that is
 * being sealed: `sealed` facts, and nothing beside. Inside a transaction.
 */
export async function digestsIfDue(
  db: EpilogueDatabase,
  { me, now }: Round,
  sealed: number,
): Promise<FactDigests | null> {
  if (!isLongAgo(me.digestedAt, now)) return null;
  const [dirty, open] = await Promise.all([db.dirty.count(), db.imports.count()]);
  return dirty === sealed && open === 0 ? await factDigests(db) : null;
}

/**
 * Compares all facts with those of another device, where both have read the same of all others and of each other. Where
 * they differ, everything that it has is asked for once more.
 */
export async function compareFacts(
  round: Round,
  { fileId, read: counts, digests }: DeviceHeader,
): Promise<void> {
  if (!digests) return;
  const own = await read(async (db) => {
    const [cursors, dirty, open] = await Promise.all([
      db.cursors.filter(({ isFormer }) => !isFormer).toArray(),
      db.dirty.count(),
      db.imports.count(),
    ]);
    const here = new Map(cursors.map(({ fileId: other, count }) => [other, count]));
    here.set(round.me.fileId, round.me.count);
    here.delete(fileId);
    const isSame = Object.keys(counts).length === here.size && [...here].every(([id, n]) => counts[id] === n);
    return isSame && dirty + open === 0 ? await factDigests(db) : null;
  });
  if (!own || Object.keys(own).every((table) => own[table] === digests[table])) return;
  const bases = round.files.flatMap((file) =>
    file.kind === 'base' && file.fileId === fileId ? [file.baseId] : [],
  );
  await write(async ({ db }) => {
    await db.cursors.update(fileId, { doubted: [...new Set(bases)] });
    await changeSyncIdentity(db, { hasNews: true, reportedAt: 0 });
  });
}

/** Whether another device has come to something else, and this one must write everything anew. */
export function isDoubted({ me, now }: Round, { doubts }: DeviceHeader): boolean {
  return doubts?.[me.fileId] !== undefined && isLongAgo(me.baseAt, now);
}
