import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { storeProblem } from '@/components/text/store-problem';
import { libraryText } from '@/locales/library-text';

/** The database did not open: says what is safe, and what to do. */
export function StoreFailed({ error }: { error: unknown }) {
  const t = useStore(libraryText);
  return (
    <EmptyState
      alone
      title={t.storeFailedTitle}
      acts={
        <button type="button" class="button main" onClick={() => location.reload()}>
          {t.reload}
        </button>
      }
    >
      {t[storeProblem(error)]}
    </EmptyState>
  );
}
