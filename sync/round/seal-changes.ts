import type { EpilogueDatabase } from '@/storage/database/database';
import { read } from '@/storage/database/read-transaction';
import { visitsWith } from '@/storage/database/stored-visits';
import { changeSyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { type DirtyRow, FACT_TABLES, type FactTable, type OutboxRow } from '@/storage/database/sync-rows';
import { write, writesSoFar } from '@/storage/database/transaction';
import type { Batch } from '@/transfer/backup/format';
import { type DeviceHeader, wordsOf } from '../files/device-words';
import { sealFile } from '../files/envelope';
import { segmentStem } from '../files/file-names';
import { digestsIfDue } from './compare-facts';
import { headerOf } from './device-header';
import type { Round } from './round';

/** Facts of one segment at most. */
const MOST_FACTS = 2_000;

/** How often a segment is made again because something was deleted for good meanwhile. */
const ATTEMPTS = 5;

/** Others are told at most so often how far they were read, where there is nothing else to say; milliseconds. */
const REPORT_EVERY = 86_400_000;

type Key = Pick<DirtyRow, 'table' | 'id'>;

/** Seals what changed here since the last segment, and else now and then a header alone. */
export async function sealChanges(round: Round): Promise<void> {
  for (;;) {
    const dirty = await read((db) => db.dirty.limit(MOST_FACTS).toArray());
    if (dirty.length === 0) break;
    await seal(round, dirty);
  }
  const { hasNews, reportedAt, count } = round.me;
  // A clock that was ahead must not silence this device for years.
  const isDue = Math.abs(round.now - reportedAt) > REPORT_EVERY;
  if (hasNews && isDue && count > 0) await seal(round, []);
}

/** Seals the present content of what some own segments hold, as one that stands for all of them. */
export async function joinSegments(round: Round, segments: readonly OutboxRow[]): Promise<void> {
  const keys = [...new Set(segments.flatMap(({ facts }) => facts))];
  const facts = keys.map((key): Key => {
    const at = key.indexOf(' ');
    return { table: key.slice(0, at) as FactTable, id: key.slice(at + 1) };
  });
  const from = Math.min(...segments.map((each) => each.from));
  const to = Math.max(...segments.map((each) => each.to));
  await sealAs(round, facts, { from, to });
}

async function seal(round: Round, dirty: readonly DirtyRow[]): Promise<void> {
  const count = round.me.count + 1;
  await sealAs(round, dirty, { from: count, to: count }, dirty);
  const me = await read(syncIdentity);
  if (me) round.me = me;
}

/**
 * Makes a segment outside of any transaction, because compressing and encrypting would end one, and keeps it only if
 * nothing was deleted for good meanwhile.
 */
async function sealAs(
  round: Round,
  facts: readonly Key[],
  counts: { from: number; to: number },
  dirty: readonly DirtyRow[] = [],
): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const isLast = attempt === ATTEMPTS;
    const { batches, gone, writes, digests } = await read(async (db) => ({
      batches: await present(db, facts),
      gone: await db.tombstones.count(),
      writes: await writesSoFar(db),
      digests: isLast ? null : await digestsIfDue(db, round, facts.length),
    }));
    const header: DeviceHeader = { ...(await headerOf(round, counts)), ...(digests && { digests }) };
    const stem = segmentStem(round.me.fileId, counts.from, counts.to);
    const { name, bytes } = await sealFile(stem, await wordsOf(header, batches), round.sealing);
    const isKept = await write(async (writing) => {
      const { db } = writing;
      if (digests && writing.writes !== writes) return false;
      const me = await syncIdentity(db);
      const isSame = me?.fileId === round.me.fileId && !me.isPaused && gone === (await db.tombstones.count());
      if (!isSame) return false;
      await db.outbox.put({
        name,
        kind: 'segment',
        ...counts,
        size: bytes.length,
        bytes,
        isSent: false,
        facts: facts.map(({ table, id }) => `${table} ${id}`),
        isOld: false,
      });
      const now = await db.dirty.bulkGet(dirty.map(({ key }) => key));
      const sealed = dirty.filter(({ generation }, i) => now[i]?.generation === generation);
      await db.dirty.bulkDelete(sealed.map(({ key }) => key));
      const count = Math.max(me.count, counts.to);
      const told = { count, hasNews: false, reportedAt: round.now };
      await changeSyncIdentity(db, { ...told, ...(digests && { digestedAt: round.now }) });
      return true;
    });
    if (isKept) return;
  }
}

/** The facts as they are now, in the order of a backup's sections; those that are gone are left out. */
async function present(db: EpilogueDatabase, facts: readonly Key[]): Promise<Batch[]> {
  const batches: Batch[] = [];
  const unknown = facts.filter(({ table }) => table === 'unknown').map(({ id }) => id);
  const later = (await db.unknown.bulkGet(unknown)).flatMap((row) => row ?? []);
  for (const section of FACT_TABLES) {
    if (section === 'unknown') continue;
    const ids = facts.filter(({ table }) => table === section).map(({ id }) => id);
    const rows =
      section === 'visits' ? await visitsWith(db, ids) : (await db[section].bulkGet(ids)).filter(Boolean);
    const all = [...rows, ...later.filter((each) => each.section === section).map(({ row }) => row)];
    if (all.length > 0) batches.push({ section, rows: all } as unknown as Batch);
  }
  return batches;
}
