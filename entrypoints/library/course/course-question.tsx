import { useStore } from '@nanostores/preact';
import { Question } from '@/components/question';
import { courseText } from '@/locales/course-text';
import { markText } from '@/locales/mark-text';
import type { CourseRow } from '@/progress/rows';
import { markCourse } from '@/storage/marks';
import { type Say, useDoing } from '../doing';

/** The open question of a course, if there is one, answered where it is asked. */
export function CourseQuestion({ row, say }: { row: CourseRow; say: Say }) {
  const c = useStore(courseText);
  const m = useStore(markText);
  const doing = useDoing(say);
  if (!row.question) return null;
  const { because } = row.question;
  return (
    <Question
      text={because === 'read-again' ? c.asksAgain : c.asks}
      because={because}
      answer={(kind) => doing(() => markCourse(row.key, kind), m[`mark-${kind}`])}
    />
  );
}
