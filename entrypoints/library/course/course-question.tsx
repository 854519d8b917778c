import { useStore } from '@nanostores/preact';
import { FinishQuestion } from '@/components/course/finish-question';
import { courseText } from '@/locales/course-text';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/model/rows';
import { markCourse } from '@/storage/marks/marks';
import { type Say, useUndoToast } from '../use-undo-toast';

/** The open question of a course, if there is one, with the buttons that answer it. */
export function CourseQuestion({ row, say }: { row: CourseRow; say: Say }) {
  const c = useStore(courseText);
  const m = useStore(markText);
  const doing = useUndoToast(say);
  if (!row.question) return null;
  const { because } = row.question;
  return (
    <FinishQuestion
      text={because === 'read-again' ? c.asksAgain : c.asks}
      row={row}
      because={because}
      answer={(kind) => doing(() => markCourse(row.key, kind), m[`mark-${kind}`])}
    />
  );
}
