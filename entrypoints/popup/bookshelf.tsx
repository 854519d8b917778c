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
import { hereText } from '@/locales/here-text';
import { courseUrl, libraryUrl } from '@/messages/library-url';
import { SHELVES, type Status } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import { bookshelf } from '@/storage/queries/bookshelf';
import { defer, glanced } from './first-glance';
import { COURSE_KEYS } from './keys/key-map';

/** Rows drawn at once; a thousand would keep the popup from opening at once. */
const SCREENFUL = 50;
/** Of those, as many as can be seen before anybody scrolls. */
const GLANCE = 8;

// Who opens the popup does not begin with a search.
const loadSearch = defer(() => import('@/storage/queries/bookshelf-search'));

interface Props {
  settings: Settings;
  /** Opens an address in the tab the popup is about. */
  go: (url: string) => void;
  /** What stands at the foot besides the search. */
  children?: ComponentChildren;
}

/** All courses by shelf, with search. */
export function Bookshelf({ settings, go, children }: Props) {
  const t = useStore(hereText);
  const c = useStore(courseText);
  const now = useNow();
  const [chosen, setChosen] = useState<Status | null>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SCREENFUL);
  const loaded = useLoaded(loadSearch);
  // Where nothing is searched for, its arrival changes nothing: asking anew would throw away the answer under way.
  const search = query.trim() === '' ? null : loaded;
  const asked = { chosen, limit: shown, now, settings };
  const ask = () => (search ? search.foundOnShelves(query, asked) : bookshelf(asked));
  const { value, failed } = useLiveQuery(ask, [chosen, query, search, shown, now, settings.dropAfterDays]);
  const shelf = value?.shelf ?? chosen ?? 'reading';
  const courses = useStore(glanced) ? value?.courses : value?.courses.slice(0, GLANCE);
  const left = value ? value.counts[shelf] - value.courses.length : 0;

  useEffect(() => {
    // Not before the browser has put them on the screen: what follows takes longer than that.
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
        <ul
          // Who goes through a shelf stays at it, whatever becomes of the course read last.
          onFocusIn={() => setChosen(shelf)}
          onKeyDown={(event) => moveFocus(event, 'h2 a', ['ArrowUp', 'ArrowDown'])}
        >
          {courses?.map((course, index) => {
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
        {left > 0 && (
          <button type="button" class="button more" onClick={() => setShown(shown + SCREENFUL)}>
            {t.more(Math.min(SCREENFUL, left))}
          </button>
        )}
      </div>
      <footer>
        {children}
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
        <a href={libraryUrl('/')} target="_blank" rel="noreferrer">
          {t.library}
        </a>
      </footer>
    </>
  );
}
