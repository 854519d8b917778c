import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { coursesText } from '@/locales/courses-text';
import { libraryText } from '@/locales/library-text';
import type { Status } from '@/progress/model/rows';

interface Props {
  shelf: Status | 'all';
  /** Whether a search or a site hides courses. */
  isNarrowed: boolean;
  showAll: () => void;
}

/** What stands in the place of a list without courses: the shelf is empty, or nothing on it was found. */
export function NoCourses({ shelf, isNarrowed, showAll }: Props) {
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  if (!isNarrowed) return <EmptyState title={l.shelfEmpty}>{t[`empty-${shelf}`]}</EmptyState>;
  return (
    <EmptyState
      title={l.noMatch}
      acts={
        <button type="button" class="button" onClick={showAll}>
          {t.showAll}
        </button>
      }
    >
      {l.noMatchHelp}
    </EmptyState>
  );
}
