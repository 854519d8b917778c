import type { Mark, Outline } from '../model/facts';
import { fullChapterKey } from '../model/identity';

/**
 * Outlines of one course (all of its `keys`) without the chapters that the user said belong to another one, because
 * nobody need read a moved page in the course that it left. `active` are the active marks in fact order.
 */
export function withoutMovedChapters(
  outlines: readonly Outline[],
  active: readonly Mark[],
  keys: readonly string[],
): readonly Outline[] {
  const away = new Map<string, boolean>();
  for (const { kind, courseKey, chapterKey, value } of active) {
    if (kind !== 'belongs-to' || chapterKey === undefined || value === undefined) continue;
    away.set(fullChapterKey(courseKey, chapterKey), !keys.includes(value));
  }
  if (away.size === 0) return outlines;
  return outlines.map((outline) => {
    const isHere = ({ key }: { key: string }) => away.get(fullChapterKey(outline.courseKey, key)) !== true;
    const chapters = outline.chapters.filter(isHere);
    if (chapters.length === outline.chapters.length) return outline;
    // Leaves out the parts, which would bring the chapter back when the outline merges with one of another key.
    const { parts: _parts, ...rest } = outline;
    return { ...rest, chapters, chapterKeys: chapters.map(({ key }) => key) };
  });
}
