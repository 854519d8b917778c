import type { Table, Transaction } from 'dexie';
import type { Visit } from '@/progress/model/facts';
import type { ChapterRow } from '@/progress/model/rows';
import { type ChapterPack, chapterPacks } from '../chapter-packs';
import { packed, type VisitPack } from '../visit-packs';

/**
 * From schema 2: a row of `visits` or `chapters` held one visit or one chapter, and becomes a pack of them, one course
 * after the other. The upgrade changes nothing within a visit or a chapter.
 */
export async function toSchema3(tx: Transaction): Promise<void> {
  await repack(tx.table<Visit | VisitPack, string>('visits'), 'id', (rows) =>
    packed(
      [],
      (rows as Visit[]).sort((a, b) => a.startedAt - b.startedAt),
    ),
  );
  await repack(tx.table<ChapterRow | ChapterPack, string>('chapters'), 'key', (rows) =>
    chapterPacks(rows as ChapterRow[]),
  );
}

async function repack<T extends { courseKey: string }, K extends keyof T>(
  table: Table<T, string>,
  key: K,
  packs: (rows: T[]) => T[],
): Promise<void> {
  for (const courseKey of await table.orderBy('courseKey').uniqueKeys()) {
    const rows = await table.where('courseKey').equals(courseKey).toArray();
    await table.bulkDelete(rows.map((row) => String(row[key])));
    await table.bulkPut(packs(rows));
  }
}
