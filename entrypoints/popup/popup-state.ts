import { atom } from 'nanostores';
import type { Notice } from '@/components/controls/toast';
import { showUndone, showUndoToast } from '@/components/controls/undo-toast';
import type { ShownMark } from '@/components/course/mark-label';
import { markCourse, undo } from '@/components/hooks/lazy-storage';
import type { markText } from '@/locales/mark-text';
import type { CourseMarkKind } from '@/progress/model/facts';
import type { CourseRow } from '@/progress/model/rows';

type Text = ReturnType<typeof markText.get>;

/**
 * The last action in this popup, by a button or a key, with its course. It is shown beside that course's buttons if
 * there are any, else at the foot. There is only one, so that undo means the same everywhere.
 */
export const lastNotice = atom<{ course: string; notice: Notice } | null>(null);

/** The course of the current page, while its buttons are shown, and whether it counts as finished. */
export const pageCourse = atom<{ key: string; isFinished: boolean } | null>(null);

/** Key of the course whose takeaway is open. */
export const writing = atom<string | null>(null);

const sayOf = (course: string) => (notice: Notice | null) => lastNotice.set(notice && { course, notice });

/** Puts a mark on a course, and says so. */
export function mark(course: string, kind: CourseMarkKind, t: Text): Promise<void> {
  return showUndoToast(() => markCourse(course, kind), t[`mark-${kind}`], sayOf(course), t);
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
