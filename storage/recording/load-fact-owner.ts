import { activeMarks } from '@/progress/fold/active-marks';
import { factOwners } from '@/progress/fold/fact-owner';
import { forgettingsOf, type Placed } from '@/progress/fold/forgetting';
import { LINK_KINDS, type Mark, type MarkKind, REVERSAL_KINDS } from '@/progress/model/facts';
import { type CourseRow, isListed } from '@/progress/model/rows';
import type { Note } from '@/progress/notes/note';
import type { EpilogueDatabase } from '../database/database';

/** Tells to which course the facts of the whole library belong, for questions that look across courses. */
export interface LibraryFactOwner {
  /** The root of the course that a visit, a note or a mark about a chapter belongs to. */
  root(fact: { courseKey: string; chapterKey?: string }): string;
  /** Whether no forgetting covers the fact. */
  isKept(fact: Placed): boolean;
}

/** A note that pages show, and the row of its course. */
export interface VisibleNote {
  note: Note;
  course: CourseRow;
}

/** The notes that pages show: not deleted, not forgotten, and of a course that is listed. */
export function visibleNotes(
  notes: readonly Note[],
  { root, isKept }: LibraryFactOwner,
  rows: readonly CourseRow[],
): VisibleNote[] {
  const courses = new Map(rows.filter(isListed).map((row) => [row.key, row]));
  return notes.flatMap((note) => {
    if (note.deleted || !isKept(note)) return [];
    const course = courses.get(root(note));
    return course ? [{ note, course }] : [];
  });
}

/** The kinds that say where something belongs, and those that take them back. */
const KINDS: readonly MarkKind[] = [...LINK_KINDS, 'forgotten', 'restored', ...REVERSAL_KINDS];

/** Reads, by the index `kind`, the few marks that move facts between courses or hide them. */
export async function loadFactOwner(db: Pick<EpilogueDatabase, 'marks'>): Promise<LibraryFactOwner> {
  const marks = await Promise.all(KINDS.map((kind) => db.marks.where('kind').equals(kind).toArray()));
  return factOwnerOf(marks.flat());
}

/** Like `loadFactOwner`, by these marks. */
export function factOwnerOf(marks: readonly Mark[]): LibraryFactOwner {
  const { active } = activeMarks(marks);
  const homes = factOwners(active);
  const { isForgotten } = forgettingsOf(active);
  return { root: homes.root, isKept: (fact) => !isForgotten(fact) };
}
