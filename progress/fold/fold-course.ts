import { unattendedLessons } from '../completion/attendance';
import { closingDone } from '../completion/open-question';
import type { Mark } from '../model/facts';
import { isLink } from '../model/identity';
import { compareText, type FactOrder, inOrder, isAfter } from '../model/order';
import type { ChapterRow, CourseRow } from '../model/rows';
import type { Note } from '../notes/note';
import { secondReading } from '../status/second-reading';
import { shelfOf } from '../status/shelf';
import { decidesChapter } from './chapter-decision';
import type { CourseFacts } from './course-facts';
import { type FinishSuppression, suppressedFinish } from './finish-suppression';
import { type ChapterFacts, chapterRows, gather } from './fold-chapters';
import { courseRow } from './fold-row';
import { type JoinedOutline, joinOutlines } from './join-outlines';
import { type Pass, passesOf } from './timeline';
import { withoutMovedChapters } from './without-moved-chapters';

/** A folded course, and what only the next decision needs. */
export interface Folded {
  row: CourseRow;
  chapters: ChapterRow[];
  /** What the user wrote, without what was deleted or forgotten. */
  notes: readonly Note[];
  memory: Memory;
}

export interface Memory {
  held: FinishSuppression | null;
  /** Chapters that were read through again, which a *yes* to the question `read-again` marks done in the new pass. */
  again: string[];
  /** Lessons that played to their end since somebody was last there. */
  unattended: number;
  /** The greatest number of chapters of which a question was asked with none missing, and stands; `null`: none was. */
  askedAt: number | null;
  /** The user only looks things up here: nothing is asked without a farewell. */
  lookedUp: boolean;
  /** Some page of the course had a link to a following one. */
  namesNext: boolean;
  /** Closing chapters that were really read, or set done by the user. */
  closingDone: string[];
  /** Chapters that any mark ever called done, not done or skipped, in any pass, taken back or not. */
  touched: ReadonlySet<string>;
  /** What was read before this fact does not count for the chapter. */
  floors: ReadonlyMap<string, FactOrder>;
}

/**
 * Folds one course by the design's rules from nothing but its facts: no clock, no settings, no detector. `null` if
 * nothing remains that would make it a course (all pages belong elsewhere).
 */
export function foldCourse(facts: CourseFacts): Folded | null {
  const { isForgotten, standing } = facts.forgettings;
  const said = [...facts.active, ...facts.undone.map(({ mark }) => mark)];
  const about = said.filter((mark) => !isLink(mark) && !isOfMovedPage(mark));
  const notes = facts.notes.filter((note) => !note.deleted);
  if (facts.visits.length + about.length + notes.length === 0) return null;

  const keys = [...facts.keys].sort(compareText);
  const root = keys[0] ?? '';
  const ordered = inOrder(facts.visits);
  const visits = ordered.filter((visit) => !isForgotten(visit));
  const passes = passesOf(
    visits,
    facts.active.filter((mark) => isEvent(mark) && !isForgotten(mark)),
  );
  const forgotten =
    standing.findLast((mark) => !isOfMovedPage(mark) && keys.includes(mark.courseKey)) ?? null;
  const outline = joinOutlines(withoutMovedChapters(facts.outlines, facts.active, keys));
  const undone = (pass: Pass) =>
    facts.undone.filter(({ mark }) => {
      const next = passes[pass.number]?.opened;
      return !isForgotten(mark) && isAfter(mark, pass.opened) && (!next || isAfter(next, mark));
    });
  const perPass = passes.map((pass) => {
    const chapters = gather(pass, visits, undone(pass), outline);
    return { pass, chapters, rows: chapterRows(root, outline, chapters) };
  });
  const current = perPass.at(-1);
  if (!current) return null;

  const { shelf, finishes } = shelfOf(passes);
  const again = secondReading(current.pass, current.rows, outline.rowKey);
  const visibleNotes = notes.filter((note) => !isForgotten(note));
  const row = courseRow({
    keys,
    facts,
    forgotten,
    visits,
    outline,
    shelf,
    finishes,
    perPass,
    notes: visibleNotes,
    again,
  });
  const touched = about.filter(
    (mark) => !isForgotten(mark) && mark.chapterKey !== undefined && decidesChapter(mark),
  );
  return {
    row,
    chapters: current.rows,
    notes: visibleNotes,
    memory: {
      held: suppressedFinish(current.pass, undone(current.pass), countsAs(current.rows, outline)),
      askedAt: askedAt(current.chapters),
      lookedUp: current.pass.events.some(({ mark }) => mark?.kind === 'looked-up'),
      namesNext: visits.some(({ evidence }) => evidence.namesNext),
      again: again.through,
      unattended: unattendedLessons(current.pass),
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

/** Whether a mark says something of the course in its time: no link, no forgetting, and no undo of one. */
function isEvent(mark: Mark): boolean {
  const isUndo = mark.kind === 'restored' && mark.value !== undefined;
  return !isLink(mark) && mark.kind !== 'forgotten' && !isUndo;
}

/** A page was forgotten with the course to which it had moved: that says nothing of the course under its key. */
function isOfMovedPage({ kind, chapterKey }: Mark): boolean {
  return kind === 'forgotten' && chapterKey !== undefined;
}

function countsAs(rows: readonly ChapterRow[], outline: JoinedOutline): (chapterKey: string) => boolean {
  const counting = new Set(rows.filter((row) => row.counts).map((row) => row.chapterKey));
  return (chapterKey) => counting.has(outline.rowKey(chapterKey));
}

function askedAt(chapters: ReadonlyMap<string, ChapterFacts>): number | null {
  const counts = [...chapters.values()].flatMap(({ decision: { mark } }) =>
    mark?.kind === 'done' && mark.evidence?.ask !== undefined ? (mark.evidence.counted ?? []) : [],
  );
  return counts.length > 0 ? Math.max(...counts) : null;
}
