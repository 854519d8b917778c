import { withLibrary } from '@/storage/session';

/** As many courses are looked at, to find some that are alike. */
const CANDIDATES = 80;

/**
 * Keys of courses to be asked about, which are much alike in a library of any size: of some fifty chapters and two
 * hundred visits.
 */
export async function probes(): Promise<{ usual: string[] }> {
  return await withLibrary(async (db) => {
    const rows = await db.courses.toArray();
    const read = rows.filter(
      (row) => row.lastReadAt > 0 && !row.hidden && row.chapters >= 35 && row.chapters <= 65,
    );
    const candidates = read.slice(0, CANDIDATES);
    const visits = await Promise.all(
      candidates.map(({ key }) => db.visits.where('courseKey').equals(key).count()),
    );
    const alike = (count = 0) => count >= 150 && count <= 250;
    return { usual: candidates.filter((_row, i) => alike(visits[i])).map((row) => row.key) };
  });
}
