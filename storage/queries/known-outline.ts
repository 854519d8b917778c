import { joinOutlines } from '@/progress/fold/join-outlines';
import type { Outline } from '@/progress/model/facts';
import { siteOf } from '@/progress/model/identity';
import type { EpilogueDatabase } from '../database/database';
import { read } from '../database/read-transaction';

/**
 * The outline known for a course under any of these keys. If only an article's own identity is known, the chapter finds
 * it. `null` if no chapters are known.
 */
export async function knownOutline(
  courseKeys: readonly string[],
  chapterKey?: string,
): Promise<Outline | null> {
  return await read(async (db) => {
    const rows = await Promise.all(courseKeys.map((key) => db.courses.where('keys').equals(key).first()));
    const keys = new Set([...courseKeys, ...rows.flatMap((row) => row?.keys ?? [])]);
    const outlines = (await db.outlines.bulkGet([...keys])).filter((outline) => outline !== undefined);
    const own = joinOutlines(outlines).main;
    if ((own && own.chapters.length > 0) || chapterKey === undefined) return own;
    return joinOutlines(await outlinesWith(db, chapterKey, courseKeys)).main;
  });
}

/** Outlines of the same site that list a chapter; none if more than one course lists it. */
export async function outlinesWith(
  db: EpilogueDatabase,
  chapterKey: string,
  courseKeys: readonly string[],
): Promise<Outline[]> {
  const sites = new Set(courseKeys.map(siteOf));
  const found = await db.outlines.where('chapterKeys').equals(chapterKey).toArray();
  const outlines = found.filter((outline) => sites.has(siteOf(outline.courseKey)));
  const rows = await Promise.all(
    outlines.map(({ courseKey }) => db.courses.where('keys').equals(courseKey).first()),
  );
  const roots = new Set(outlines.map((outline, i) => rows[i]?.key ?? outline.courseKey));
  return roots.size === 1 ? outlines : [];
}
