import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EmptyState } from '@/components/controls/empty-state';
import { moveFocus } from '@/components/controls/move-focus';
import { Tabs } from '@/components/controls/tabs';
import { CourseRow } from '@/components/course/course-row';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useNow } from '@/components/hooks/use-now';
import { safeUrl } from '@/components/text/safe-url';
import { storeProblem } from '@/components/text/store-problem';
import { courseText } from '@/locales/course-text';
import { popupText } from '@/locales/popup-text';
import { courseUrl, libraryUrl } from '@/messages/library-url';
import { SHELVES, type Status } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import type { Shelved } from '@/storage/queries/shelf-page';
import { bookshelf } from '@/storage/queries/shelves-now';
import { defer, glanced } from './first-glance';
import { COURSE_KEYS } from './keys/key-map';

/** Rows drawn at once; a thousand would delay the popup. */
const SCREENFUL = 50;
/** As many of those rows as people can see before they scroll. */
const GLANCE = 8;

// Nobody opens the popup and begins with a search.
const loadSearch = defer(() => import('@/storage/queries/bookshelf-search'));

interface Props {
  settings: Settings;
  /** Opens an address in the tab of the popup. */
  go: (url: string) => void;
  /** Content of the foot besides the search. */
  children?: ComponentChildren;
}

/** All courses by shelf, with search. */
export function Bookshelf({ settings, go, children }: Props) {
  const t = useStore(popupText);
  const c = useStore(courseText);
  const now = useNow();
  const [chosen, setChosen] = useState<Status | null>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SCREENFUL);
  const loaded = useLoaded(loadSearch);
  // While the query is empty, the arrival of search changes nothing: asking again would throw away the answer under
  // way.
  const search = query.trim() === '' ? null : loaded;
  const asked = { chosen, limit: shown, now, settings };
  const ask = () => (search ? search.foundOnShelves(query, asked) : bookshelf(asked));
  const { value, failed } = useLiveQuery(ask, [chosen, query, search, shown, now, settings.dropAfterDays]);
  const shelf = value?.shelf ?? chosen ?? 'reading';
  const courses = useStore(glanced) ? value?.courses : value?.courses.slice(0, GLANCE);
  const left = value ? value.counts[shelf] - value.courses.length : 0;

  useEffect(() => {
    // Not before the browser has put the courses on the screen, because what follows takes longer than that.
    if (value || failed) requestIdleCallback(() => glanced.set(true));
  }, [value, failed]);

  return (
    <>
      <nav class="shelves" aria-label={t.shelves}>
        <Tabs
          label={t.shelves}
          panel="shelf"
          tabs={SHELVES.map((id) => ({ id, label: c[id], count: value?.counts[id] }))}
          chosen={shelf}
          choose={(id) => {
            setChosen(id);
            setShown(SCREENFUL);
          }}
        />
      </nav>
      <div class="shelf" id="shelf" role="tabpanel" aria-labelledby={`shelf-${shelf}`}>
        {failed !== undefined && (
          <EmptyState title={t.storeFailedTitle}>{t[storeProblem(failed)]}</EmptyState>
        )}
        {value?.courses.length === 0 && <EmptyState>{query ? t.noMatch : t[`empty-${shelf}`]}</EmptyState>}
        {/* Who goes through a shelf stays at it, whatever becomes of the course read last. */}
        <ShelfList courses={courses ?? []} now={now} go={go} hold={() => setChosen(shelf)} />
        {left > 0 && (
          <button type="button" class="button more" onClick={() => setShown(shown + SCREENFUL)}>
            {t.more(Math.min(SCREENFUL, left))}
          </button>
        )}
      </div>
      <footer>
        {children}
        <SearchField query={query} setQuery={setQuery} />
        <a href={libraryUrl('/')} target="_blank" rel="noreferrer">
          {t.library}
        </a>
      </footer>
    </>
  );
}

interface ListProps {
  courses: readonly Shelved[];
  now: number;
  go: (url: string) => void;
  /** Called when the focus comes to one of the courses. */
  hold: () => void;
}

/** Courses with the way to what comes next in each, to be gone through with the arrow keys. */
function ShelfList({ courses, now, go, hold }: ListProps) {
  return (
    <ul onFocusIn={hold} onKeyDown={(event) => moveFocus(event, 'h2 a', ['ArrowUp', 'ArrowDown'])}>
      {courses.map((course, index) => {
        const inLibrary = courseUrl(course.row.key);
        const next = safeUrl(course.row.next?.url) ?? safeUrl(course.row.url);
        return (
          <CourseRow
            key={course.row.key}
            course={course}
            now={now}
            href={next ?? inLibrary}
            details={inLibrary}
            stop={index === 0}
            keys={COURSE_KEYS}
            open={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              if (next) go(next);
              else void browser.tabs.create({ url: inLibrary });
            }}
          />
        );
      })}
    </ul>
  );
}

function SearchField({ query, setQuery }: { query: string; setQuery: (query: string) => void }) {
  const t = useStore(popupText);
  return (
    <>
      <span aria-hidden="true">
        <kbd>/</kbd>
      </span>
      <input
        type="search"
        aria-keyshortcuts="/"
        aria-label={t.search}
        placeholder={t.search}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) =>
          event.key === 'ArrowDown' && document.querySelector<HTMLElement>('#shelf h2 a')?.focus()
        }
      />
    </>
  );
}
