import { useStore } from '@nanostores/preact';
import { courseText } from '@/locales/course-text';
import './finished-badge.css';

/** The one red thing there is: this course is finished. */
export function FinishedBadge({ large = false }: { large?: boolean }) {
  const t = useStore(courseText);
  return <span class={large ? 'seal large' : 'seal'}>{t.finished}</span>;
}
