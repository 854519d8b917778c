import { withLibrary } from '@/storage/session';

/** Courses to be asked about, by key: they are much alike in a library of any size. */
export interface Probes {
  /** Of some fifty chapters and two hundred visits. */
  usual: string[];
  /** That were opened some thousand times; none in a small library. */
  references: string[];
}

export async function probes(): Promise<Probes> {
  return await withLibrary(async (db) => {
    const rows = await db.courses.toArray();
    const read = rows.filter((row) => row.forgottenAt === undefined && !row.hidden);
    const visits = await Promise.all(
      read.map(async ({ keys }) => {
        const counts = await Promise.all(keys.map((key) => db.visits.where('courseKey').equals(key).count()));
        return counts.reduce((a, b) => a + b, 0);
      }),
    );
    const keysWhere = (fits: (visits: number, chapters: number) => boolean) =>
      read.flatMap((row, i) => (fits(visits[i] ?? 0, row.chapters) ? [row.key] : []));
    return {
      usual: keysWhere((n, chapters) => n >= 150 && n <= 250 && chapters >= 35 && chapters <= 65),
      references: keysWhere((n) => n > 2000),
    };
  });
}
