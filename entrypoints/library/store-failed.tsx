import { useStore } from '@nanostores/preact';
import { Empty } from '@/components/empty';
import { libraryText } from '@/locales/library-text';

/** The database would not open: what is safe, and what to do. */
export function StoreFailed() {
  const t = useStore(libraryText);
  return (
    <Empty alone title={t.storeFailedTitle}>
      {t.storeFailed}
    </Empty>
  );
}
