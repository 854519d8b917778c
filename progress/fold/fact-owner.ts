import type { Mark } from '../model/facts';
import { fullChapterKey, type Sets, setsOf } from '../model/identity';
import { decidesChapter } from './chapter-decision';

/** To which course each fact belongs. */
export interface FactOwners {
  sets: Sets;
  /** Root of the course of a visit, a note or an outline. */
  root(fact: { courseKey: string; chapterKey?: string }): string;
  /** Roots of the courses that a mark is about: none, one, or both ends of a `belongs-to`. */
  ofMark(mark: Mark): string[];
}

/**
 * Owners by the active links. A page belongs where the latest `belongs-to` for exactly its observed course and chapter
 * sends it, else to its own course.
 */
export function factOwners(active: readonly Mark[]): FactOwners {
  const sets = setsOf(active);
  const targets = new Map<string, string>();
  for (const { kind, courseKey, chapterKey, value } of active) {
    if (kind !== 'belongs-to' || chapterKey === undefined || value === undefined) continue;
    targets.set(fullChapterKey(courseKey, chapterKey), value);
  }
  const root: FactOwners['root'] = ({ courseKey, chapterKey }) => {
    const moved = targets.size > 0 && chapterKey !== undefined;
    return sets.rootOf((moved ? targets.get(fullChapterKey(courseKey, chapterKey)) : undefined) ?? courseKey);
  };
  const ofMark: FactOwners['ofMark'] = (mark) => {
    const own = sets.rootOf(mark.courseKey);
    if (decidesChapter(mark)) return [root(mark)];
    // This finish came from a page that belongs elsewhere: it finished neither course.
    if (mark.kind === 'finished' && mark.by === 'reader' && root(mark) !== own) return [];
    if (mark.kind !== 'belongs-to' || mark.value === undefined) return [own];
    return [...new Set([own, sets.rootOf(mark.value)])];
  };
  return { sets, root, ofMark };
}
