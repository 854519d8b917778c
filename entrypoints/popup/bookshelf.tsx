import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { CourseRow } from '@/components/course-row';
import { Empty } from '@/components/empty';
import { libraryUrl } from '@/components/library-url';
import { moveFocus } from '@/components/move-focus';
import { safeUrl } from '@/components/safe-url';
import { SHELVES, shelve } from '@/components/shelves';
import { storeProblem } from '@/components/store-problem';
import { Tabs } from '@/components/tabs';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { courseText } from '@/locales/course-text';
import { hereText } from '@/locales/here-text';
import type { Status } from '@/progress/rows';
import { courses } from '@/storage/queries';
import type { Settings } from '@/storage/settings';

/** Rows drawn at once; a thousand would keep the popup from opening at once. */
const SCREENFUL = 50;

interface Props {
  settings: Settings;
  /** Opens an address in the tab the popup is about. */
  go: (url: string) => void;
}

/**
 * The chosen shelf; until one is chosen, that of the course last read, so that what just happened is seen. A search
 * that finds nothing there shows the first shelf where it does.
 */
function shelfToShow(shelves: ReturnType<typeof shelve>, chosen: Status | null, searching: boolean): Status {
  const filled = SHELVES.filter((id) => shelves[id].length > 0);
  if (chosen && (!searching || filled.includes(chosen))) return chosen;
  if (searching) return filled[0] ?? 'reading';
  const lastRead = (id: Status) => Math.max(...shelves[id].map(({ row }) => row.lastReadAt));
  return filled.sort((a, b) => lastRead(b) - lastRead(a))[0] ?? 'reading';
}

/** All courses by shelf, with search. */
export function Bookshelf({ settings, go }: Props) {
  const t = useStore(hereText);
  const c = useStore(courseText);
  const now = useNow();
  const { value: rows, failed } = useLive(courses, []);
  const [chosen, setChosen] = useState<Status | null>(null);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SCREENFUL);
  const search = useSlashKey();
  const shelves = useMemo(
    () => shelve(rows ?? [], now, settings, query.trim()),
    [rows, now, settings, query],
  );
  const shelf = shelfToShow(shelves, chosen, query !== '');
  const all = shelves[shelf];

  return (
    <>
      <nav class="shelves" aria-label={t.shelves}>
        <Tabs
          label={t.shelves}
          panel="shelf"
          tabs={SHELVES.map((id) => ({ id, label: c[id], count: shelves[id].length }))}
          chosen={shelf}
          choose={(id) => {
            setChosen(id);
            setShown(SCREENFUL);
          }}
        />
      </nav>
      <div class="shelf" id="shelf" role="tabpanel" aria-labelledby={`shelf-${shelf}`}>
        {failed !== undefined && <Empty title={t.storeFailedTitle}>{t[storeProblem(failed)]}</Empty>}
        {rows && all.length === 0 && <Empty>{query ? t.noMatch : t[EMPTY[shelf]]}</Empty>}
        <ul onKeyDown={(event) => moveFocus(event, 'h2 a', ['ArrowUp', 'ArrowDown'])}>
          {all.slice(0, shown).map((course, index) => {
            const inLibrary = libraryUrl(`/course/${encodeURIComponent(course.row.key)}`);
            const next = safeUrl(course.row.next?.url) ?? safeUrl(course.row.url);
            return (
              <CourseRow
                key={course.row.key}
                course={course}
                now={now}
                href={next ?? inLibrary}
                details={inLibrary}
                stop={index === 0}
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
        {all.length > shown && (
          <button type="button" class="button more" onClick={() => setShown(shown + SCREENFUL)}>
            {t.more(Math.min(SCREENFUL, all.length - shown))}
          </button>
        )}
      </div>
      <footer>
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
        <input
          ref={search}
          type="search"
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

const EMPTY = {
  reading: 'emptyReading',
  finished: 'emptyFinished',
  dropped: 'emptyDropped',
  'on-hold': 'emptyOnHold',
  planned: 'emptyPlanned',
} as const;

/** A search field that `/` goes to, from anywhere but another field. */
function useSlashKey() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element).closest('input, textarea, select')) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', toSearch);
    return () => removeEventListener('keydown', toSearch);
  }, []);
  return field;
}
