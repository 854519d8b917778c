import type { EpilogueDatabase } from '../database/database';
import { loadFacts } from './load-facts';

/**
 * Under which key of a course a chapter was seen: the one whose outline or visits have it, so that what is said of the
 * chapter goes with it if the courses are split again. Reads only; may run inside a transaction.
 */
export async function observedKey(
  db: EpilogueDatabase,
  courseKey: string,
): Promise<(chapterKey: string) => string> {
  const { outlines, visits } = await loadFacts(db, [courseKey]);
  const seen = new Map(visits.map((visit) => [visit.chapterKey, visit.courseKey]));
  for (const outline of outlines) for (const key of outline.chapterKeys) seen.set(key, outline.courseKey);
  return (chapterKey) => seen.get(chapterKey) ?? courseKey;
}
