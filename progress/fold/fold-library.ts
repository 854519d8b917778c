import type { Mark, Outline, Visit } from '../model/facts';
import { groupBy } from '../model/group-by';
import { mergeNotes } from '../notes/merge-notes';
import type { Note } from '../notes/note';
import { activeMarks } from './active-marks';
import { type FactOwners, factOwners } from './fact-owner';
import { type Folded, foldCourse } from './fold-course';
import { forgettingsOf } from './forgetting';
import { mergeMarks, mergeVisits, unique } from './merge-facts';
import { mergeOutline } from './outline-parts';

/** Facts of any number of courses, in any order, duplicates allowed. */
export interface Facts {
  visits: readonly Visit[];
  marks: readonly Mark[];
  outlines: readonly Outline[];
  notes: readonly Note[];
}

export interface FoldedLibrary {
  courses: Folded[];
  /** Undos and redos that name nothing known. */
  unknown: Mark[];
}

/**
 * Folds every course of the facts, by root. With `only`, it folds just the courses that have one of these keys: the
 * facts may then hold pages that moved in, without the rest of the courses from which they came.
 */
export function foldLibrary(facts: Facts, only?: ReadonlySet<string>): FoldedLibrary {
  const { active, undone, unknown } = activeMarks(unique(facts.marks, mergeMarks));
  const homes = factOwners(active);
  const forgettings = forgettingsOf(active);
  const visits = groupBy(unique(facts.visits, mergeVisits), homes.root);
  const notes = groupBy(mergeNotes(facts.notes), homes.root);
  const outlines = groupBy(uniqueOutlines(facts.outlines), homes.root);
  const standingMarks = perRoot(active, homes, (mark) => mark);
  const undoneMarks = perRoot(undone, homes, ({ mark }) => mark);
  const roots = new Set([visits, notes, standingMarks, undoneMarks].flatMap((groups) => [...groups.keys()]));
  const courses = [...roots].flatMap((root) => {
    const keys = homes.sets.keysOf(root);
    if (only && !keys.some((key) => only.has(key))) return [];
    const folded = foldCourse({
      keys,
      visits: visits.get(root) ?? [],
      active: standingMarks.get(root) ?? [],
      undone: undoneMarks.get(root) ?? [],
      outlines: outlines.get(root) ?? [],
      notes: notes.get(root) ?? [],
      forgettings,
    });
    return folded ? [folded] : [];
  });
  return { courses, unknown };
}

function perRoot<T>(items: readonly T[], homes: FactOwners, markOf: (item: T) => Mark): Map<string, T[]> {
  const placed = items.flatMap((item) => homes.ofMark(markOf(item)).map((root) => ({ root, item })));
  return new Map(
    [...groupBy(placed, ({ root }) => root)].map(([root, all]) => [root, all.map(({ item }) => item)]),
  );
}

/** One outline for each key, merged from its sightings. */
export function uniqueOutlines(outlines: readonly Outline[]): Outline[] {
  const byKey = groupBy(outlines, (outline) => outline.courseKey);
  return [...byKey.values()].flatMap(([first, ...more]) => (first ? [more.reduce(mergeOutline, first)] : []));
}
