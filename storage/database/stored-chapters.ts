import type { ChapterRow } from '@/progress/model/rows';
import type { EpilogueDatabase } from './database';

/** The chapters of the course with this root, in no order. */
export async function chaptersUnder(
  db: Pick<EpilogueDatabase, 'chapters'>,
  root: string,
): Promise<ChapterRow[]> {
  const packs = await db.chapters.where('courseKey').equals(root).toArray();
  return packs.flatMap(({ chapters }) => chapters);
}

/** The chapters of all courses, in no order. */
export async function allChapters(db: Pick<EpilogueDatabase, 'chapters'>): Promise<ChapterRow[]> {
  return (await db.chapters.toArray()).flatMap(({ chapters }) => chapters);
}
