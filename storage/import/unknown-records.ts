import { canonicalJson } from '@/progress/model/canonical-json';
import type { UnknownRecord } from '@/transfer/backup/format';
import { MOST_UNKNOWN } from '@/transfer/backup/later-version';
import type { EpilogueDatabase } from '../database/database';
import type { UnknownRow } from '../database/sync-rows';
import { sha256 } from '../recording/hash';
import type { Change } from './put-facts';

/** The records as the store keeps them. Never call it inside a transaction. */
export async function unknownRowsOf(records: readonly UnknownRecord[]): Promise<UnknownRow[]> {
  return await Promise.all(
    records.map(async ({ section, row }) => {
      return { key: `${section} ${await sha256(canonicalJson(row))}`, section, row };
    }),
  );
}

/** Keeps those that are new, up to as many as a library keeps. Returns them. */
export async function putUnknown(
  db: EpilogueDatabase,
  given: readonly UnknownRow[],
): Promise<Change<UnknownRow>[]> {
  if (given.length === 0) return [];
  const here = await db.unknown.bulkGet(given.map(({ key }) => key));
  const room = Math.max(0, MOST_UNKNOWN - (await db.unknown.count()));
  const added = given.filter((_row, i) => here[i] === undefined).slice(0, room);
  await db.unknown.bulkPut(added);
  return added.map((row) => [row]);
}
