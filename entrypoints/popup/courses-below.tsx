import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { moveFocus } from '@/components/controls/move-focus';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useNow } from '@/components/hooks/use-now';
import { popupText } from '@/locales/popup-text';
import { libraryUrl } from '@/messages/library-url';
import type { Settings } from '@/storage/preferences/settings';
import { popupGlance } from '@/storage/queries/popup-glance';
import { defer, glanced } from './first-glance';
import { GlanceList } from './glance/glance-list';
import { shelfAsked } from './popup-state';
import { speaking } from './speaking';

// Shelves and search are a key or a scroll away, and nobody begins with them.
const shelvesBelow = defer(() => import('./bookshelf'));
const storeProblem = () => speaking(import('@/components/controls/store-problem'));

interface Props {
  settings: Settings;
  /** Opens an address in the tab of the popup. */
  go: (url: string) => void;
  /** Content of the foot besides the search. */
  children?: ComponentChildren;
}

/** All courses: the few that matter now, and below them, once somebody goes there, the shelves and the search. */
export function CoursesBelow({ settings, go, children }: Props) {
  const t = useStore(popupText);
  const now = useNow();
  const [query, setQuery] = useState('');
  const asked = useStore(shelfAsked);
  const shelves = useRef<HTMLElement>(null);
  const { value, failed } = useLiveQuery(() => popupGlance(now, settings), [now, settings.dropAfterDays]);
  // Whether shelves are all there is stays as it was at first, so that no mark moves the list under the pointer.
  const [isBare, setBare] = useState<boolean | null>(null);
  if (value && isBare === null) setBare(value.nearly.length + value.reading.length === 0);
  const Shelves = useLoaded(shelvesBelow)?.Bookshelf;
  const hasShelves = isBare || asked !== null || query.trim() !== '';
  const hasGlance = value !== undefined && isBare === false && query.trim() === '';

  useEffect(() => {
    // Not before the browser has put the courses on the screen, because what follows takes longer than that.
    if (value || failed) requestIdleCallback(() => glanced.set(true));
  }, [value, failed]);
  useEffect(() => {
    if (asked?.isWanted) shelves.current?.scrollIntoView();
  }, [asked]);

  return (
    <>
      <section
        class="courses"
        id="courses"
        aria-label={t.courses}
        onScroll={() => {
          if (asked === null) shelfAsked.set({ shelf: null, isWanted: false });
        }}
        onKeyDown={(event) => {
          const isInRow = (event.target as Element).closest('.course-row') !== null;
          if (isInRow) moveFocus(event, 'h2 a', ['ArrowUp', 'ArrowDown']);
        }}
      >
        {failed !== undefined && <Problem error={failed} />}
        {hasGlance && <GlanceList glance={value} now={now} settings={settings} go={go} />}
        {failed === undefined && value && (
          <section class="shelves-below" ref={shelves}>
            {hasShelves && Shelves && (
              <Shelves
                key={asked?.isWanted ? asked.shelf : ''}
                settings={settings}
                go={go}
                query={query}
                first={asked?.shelf ?? (isBare ? null : 'reading')}
              />
            )}
          </section>
        )}
      </section>
      <footer>
        {children}
        <SearchField query={query} setQuery={setQuery} />
        <LibraryLink />
      </footer>
    </>
  );
}

/** The library did not open, which is rare, so that what says it is fetched then. */
function Problem({ error }: { error: unknown }) {
  const Told = useLoaded(storeProblem)?.StoreProblem;
  return Told ? <Told error={error} /> : null;
}

function LibraryLink() {
  const t = useStore(popupText);
  return (
    <a href={libraryUrl('/')} target="_blank" rel="noreferrer">
      {t.library}
    </a>
  );
}

function SearchField({ query, setQuery }: { query: string; setQuery: (query: string) => void }) {
  const t = useStore(popupText);
  return (
    <input
      type="search"
      aria-keyshortcuts="/"
      aria-label={t.search}
      placeholder={t.search}
      value={query}
      onInput={(event) => setQuery(event.currentTarget.value)}
      onKeyDown={(event) =>
        event.key === 'ArrowDown' && document.querySelector<HTMLElement>('#courses h2 a')?.focus()
      }
    />
  );
}
