import { read } from '../database/read-transaction';

/** Keys, beginning with `site:`, of all courses whose whole outline is known. Uses the index `keys`. */
export async function outlinedCourses(site: string): Promise<Set<string>> {
  const rows = await read((db) => db.courses.where('keys').startsWith(`${site}:`).distinct().toArray());
  return new Set(rows.filter((row) => row.outlineComplete).flatMap((row) => row.keys));
}
