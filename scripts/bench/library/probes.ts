import type { Visit } from '@/progress/model/facts';
import { withLibrary } from '@/storage/database/connection';
import { packsOf } from '@/storage/database/stored-visits';
import { visitsIn } from '@/storage/database/visit-packs';

/** Courses that are looked at to find similar ones. */
const CANDIDATES = 80;

/**
 * Keys of courses to ask about, which are similar in a library of any size: some fifty chapters and two hundred visits.
 */
export async function probes(): Promise<{ usual: string[] }> {
  return await withLibrary(async (db) => {
    const rows = await db.courses.toArray();
    const read = rows.filter(
      (row) => row.lastReadAt > 0 && !row.hidden && row.chapters >= 35 && row.chapters <= 65,
    );
    const candidates = read.slice(0, CANDIDATES);
    const packs = await Promise.all(candidates.map(({ key }) => packsOf(db, key)));
    const alike = ({ length }: readonly Visit[]) => length >= 150 && length <= 250;
    return {
      usual: candidates.filter((_row, i) => alike(visitsIn(packs[i] ?? []))).map((row) => row.key),
    };
  });
}
