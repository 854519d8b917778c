import type { EpilogueDatabase } from '../database/database';
import { loadFacts } from './load-facts';

/**
 * Finds the key of a course under which a chapter was seen: the key whose outline or visits have it. A mark under that
 * key goes with its chapter if the courses are split again. Only reads; may run inside a transaction.
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
