import type { Transaction } from 'dexie';
import type { Visit } from '@/progress/facts';
import { packed, type VisitPack } from '../visit-packs';

/**
 * From schema 2: a row of `visits` was one visit, and becomes a pack of them, one course after the other. What a visit
 * says stays as it is to the letter.
 */
export async function toSchema3(tx: Transaction): Promise<void> {
  const table = tx.table<Visit | VisitPack, string>('visits');
  const courses = await table.orderBy('courseKey').uniqueKeys();
  for (const courseKey of courses) {
    const visits = (await table.where('courseKey').equals(courseKey).toArray()) as Visit[];
    await table.bulkDelete(visits.map(({ id }) => id));
    await table.bulkPut(
      packed(
        [],
        visits.sort((a, b) => a.startedAt - b.startedAt),
      ),
    );
  }
}
