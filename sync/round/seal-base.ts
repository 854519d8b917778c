import { backupRows } from '@/storage/backup/backup-rows';
import { withLibrary } from '@/storage/database/connection';
import { read } from '@/storage/database/read-transaction';
import { changeSyncIdentity, syncIdentity } from '@/storage/database/sync-identity';
import { write, writesSoFar } from '@/storage/database/transaction';
import { asBeforeOpenImports } from '@/storage/import/before-open-imports';
import type { Batch } from '@/transfer/backup/format';
import { sealBase } from '../files/base-parts';
import { wordsOf } from '../files/device-words';
import { headerOf } from './device-header';
import type { Round } from './round';

/** How often a base is read again because somebody wrote meanwhile; else the next round tries again. */
const ATTEMPTS = 5;

/**
 * Seals everything that is here, as it is at one moment, but for what imports brought that can still be undone. Where it
 * only stands for segments, its count is the last that was sealed. Where it was asked for, it says more than they do, such
 * as the words of a device that was retired, and has a count of its own: whoever read up to the last one reads it, too,
 * and no two bases have one count.
 */
export async function sealWhole(round: Round): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const writes = await withLibrary(writesSoFar);
    const isFirst = round.me.count === 0;
    const count = round.me.count + Number(isFirst || round.me.wantsBase);
    const header = await headerOf(round, { from: count, to: count });
    const words = await wordsOf(header, facts());
    const files = await sealBase(words, { fileId: round.me.fileId, count }, round.sealing);
    const isKept = await write(async (writing) => {
      const { db } = writing;
      const me = await syncIdentity(db);
      if (writing.writes !== writes || me?.fileId !== round.me.fileId || me.isPaused) return false;
      await db.outbox.bulkPut(
        files.map(({ name, bytes }) => ({
          name,
          kind: 'base' as const,
          from: count,
          to: count,
          size: bytes.length,
          bytes,
          isSent: false,
          facts: [],
          isOld: false,
        })),
      );
      // Whoever has read nothing of this device reads the base; later ones may be passed over.
      if (isFirst) await db.dirty.clear();
      await changeSyncIdentity(db, { count, wantsBase: false, baseAt: round.now });
      return true;
    });
    if (!isKept) continue;
    const me = await read(syncIdentity);
    if (me) round.me = me;
    return;
  }
}

/** All facts, without what belongs to this browser alone. */
async function* facts(): AsyncGenerator<Batch> {
  const asBefore = await asBeforeOpenImports();
  for await (const batch of backupRows()) {
    if (batch.section === 'settings') continue;
    yield asBefore ? asBefore(batch) : batch;
  }
}
