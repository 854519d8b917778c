import { useStore } from '@nanostores/preact';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { libraryText } from '@/locales/library-text';
import { putAway } from '@/storage/queries/courses';
import { href } from '../page-address';

/** The link to the courses that were put away, if there are any. */
export function AwayLink() {
  const t = useStore(libraryText);
  const { value: rows } = useLiveQuery(putAway, []);
  if (!rows?.length) return null;
  return (
    <p class="away-link">
      <a href={href({ at: 'away' })}>{t.awayCount(rows.length)}</a>
    </p>
  );
}
