import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { BackupReminderLine } from '@/components/controls/backup-reminder-line';
import { EmptyState } from '@/components/controls/empty-state';
import { Tabs } from '@/components/controls/tabs';
import { SHELVES, shelve } from '@/components/course/shelves';
import { useLiveQuery } from '@/components/hooks/use-live-query';
import { useNow } from '@/components/hooks/use-now';
import { courseText } from '@/locales/course-text';
import { coursesText } from '@/locales/courses-text';
import { libraryText } from '@/locales/library-text';
import { locale } from '@/locales/locale';
import type { Settings } from '@/storage/preferences/settings';
import { courses } from '@/storage/queries/courses';
import { href } from '../address';
import { PageHead } from '../page-head';
import { StoreFailed } from '../store-failed';
import { useAddressChoice } from '../use-address-choice';
import type { Say } from '../use-undo-toast';
import { arranged, orderOf, sitesOf } from './arrange';
import { AwayLink } from './away-link';
import { Bulk } from './bulk';
import { CourseList } from './course-list';
import { Finder } from './finder';
import { Resume } from './resume';
import './courses.css';

const USUAL = { status: 'all', site: '', sort: 'read', q: '' };

/** All courses, by shelf and site, in an order, with search; several can be ticked and marked at once. */
export function CoursesPage({ settings, say }: { settings: Settings; say: Say }) {
  const t = useStore(coursesText);
  const l = useStore(libraryText);
  const c = useStore(courseText);
  const code = useStore(locale);
  const now = useNow();
  const { value: rows, failed } = useLiveQuery(courses, []);
  const [chosen, choose] = useAddressChoice(USUAL);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const all = useMemo(() => Object.values(shelve(rows ?? [], now, settings)).flat(), [rows, now, settings]);
  const shelves = useMemo(
    () => shelve(rows ?? [], now, settings, chosen.q.trim()),
    [rows, now, settings, chosen.q],
  );
  const wanted = SHELVES.find((id) => id === chosen.status) ?? 'all';
  const { site } = chosen;
  const order = orderOf(chosen.sort);
  const byShelf = useMemo(
    () => SHELVES.map((id) => [id, arranged(shelves[id], { site, order, locale: code })] as const),
    [shelves, site, order, code],
  );
  if (failed !== undefined) return <StoreFailed error={failed} />;
  if (!rows) return <EmptyState>{l.loading}</EmptyState>;
  if (all.length === 0)
    return (
      <>
        <EmptyState
          alone
          title={l.empty}
          acts={
            <>
              <a class="button main" href="/guide.html">
                {l.readGuide}
              </a>
              <a class="button" href={href({ at: 'sites' })}>
                {l.chooseSites}
              </a>
            </>
          }
        >
          {l.emptyHelp}
        </EmptyState>
        <AwayLink />
      </>
    );

  const shelf = byShelf.filter(([id]) => wanted === 'all' || id === wanted).map(([, each]) => each);
  const listed =
    shelf.length === 1 ? (shelf[0] ?? []) : arranged(shelf.flat(), { site, order, locale: code });
  const total = byShelf.reduce((sum, [, each]) => sum + each.length, 0);
  const narrowed = chosen.q !== '' || site !== '';
  return (
    <>
      <PageHead title={l.courses} />
      {wanted === 'all' && !narrowed && !picked && (
        <Resume rows={rows} now={now} settings={settings} say={say} />
      )}
      <Finder
        chosen={chosen}
        choose={choose}
        sites={sitesOf(all)}
        picking={picked !== null}
        pick={(on) => setPicked(on ? new Set() : null)}
      />
      <Tabs
        label={l.shelves}
        panel="courses"
        tabs={[
          { id: 'all', label: l.all, count: total },
          ...byShelf.map(([id, each]) => ({ id, label: c[id], count: each.length })),
        ]}
        chosen={wanted}
        choose={(status) => choose({ status })}
      />
      <div id="courses" role="tabpanel" aria-labelledby={`courses-${wanted}`}>
        {listed.length === 0 && narrowed && (
          <EmptyState
            title={l.noMatch}
            acts={
              <button type="button" class="button" onClick={() => choose(USUAL)}>
                {t.showAll}
              </button>
            }
          >
            {l.noMatchHelp}
          </EmptyState>
        )}
        {listed.length === 0 && !narrowed && (
          <EmptyState title={l.shelfEmpty}>{t[`empty-${wanted}`]}</EmptyState>
        )}
        <CourseList
          key={`${wanted} ${site} ${order} ${chosen.q}`}
          courses={listed}
          now={now}
          picked={picked}
          setPicked={setPicked}
        />
      </div>
      {picked && (
        <Bulk
          picked={listed.map(({ row }) => row.key).filter((key) => picked.has(key))}
          listed={listed.length}
          pickAll={() => setPicked(new Set(listed.map(({ row }) => row.key)))}
          done={() => setPicked(null)}
          say={say}
        />
      )}
      <AwayLink />
      <BackupReminderLine />
    </>
  );
}
