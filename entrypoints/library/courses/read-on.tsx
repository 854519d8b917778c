import { useStore } from '@nanostores/preact';
import { safeUrl } from '@/components/text/safe-url';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import type { CourseRow } from '@/progress/model/rows';

/** The link to the next chapter of a course, or to the course if that is not known. */
export function ReadOn({ row, label, main = false }: { row: CourseRow; label: string; main?: boolean }) {
  const t = useStore(coursesText);
  const c = useStore(courseText);
  const url = safeUrl(row.next?.url) ?? safeUrl(row.url);
  if (!url) return null;
  const course = row.title || c.untitled;
  return (
    <a
      class={main ? 'button main' : 'button'}
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={t.readOnIn({ label, course })}
    >
      {label}
    </a>
  );
}
