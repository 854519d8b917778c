import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { CourseRow } from '@/components/course-row';
import { Empty } from '@/components/empty';
import { moveFocus } from '@/components/move-focus';
import { Reminder } from '@/components/reminder';
import { SHELVES, type Shelved, shelve } from '@/components/shelves';
import { Tabs } from '@/components/tabs';
import { useLive } from '@/components/use-live';
import { useNow } from '@/components/use-now';
import { courseText } from '@/locales/course-text';
import { libraryText } from '@/locales/library-text';
import type { Status } from '@/progress/rows';
import { courses } from '@/storage/queries';
import type { Settings } from '@/storage/settings';
import { href } from '../address';
import { StoreFailed } from '../store-failed';
import { AwayLink } from './away-link';

const SCREENFUL = 100;

/** All courses, by shelf, with search. */
export function CoursesPage({ settings }: { settings: Settings }) {
  const t = useStore(libraryText);
  const c = useStore(courseText);
  const now = useNow();
  const { value: rows, failed } = useLive(courses, []);
  const [chosen, choose] = useState<Status | 'all'>('all');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(SCREENFUL);
  const shelves = useMemo(
    () => shelve(rows ?? [], now, settings, query.trim()),
    [rows, now, settings, query],
  );
  if (failed !== undefined) return <StoreFailed error={failed} />;
  if (!rows) return <Empty>{t.loading}</Empty>;
  if (rows.length === 0)
    return (
      <>
        <Empty alone title={t.empty}>
          {t.emptyHelp}
        </Empty>
        <AwayLink />
      </>
    );

  const everything = SHELVES.flatMap((id) => shelves[id]);
  const all: Shelved[] = chosen === 'all' ? everything : shelves[chosen];
  return (
    <>
      <div class="finder">
        <h1 class="hidden-label">{t.courses}</h1>
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </div>
      <Tabs
        label={t.shelves}
        panel="courses"
        tabs={[
          { id: 'all', label: t.all, count: everything.length },
          ...SHELVES.map((id) => ({ id, label: c[id], count: shelves[id].length })),
        ]}
        chosen={chosen}
        choose={(id) => {
          choose(id);
          setShown(SCREENFUL);
        }}
      />
      <div id="courses" role="tabpanel" aria-labelledby={`courses-${chosen}`}>
        {all.length === 0 && (
          <Empty title={query ? t.noMatch : t.shelfEmpty}>{query ? t.noMatchHelp : t.shelfEmptyHelp}</Empty>
        )}
        <ul class="courses" onKeyDown={(event) => moveFocus(event, 'h2 a', ['ArrowUp', 'ArrowDown'])}>
          {all.slice(0, shown).map((course, index) => (
            <CourseRow
              key={course.row.key}
              course={course}
              now={now}
              href={href({ at: 'course', key: course.row.key })}
              stop={index === 0}
            />
          ))}
        </ul>
        {all.length > shown && (
          <button type="button" class="button more" onClick={() => setShown(shown + SCREENFUL)}>
            {t.more(Math.min(SCREENFUL, all.length - shown))}
          </button>
        )}
      </div>
      <AwayLink />
      <Reminder />
    </>
  );
}
