import { read } from '../database/read';

/** All keys, beginning with `site:`, of courses whose whole outline is known. By the index `keys`. */
export async function outlinedCourses(site: string): Promise<Set<string>> {
  const rows = await read((db) => db.courses.where('keys').startsWith(`${site}:`).distinct().toArray());
  return new Set(rows.filter((row) => row.outlineComplete).flatMap((row) => row.keys));
}
