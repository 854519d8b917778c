import { useStore } from '@nanostores/preact';
import { courseText } from '@/locales/course-text';
import './finished-badge.css';

/** The seal of a finished course, the only red thing. */
export function FinishedBadge({ large = false }: { large?: boolean }) {
  const t = useStore(courseText);
  return <span class={large ? 'seal large' : 'seal'}>{t.finished}</span>;
}
