import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { EmptyState } from '@/components/controls/empty-state';
import { Tabs } from '@/components/controls/tabs';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useLoaded } from '@/components/hooks/use-loaded';
import { useNow } from '@/components/hooks/use-now';
import { courseText } from '@/locales/course-text';
import { shelvesText } from '@/locales/shelves-text';
import { SHELVES, type Status } from '@/progress/model/rows';
import type { Settings } from '@/storage/preferences/settings';
import { bookshelf, type Bookshelf as Found } from '@/storage/queries/shelves-now';
import { ListedCourse } from './glance/listed-course';
import { siteAmong } from './glance/namesakes';

/** Texts that must be in the page's language before this is shown. */
export const texts = [shelvesText];

/** Rows drawn at once; a thousand would take long. */
const SCREENFUL = 50;

// Reads every row, which only a search must.
const loadSearch = () => import('@/storage/queries/bookshelf-search');

interface Props {
  settings: Settings;
  /** Opens an address in the tab of the popup. */
  go: (url: string) => void;
  query: string;
  /** The shelf to begin with; `null` for that of the course read last. */
  first: Status | null;
}

/** All courses by shelf, or those that a search finds. */
export function Bookshelf({ settings, go, query, first }: Props) {
  const t = useStore(shelvesText);
  const c = useStore(courseText);
  const now = useNow();
  const [chosen, setChosen] = useState<Status | null>(first);
  const [shown, setShown] = useState(SCREENFUL);
  const loaded = useLoaded(loadSearch);
  // While the query is empty, the arrival of search changes nothing: asking again would throw away the answer under
  // way.
  const search = query.trim() === '' ? null : loaded;
  const asked = { chosen, limit: shown, now, settings };
  const ask = () => (search ? search.foundOnShelves(query, asked) : bookshelf(asked));
  const { value } = useLiveQuery(ask, [chosen, query, search, shown, now, settings.dropAfterDays]);
  const shelf = value?.shelf ?? chosen ?? 'reading';
  const siteOf = siteAmong(value?.courses ?? []);
  const left = value ? value.counts[shelf] - value.courses.length : 0;

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
        {value?.courses.length === 0 && <Nothing query={query} value={value} />}
        {/* Who goes through a shelf stays at it, whatever becomes of the course read last. */}
        <ul onFocusIn={() => setChosen(shelf)}>
          {value?.courses.map((course, index) => (
            <ListedCourse
              key={course.row.key}
              course={course}
              now={now}
              go={go}
              stop={index === 0}
              site={siteOf(course.row)}
            />
          ))}
        </ul>
        {left > 0 && (
          <button type="button" class="button more" onClick={() => setShown(shown + SCREENFUL)}>
            {t.more(Math.min(SCREENFUL, left))}
          </button>
        )}
      </div>
    </>
  );
}

/** Says why there is nothing, and where nothing was ever read, leads on. */
function Nothing({ query, value }: { query: string; value: Found }) {
  const t = useStore(shelvesText);
  const open = (page: string) => () => void browser.tabs.create({ url: browser.runtime.getURL(page as '/') });
  const title = query.trim();
  if (title !== '')
    return (
      <EmptyState
        acts={
          <button type="button" class="button" data-testid="plan-it" onClick={open(planUrl(title))}>
            {t.planIt({ title })}
          </button>
        }
      >
        {t.noMatch}
      </EmptyState>
    );
  const isNew = SHELVES.every((shelf) => value.counts[shelf] === 0);
  const acts = isNew && (
    <>
      <button type="button" class="button main" data-testid="choose-sites" onClick={open('/welcome.html')}>
        {t.chooseSites}
      </button>
      <button type="button" class="button" onClick={open('/guide.html')}>
        {t.readGuide}
      </button>
    </>
  );
  return <EmptyState acts={acts}>{t[`empty-${value.shelf}`]}</EmptyState>;
}

/** The page of the library that plans a course of this title or address, which is heavier than the popup. */
function planUrl(what: string): string {
  return `/library.html#/plan?${new URLSearchParams({ add: what })}`;
}
