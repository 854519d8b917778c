import { useStore } from '@nanostores/preact';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import type { PassRow } from '@/progress/model/rows';

/** Each pass with its dates, if there was more than one. */
export function Passes({ passes }: { passes: readonly PassRow[] }) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const day = new Intl.DateTimeFormat(useStore(locale), { dateStyle: 'medium' });
  if (passes.length < 2) return null;
  return (
    <ol class="passes" aria-label={t.passes}>
      {passes.map(({ number, startedAt, finishedAt }) => (
        <li key={number}>
          {c.secondPass({ number })}
          {' · '}
          {finishedAt === undefined
            ? t.since({ date: day.format(startedAt) })
            : `${day.formatRange(startedAt, finishedAt)} · ${c.finished}`}
        </li>
      ))}
    </ol>
  );
}
