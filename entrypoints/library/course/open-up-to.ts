import type { ChapterRow } from '@/progress/model/rows';

/**
 * What is still open from the beginning of the outline up to this chapter. What was skipped on purpose stays so;
 * a chapter that is in no outline has nothing before it.
 */
export function openUpTo(
  chapters: readonly ChapterRow[],
  { index }: Pick<ChapterRow, 'index'>,
): ChapterRow[] {
  return chapters.filter(
    (each) => each.index >= 0 && each.index <= index && each.state !== 'done' && each.state !== 'skipped',
  );
}
