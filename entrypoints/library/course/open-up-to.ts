import type { ChapterRow } from '@/progress/model/rows';

/**
 * The chapters from the beginning of the outline up to this one that are not done. A chapter that was skipped on
 * purpose stays skipped, and a chapter in no outline has none before it.
 */
export function openUpTo(
  chapters: readonly ChapterRow[],
  { index }: Pick<ChapterRow, 'index'>,
): ChapterRow[] {
  return chapters.filter(
    (each) => each.index >= 0 && each.index <= index && each.state !== 'done' && each.state !== 'skipped',
  );
}
