import { closingDone } from '../completion/open-question';
import type { Outline, Visit } from '../model/facts';
import { isLink } from '../model/identity';
import { compareText, type FactOrder, inOrder, isAfter } from '../model/order';
import type { ChapterRow, CourseRow } from '../model/rows';
import type { Note } from '../notes/note';
import { secondReading } from '../status/second-reading';
import { shelfOf } from '../status/shelf';
import type { ActiveMarks } from './active-marks';
import { decidesChapter } from './chapter-decision';
import { courseRow } from './course-row';
import { type FinishSuppression, suppressedFinish } from './finish-suppression';
import { chapterRows, gather } from './fold-chapters';
import { joinOutlines } from './join-outlines';
import { type Pass, timelineOf } from './timeline';
import { withoutMovedChapters } from './without-moved-chapters';

/** Everything known of one course: the facts of all its keys. */
export interface CourseFacts {
  /** The set of identities; the smallest is the root. */
  keys: readonly string[];
  visits: readonly Visit[];
  active: ActiveMarks['active'];
  undone: ActiveMarks['undone'];
  outlines: readonly Outline[];
  notes: readonly Note[];
}

/** A folded course, and what only the next decision needs to know. */
export interface Folded {
  row: CourseRow;
  chapters: ChapterRow[];
  /** What the user wrote, without what was deleted or forgotten. */
  notes: readonly Note[];
  memory: Memory;
}

export interface Memory {
  held: FinishSuppression | null;
  /** With a *yes* to the question whether a finished course is read again: chapters that were read through for it. */
  again: string[];
  /** Closing chapters that were really read, or set done by the user. */
  closingDone: string[];
  /** Chapters of which anybody ever said done, not done or skipped, in any pass, taken back or not. */
  touched: ReadonlySet<string>;
  /** What was read before this does not count for the chapter. */
  floors: ReadonlyMap<string, FactOrder>;
}

/**
 * One course, folded by the design's rules from nothing but its facts: no clock, no settings, no detector.
 * `null` when nothing is left that would make it a course (all pages belong elsewhere).
 */
export function foldCourse(facts: CourseFacts): Folded | null {
  const about = [...facts.active, ...facts.undone.map(({ mark }) => mark)].filter((mark) => !isLink(mark));
  const notes = facts.notes.filter((note) => !note.deleted);
  if (facts.visits.length + about.length + notes.length === 0) return null;

  const keys = [...facts.keys].sort(compareText);
  const root = keys[0] ?? '';
  const ordered = inOrder(facts.visits);
  const timeline = timelineOf(
    ordered,
    facts.active.filter((mark) => !isLink(mark)),
  );
  const { forgotten, passes } = timeline;
  const visits = ordered.filter((visit) => isAfter(visit, forgotten));
  const outline = joinOutlines(withoutMovedChapters(facts.outlines, facts.active, keys));
  const undone = (pass: Pass) =>
    facts.undone.filter(({ mark }) => {
      const next = passes[pass.number]?.opened;
      return isAfter(mark, pass.opened ?? forgotten) && (!next || isAfter(next, mark));
    });
  const perPass = passes.map((pass) => {
    const chapters = gather(pass, visits, undone(pass), outline);
    return { pass, chapters, rows: chapterRows(root, outline, chapters) };
  });
  const current = perPass.at(-1);
  if (!current) return null;

  const { shelf, finishes } = shelfOf(timeline);
  const again = secondReading(current.pass, current.rows, outline.rowKey);
  const visibleNotes = notes.filter((note) => !forgotten || note.seq > forgotten.seq);
  const row = courseRow({
    keys,
    facts,
    timeline,
    visits,
    outline,
    shelf,
    finishes,
    perPass,
    notes: visibleNotes,
    again,
  });
  const touched = about.filter(
    (mark) => isAfter(mark, forgotten) && mark.chapterKey !== undefined && decidesChapter(mark),
  );
  return {
    row,
    chapters: current.rows,
    notes: visibleNotes,
    memory: {
      held: suppressedFinish(current.pass, undone(current.pass)),
      again: again.through,
      closingDone: closingDone(current.pass, current.rows),
      touched: new Set(touched.map((mark) => outline.rowKey(mark.chapterKey ?? ''))),
      floors: new Map(
        [...current.chapters].flatMap(([key, { decision }]) =>
          decision.floor ? [[key, decision.floor]] : [],
        ),
      ),
    },
  };
}
