import { atom } from 'nanostores';
import type { Notice } from '@/components/controls/toast';
import { showUndone, showUndoToast } from '@/components/controls/undo-toast';
import { BUTTON_LABELS, type ButtonMark, type ShownMark } from '@/components/course/mark-label';
import { markedAs } from '@/components/course/marked-as';
import { markCourse, undo } from '@/components/hooks/lazy-storage';
import { courseText } from '@/locales/course-text';
import type { markText } from '@/locales/mark-text';
import type { CourseMarkKind } from '@/progress/model/facts';
import type { CourseRow, Status } from '@/progress/model/rows';
import type { PageView } from './page/page-view';

type Text = ReturnType<typeof markText.get>;

/**
 * The last action in this popup, by a button or a key, with its course. It is shown beside that course's buttons if
 * there are any, else at the foot. There is only one, so that undo means the same everywhere.
 */
export const lastNotice = atom<{ course: string; notice: Notice } | null>(null);

/** The tab's page as the head shows it, for what is shown elsewhere; `origin` is that of a tracked page. */
export const pageInView = atom<{ view: PageView; tabId: number | null; origin: string | null } | null>(null);

/** The course of the current page, once it can be marked, and whether it counts as finished. */
export const pageCourse = atom<{ row: CourseRow; isFinished: boolean } | null>(null);

/** Whether everything about the current chapter is shown. */
export const detailsShown = atom(false);

/**
 * The shelf that somebody went to, `null` until then; `isWanted` where that was by name, so that it comes into view.
 */
export const shelfAsked = atom<{ shelf: Status | null; isWanted: boolean } | null>(null);

/** Key of the course whose takeaway is open. */
export const writing = atom<string | null>(null);

const sayOf = (course: string) => (notice: Notice | null) => lastNotice.set(notice && { course, notice });

/** Puts a mark on a course, and says so. */
export function mark(row: Pick<CourseRow, 'key' | 'title'>, kind: CourseMarkKind, t: Text): Promise<void> {
  const done = kind in BUTTON_LABELS ? markedAs(row, kind as ButtonMark, t, courseText.get()) : t[`mark-${kind}`];
  return showUndoToast(() => markCourse(row.key, kind), done, sayOf(row.key), t);
}

/** Undoes the last action on this course, made on whatever page, and says so; does nothing if there is none. */
export async function undoLast({ key, lastAction }: Pick<CourseRow, 'key' | 'lastAction'>, t: Text) {
  if (!lastAction) return;
  const say = sayOf(key);
  try {
    await undo(lastAction.id);
    showUndone(lastAction.id, t[`mark-${lastAction.kind as ShownMark}`], say, t);
  } catch {
    say({ text: t.failed });
  }
}
