import { atom } from 'nanostores';
import type { Notice } from '@/components/controls/toast';
import { showUndone, showUndoToast } from '@/components/controls/undo-toast';
import type { ShownMark } from '@/components/course/mark-label';
import { markCourse, undo } from '@/components/hooks/lazy-storage';
import type { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import type { CourseMark } from '@/storage/marks/marks';

type Text = ReturnType<typeof markText.get>;

/**
 * What was done last in this popup, by a button or a key, and to which course: said beside that course's buttons
 * where it has some, else at the foot. There is one, so that undo means the same everywhere.
 */
export const lastNotice = atom<{ course: string; notice: Notice } | null>(null);

/** The course of the page one is on, while its buttons are shown, and whether it counts as finished. */
export const pageCourse = atom<{ key: string; isFinished: boolean } | null>(null);

/** Key of the course whose takeaway is being written. */
export const writing = atom<string | null>(null);

const sayOf = (course: string) => (notice: Notice | null) => lastNotice.set(notice && { course, notice });

/** Puts a mark on a course, and says so. */
export function mark(course: string, kind: CourseMark & ShownMark, t: Text): Promise<void> {
  return showUndoToast(() => markCourse(course, kind), t[`mark-${kind}`], sayOf(course), t);
}

/** Takes back what was done to this course last, in whatever page, and says so; does nothing where nothing was. */
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
