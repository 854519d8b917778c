import type { Notice } from '@/components/controls/toast';
import { showUndone, showUndoToast } from '@/components/controls/undo-toast';
import { BUTTON_LABELS, type ButtonMark, type ShownMark } from '@/components/course/mark-label';
import { markedAs } from '@/components/course/marked-as';
import { markCourse, undo } from '@/components/hooks/lazy-storage';
import { courseText } from '@/locales/course-text';
import type { markText } from '@/locales/mark-text';
import type { CourseMarkKind } from '@/progress/model/facts';
import type { CourseRow } from '@/progress/model/rows';
import { droppedNow, lastNotice } from './popup-state';

type Text = ReturnType<typeof markText.get>;

const sayOf = (course: string) => (notice: Notice | null) => lastNotice.set(notice && { course, notice });

/** Puts a mark on a course, and says so. */
export function mark(row: Pick<CourseRow, 'key' | 'title'>, kind: CourseMarkKind, t: Text): Promise<void> {
  const done =
    kind in BUTTON_LABELS ? markedAs(row, kind as ButtonMark, t, courseText.get()) : t[`mark-${kind}`];
  droppedNow.set(kind === 'dropped' ? row.key : null);
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
