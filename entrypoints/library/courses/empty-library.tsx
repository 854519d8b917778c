import { useStore } from '@nanostores/preact';
import { EmptyState } from '@/components/controls/empty-state';
import { libraryText } from '@/locales/library-text';
import { href } from '../page-address';
import { AwayLink } from './away-link';

/** What stands in a library without any course: how one begins. */
export function EmptyLibrary() {
  const t = useStore(libraryText);
  return (
    <>
      <EmptyState
        alone
        title={t.empty}
        acts={
          <>
            <a class="button main" href="/guide.html">
              {t.readGuide}
            </a>
            <a class="button" href={href({ at: 'sites' })}>
              {t.chooseSites}
            </a>
          </>
        }
      >
        {t.emptyHelp}
      </EmptyState>
      <AwayLink />
    </>
  );
}
